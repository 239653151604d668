package io.saleswright.platform.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links as text: nobody without a key makes or alters one (CMP-01). */
class LinkTokensTests {

  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final String SECRET = secret("0123456789abcdef0123456789abcdef");
  private static final String OTHER = secret("another-secret-of-thirty-two-byt");

  private final LinkTokens tokens = tokens("k1:" + SECRET);

  private static String secret(String bytes) {
    return Base64.getEncoder().encodeToString(bytes.getBytes(StandardCharsets.US_ASCII));
  }

  private static LinkTokens tokens(String... keys) {
    return new LinkTokens(LinkKeys.of(List.of(keys)));
  }

  private static Link link(String purpose, String document, String customer) {
    return new Link(purpose, document, customer, NOW, NOW.plus(Duration.ofDays(30)));
  }

  private static Link link() {
    return link("complaint", "order-1", "customer-1");
  }

  @Test
  void whatWasWrittenIsRead() {
    String text = tokens.write(link());

    assertThat(tokens.read(text)).contains(link());
    assertThat(text).matches("[A-Za-z0-9._-]+");
    assertThat(tokens.write(link())).as("a paper printed again is the same").isEqualTo(text);
  }

  @Test
  void noSignOfItCanBeAltered() {
    String text = tokens.write(link());
    for (int i = 0; i < text.length(); i++) {
      for (char other : new char[] {'A', 'B', '_', '.'}) {
        if (text.charAt(i) != other) {
          String altered = text.substring(0, i) + other + text.substring(i + 1);
          assertThat(tokens.read(altered)).as(altered).isEmpty();
        }
      }
    }
    assertThat(tokens.read(text + "A")).isEmpty();
    assertThat(tokens.read(text.substring(1))).isEmpty();
  }

  /** The parts of a link can't be moved into one another. */
  @Test
  void linksOfAnotherPurposeDocumentOrCustomerDiffer() {
    String code = codeOf(link("complaint", "order-1", "customer-1"));
    for (Link other :
        List.of(
            link("tracking", "order-1", "customer-1"),
            link("complaint", "order-2", "customer-1"),
            link("complaint", "order-1", "customer-2"),
            link("complaint", "order-1c", "ustomer-1"))) {
      String content = tokens.write(other).split("\\.")[1];
      assertThat(tokens.read("k1." + content + "." + code)).isEmpty();
    }
  }

  private String codeOf(Link link) {
    return tokens.write(link).split("\\.")[2];
  }

  @Test
  void aKeyIsReplacedWhileItsLinksAreStillGood() {
    String old = tokens.write(link());
    LinkTokens both = tokens("k2:" + OTHER, "k1:" + SECRET);

    assertThat(both.read(old)).contains(link());
    assertThat(both.write(link())).startsWith("k2.");
    assertThat(tokens("k2:" + OTHER).read(old)).isEmpty();
    assertThat(tokens("k1:" + OTHER).read(old)).as("another secret of that name").isEmpty();
    assertThat(tokens("k2:" + SECRET).read(old.replaceFirst("k1", "k2")))
        .as("the same secret of another name")
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "k1..",
        "k1.AA.AA",
        "../../etc/passwd",
        "k1.AAAA.0000000000000000000000000000000000000000000",
        "<script>alert(1)</script>",
        "k1.\u0000.\u0000"
      })
  void anythingElseIsNoLink(String text) {
    assertThat(tokens.read(text)).isEmpty();
    assertThat(tokens.read(text + "x".repeat(1_000_000))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "k1", "k1:", ":c2VjcmV0", "k1:c2VjcmV0", "K1:!!!", "k1:===="})
  void aKeyThatIsNoneIsRefusedWithoutBeingRepeated(String key) {
    assertThatThrownBy(() -> LinkKeys.of(key.isEmpty() ? List.of() : List.of(key)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("LINK_KEYS")
        .message()
        .doesNotContain("c2VjcmV0", "!!!");
    assertThat(LinkKeys.of(List.of("k1:" + SECRET))).asString().doesNotContain(SECRET);
    assertThat(new LinkProperties(List.of("k1:" + SECRET))).asString().doesNotContain(SECRET);
  }

  /** Without a role and of its own, so that no step is open to them and no scope has more. */
  @Test
  void whoHoldsALinkIsWhatItIsBoundTo() {
    assertThat(link().caller().roles()).isEmpty();
    assertThat(link().caller().company()).isNull();
    assertThat(new Link("complaint", "order-1", "customer-1", NOW, NOW.plusSeconds(1)).caller())
        .isEqualTo(link().caller());
    assertThat(link("complaint", "order-2", "customer-1").caller()).isNotEqualTo(link().caller());
    assertThat(link("complaint", "order-1", "customer-2").caller()).isNotEqualTo(link().caller());
    assertThat(link("survey", "order-1", "customer-1").caller()).isNotEqualTo(link().caller());
  }

  @Test
  void aLinkIsGoodForAWhile() {
    assertThatThrownBy(() -> new Link("a", "b", "c", NOW, NOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Link("a", "b", "c", NOW, NOW.plus(Duration.ofDays(401))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
