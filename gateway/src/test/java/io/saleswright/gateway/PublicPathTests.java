package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.gateway.fixtures.GatewayFixture;
import io.saleswright.gateway.fixtures.StubService.Heard;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What customers reach with a link and without a login (CMP-01). */
@TestInstance(Lifecycle.PER_CLASS)
class PublicPathTests {

  private static final String PATH = "/public/complaints";
  private static final int LINK = 5;
  private static final int ADDRESS = 40;

  private final GatewayFixture gateway =
      GatewayFixture.start(
          "gateway.limits.public-link=" + LINK,
          "gateway.limits.public-address=" + ADDRESS,
          "gateway.limits.stranger=3",
          "gateway.limits.period=1h",
          "gateway.trusted-proxies=127.0.0.1");

  @BeforeEach
  void forget() {
    gateway.order.forget();
    gateway.complaint.forget();
  }

  @AfterAll
  void stop() {
    gateway.close();
  }

  private HttpResponse<String> get(String link, String address) {
    return gateway.get(PATH, "", "Saleswright-Link", link, "X-Forwarded-For", address);
  }

  @Test
  void theLinkGoesOnAndNoLoginDoes() {
    HttpResponse<String> answer =
        gateway.get(
            PATH,
            gateway.token(),
            "Saleswright-Link",
            "k1.AAAA.BBBB",
            "Cookie",
            "SESSION=abc",
            "X-Forwarded-For",
            "203.0.113.1");

    assertThat(answer.statusCode()).isEqualTo(200);
    Heard heard = gateway.complaint.lastHeard();
    assertThat(heard.header("Saleswright-Link")).isEqualTo("k1.AAAA.BBBB");
    assertThat(heard.header("Authorization")).isEmpty();
    assertThat(heard.header("Cookie")).isEmpty();
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
  }

  @Test
  void nothingElseHearsOfALink() {
    gateway.get("/api/orders", gateway.token(), "Saleswright-Link", "k1.AAAA.BBBB");

    assertThat(gateway.order.lastHeard().header("Saleswright-Link")).isEmpty();
    assertThat(gateway.order.lastHeard().header("Authorization")).isNotEmpty();
  }

  @Test
  void aChangeNeedsNoSessionAndNoOtherToken() {
    HttpResponse<String> answer =
        gateway.post(
            PATH, "", "{}", "Saleswright-Link", "k1.AAAA.CCCC", "X-Forwarded-For", "203.0.113.2");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(gateway.complaint.lastHeard().method()).isEqualTo("POST");
  }

  @Test
  void aLinkHasALimitFromHoweverManyAddresses() {
    for (int i = 0; i < LINK; i++) {
      assertThat(get("k1.AAAA.DDDD", "203.0.113." + (10 + i)).statusCode()).isEqualTo(200);
    }

    HttpResponse<String> refused = get("k1.AAAA.DDDD", "203.0.113.99");

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    assertThat(get("k1.AAAA.EEEE", "203.0.113.99").statusCode()).isEqualTo(200);
  }

  @Test
  void anAddressHasALimitWhateverLinksItTries() {
    for (int i = 0; i < ADDRESS; i++) {
      assertThat(get("k1.AAAA.F" + i, "203.0.113.3").statusCode()).isEqualTo(200);
    }

    assertThat(get("k1.AAAA.FF", "203.0.113.3").statusCode()).isEqualTo(429);
    assertThat(gateway.get("/public/x", "", "X-Forwarded-For", "203.0.113.3").statusCode())
        .isEqualTo(429);
    assertThat(get("k1.AAAA.FF", "203.0.113.4").statusCode()).isEqualTo(200);
  }

  @Test
  void aLongTextIsRefusedBeforeAnybodyReadsIt() {
    HttpResponse<String> refused =
        gateway.post(
            PATH,
            "",
            "x".repeat(1_000_000),
            "Saleswright-Link",
            "k1.AAAA.GGGG",
            "X-Forwarded-For",
            "203.0.113.5");

    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(gateway.complaint.heard()).isEmpty();
    HttpResponse<String> file =
        gateway.post(
            PATH + "/1/attachments",
            "",
            "x".repeat(100_000),
            "Saleswright-Link",
            "k1.AAAA.GGGG",
            "X-Forwarded-For",
            "203.0.113.5");
    assertThat(file.statusCode()).as("nor by another name").isEqualTo(413);
  }

  /** However the address is written, it is public or it is not there. */
  @Test
  void noOtherWritingOfThePathHasOtherLimits() {
    HttpResponse<String> encoded =
        gateway.get(
            "/%70ublic/complaints",
            gateway.token(), "Saleswright-Link", "k1.AAAA.HHHH", "X-Forwarded-For", "203.0.113.6");

    assertThat(encoded.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(gateway.complaint.heard())
        .allSatisfy(heard -> assertThat(heard.header("Authorization")).isEmpty());
  }
}
