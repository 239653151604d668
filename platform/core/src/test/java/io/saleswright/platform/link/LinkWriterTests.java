package io.saleswright.platform.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Links that are written by one service and opened by another (CMP-01). */
class LinkWriterTests {

  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final List<String> KEYS =
      List.of(
          "k1:"
              + Base64.getEncoder()
                  .encodeToString(
                      "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII)));

  @Test
  void whoeverHasTheKeyOpensWhatAnotherWrote() {
    LinkWriter writer = new LinkWriter(KEYS, () -> NOW);

    String address =
        writer.address("complaint", "order-1", "customer-1", Duration.ofDays(90)).orElseThrow();

    assertThat(address).startsWith("/public/#");
    assertThat(new LinkTokens(LinkKeys.of(KEYS)).read(address.substring("/public/#".length())))
        .contains(
            new Link("complaint", "order-1", "customer-1", NOW, NOW.plus(Duration.ofDays(90))));
  }

  @Test
  void withoutAKeyThereIsNone() {
    assertThat(
            new LinkWriter(List.of(), () -> NOW)
                .address("complaint", "order-1", "customer-1", Duration.ofDays(1)))
        .isEmpty();
  }
}
