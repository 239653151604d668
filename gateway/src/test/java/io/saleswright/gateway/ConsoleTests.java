package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.gateway.fixtures.GatewayFixture;
import io.saleswright.gateway.fixtures.TestBrowser;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The console's page and files, as the gateway hands them out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleTests {

  private static final Pattern NONCE = Pattern.compile("nonce=\"([A-Za-z0-9_-]{24})\"");
  private static final String FILE = "/app/assets/sample-Xy12.js";

  private final GatewayFixture gateway =
      GatewayFixture.start("gateway.console.page=classpath:/built-console/index.html");
  private TestBrowser browser;

  @BeforeEach
  void open() {
    browser = new TestBrowser(gateway);
  }

  @AfterEach
  void leave() {
    browser.close();
  }

  @AfterAll
  void stop() {
    gateway.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/app/", "/app", "/app/orders", "/app/orders/0198-ab.c", "/app/orders-at-risk"})
  void isTheSamePageAtAllItsAddresses(String address) {
    HttpResponse<String> page = browser.openOnly(address);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
    assertThat(page.body()).contains("/app/assets/main-Xy12.js").doesNotContain("__NONCE__");
  }

  @Test
  void drawsWithStylesOfItsOwnMakingByANonceOfEachAnswer() {
    HttpResponse<String> page = browser.openOnly("/app/orders");
    String nonce = nonceOf(page);

    assertThat(policy(page))
        .contains("style-src 'self' 'nonce-" + nonce + "';", "script-src 'self';")
        .doesNotContain("unsafe-inline", "unsafe-eval");
    assertThat(nonceOf(browser.openOnly("/app/orders"))).isNotEqualTo(nonce);
  }

  @Test
  void leavesAnswersWithoutAPageWithoutANonce() {
    assertThat(policy(browser.openOnly(FILE))).contains("style-src 'self';");
  }

  @Test
  void keepsItsFilesForGoodAndSendsThemCompressed() {
    HttpResponse<String> plain = browser.get(FILE);
    HttpResponse<String> compressed = browser.get(FILE, "Accept-Encoding", "gzip");

    assertThat(plain.body()).isEqualTo("console.log(\"built\");\n");
    assertThat(plain.headers().firstValue("Cache-Control"))
        .contains("max-age=31536000, public, immutable");
    assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(compressed.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).contains("javascript"));
    assertThat(compressed.headers().allValues("Vary")).contains("Accept-Encoding");
  }

  @Test
  void knowsNoFilesThatAreNotThere() {
    assertThat(browser.get("/app/assets/gone-Xy12.js").statusCode()).isEqualTo(404);
    assertThat(browser.get("/app/gone.js").statusCode()).isEqualTo(404);
  }

  @Test
  void isTheFirstPageOfWhoeverIsLoggedIn() {
    assertThat(browser.openOnly("/").headers().firstValue("Location"))
        .hasValueSatisfying(address -> assertThat(address).contains("/oauth2/authorization/"));

    assertThat(browser.open("/").uri()).isEqualTo(gateway.uri("/app/"));
  }

  @Test
  void isNotThereWhenItWasNotBuiltIn() {
    try (GatewayFixture without = GatewayFixture.start();
        TestBrowser person = new TestBrowser(without)) {
      assertThat(person.openOnly("/app/orders").statusCode()).isEqualTo(404);
      assertThat(person.open("/").body()).contains("/app/app.js");
    }
  }

  private static String nonceOf(HttpResponse<String> page) {
    Matcher nonce = NONCE.matcher(page.body());
    assertThat(nonce.find()).isTrue();
    return nonce.group(1);
  }

  private static String policy(HttpResponse<String> answer) {
    return String.join("|", answer.headers().allValues("Content-Security-Policy"));
  }
}
