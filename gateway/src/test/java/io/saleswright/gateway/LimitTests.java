package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.saleswright.gateway.fixtures.GatewayFixture;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitTests {

  private static final int USER = 5;
  private static final int CLIENT = 8;
  private static final int IMPORTS = 20;
  private static final int BODY = 1024;
  private static final int FILE = 5000;
  private static final String FILES = "/api/orders/7/attachments?name=a.pdf";

  private final GatewayFixture gateway =
      GatewayFixture.start(
          "gateway.limits.user=" + USER,
          "gateway.limits.client=" + CLIENT,
          "gateway.limits.imports=" + IMPORTS,
          "gateway.limits.period=1h",
          "gateway.upstream.max-body-size=" + BODY + "B",
          "gateway.upstream.max-upload-size=" + FILE + "B");

  /** Limits remember, so each test has persons and a client of its own. */
  private String test;

  @BeforeEach
  void nameTest(TestInfo info) {
    gateway.order.forget();
    test = info.getTestMethod().orElseThrow().getName();
  }

  @AfterAll
  void stop() {
    gateway.close();
  }

  @Test
  void countsDownWhatIsLeft() {
    String token = tokenOf("a", "sales-rep");

    List<String> remaining =
        IntStream.range(0, 3)
            .mapToObj(_ -> gateway.get("/api/orders", token))
            .map(answer -> answer.headers().firstValue("X-RateLimit-Remaining").orElse(""))
            .toList();

    assertThat(remaining).containsExactly("4", "3", "2");
  }

  @Test
  void stopsAPersonAtHisLimitAndNobodyElse() {
    String token = tokenOf("a", "sales-rep");
    assertThat(call(token, USER)).containsOnly(200);

    HttpResponse<String> answer = gateway.get("/api/orders", token);

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.body()).contains("/problems/too-many-requests");
    assertThat(answer.headers().firstValue("X-RateLimit-Remaining")).contains("0");
    assertThat(answer.headers().firstValue("Retry-After"))
        .hasValueSatisfying(
            seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 3600 / USER));
    assertThat(gateway.order.heard()).hasSize(USER);
    assertThat(call(tokenOf("b", "sales-rep"), 1)).containsOnly(200);
  }

  @Test
  void aNewTokenBringsNoNewLimit() {
    assertThat(call(tokenOf("a", "sales-rep"), USER)).containsOnly(200);

    assertThat(call(tokenOf("a", "sales-rep"), 1)).containsOnly(429);
  }

  @Test
  void stopsAClientAtItsLimit() {
    assertThat(call(tokenOf("a", "sales-rep"), CLIENT / 2)).containsOnly(200);
    assertThat(call(tokenOf("b", "sales-rep"), CLIENT / 2)).containsOnly(200);

    assertThat(call(tokenOf("c", "sales-rep"), 1)).containsOnly(429);
  }

  @Test
  void givesImportsALimitOfTheirOwn() {
    String token = tokenOf("a", "migration");

    assertThat(importOrders(token, IMPORTS)).containsOnly(200);
    assertThat(importOrders(token, 1)).containsOnly(429);
    assertThat(call(token, USER)).containsOnly(200);
  }

  @Test
  void givesImportsNoLimitOfTheirOwnWithoutTheRole() {
    String token = tokenOf("a", "sales-rep");

    assertThat(importOrders(token, USER)).containsOnly(200);
    assertThat(importOrders(token, 1)).containsOnly(429);
  }

  @Test
  void refusesABodyThatIsAnnouncedTooLarge() {
    HttpResponse<String> answer =
        gateway.post("/api/orders", tokenOf("a", "sales-rep"), "x".repeat(BODY + 1));

    assertIsTooLarge(answer);
    assertThat(gateway.order.heard()).isEmpty();
  }

  @Test
  void refusesABodyThatTurnsOutTooLarge() {
    byte[] body = "x".repeat(BODY * 100).getBytes(StandardCharsets.US_ASCII);
    HttpRequest.Builder chunked =
        HttpRequest.newBuilder(gateway.uri("/api/orders"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofInputStream(
                    () -> new java.io.ByteArrayInputStream(body)));

    assertIsTooLarge(gateway.send(chunked, tokenOf("a", "sales-rep")));
  }

  @Test
  void tellsACallerWhoReadsOnlyAfterHeHasSentEverything() throws IOException {
    byte[] body = "x".repeat(7 * 1024 * 1024).getBytes(StandardCharsets.US_ASCII);
    URI orders = gateway.uri("/api/orders");
    String head =
        """
        POST %s HTTP/1.1\r
        Host: %s\r
        Authorization: Bearer %s\r
        Content-Type: application/json\r
        Content-Length: %d\r
        \r
        """
            .formatted(
                orders.getPath(), orders.getAuthority(), tokenOf("a", "sales-rep"), body.length);

    try (Socket connection = new Socket(orders.getHost(), orders.getPort())) {
      connection.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      connection.getOutputStream().write(body);

      assertThat(new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 413")
          .contains("/problems/too-large");
    }
    assertThat(gateway.order.heard()).isEmpty();
  }

  @Test
  void letsABodyOfExactlyTheLimitThrough() {
    String body = "x".repeat(BODY);

    assertThat(gateway.post("/api/orders", tokenOf("a", "sales-rep"), body).statusCode())
        .isEqualTo(200);
    assertThat(gateway.order.lastHeard().body()).isEqualTo(body);
  }

  /** Files may be larger than other bodies, up to a limit of their own (DOC-10). */
  @Test
  void letsAFileOfExactlyItsLimitThrough() {
    String token = tokenOf("a", "sales-rep");
    for (String file : List.of("x".repeat(10), "x".repeat(BODY), "y".repeat(FILE))) {
      assertThat(gateway.post(FILES, token, file).statusCode()).isEqualTo(200);
      assertThat(gateway.order.lastHeard().body()).isEqualTo(file);
    }
  }

  /** The files of banks, too (FIN-09). */
  @Test
  void letsAStatementOfABankThrough() {
    String file = "x".repeat(FILE);

    assertThat(gateway.post("/api/bank-statements", tokenOf("a", "finance"), file).statusCode())
        .isEqualTo(200);
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    String token = tokenOf("a", "sales-rep");
    byte[] file = "x".repeat(FILE + 1).getBytes(StandardCharsets.US_ASCII);

    assertIsTooLarge(gateway.post(FILES, token, "x".repeat(FILE + 1)));
    assertIsTooLarge(
        gateway.send(
            HttpRequest.newBuilder(gateway.uri(FILES))
                .POST(
                    HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(file))),
            token));
    assertThat(gateway.order.heard()).isEmpty();
  }

  @Test
  void letsAFileThroughWhoseSizeIsNotAnnounced() {
    byte[] file = "z".repeat(FILE).getBytes(StandardCharsets.US_ASCII);
    HttpResponse<String> answer =
        gateway.send(
            HttpRequest.newBuilder(gateway.uri(FILES))
                .POST(
                    HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(file))),
            tokenOf("a", "sales-rep"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(gateway.order.lastHeard().body()).hasSize(FILE).startsWith("zz");
  }

  @Test
  void refusesHeadersThatAreTooLarge() {
    HttpResponse<String> answer =
        gateway.get("/api/orders", tokenOf("a", "sales-rep"), "X-Long", "x".repeat(20_000));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("/problems/bad-request").doesNotContain("Tomcat");
  }

  private List<Integer> call(String token, int times) {
    return IntStream.range(0, times)
        .mapToObj(_ -> gateway.get("/api/orders", token).statusCode())
        .toList();
  }

  private List<Integer> importOrders(String token, int times) {
    return IntStream.range(0, times)
        .mapToObj(_ -> gateway.post("/api/orders/imports", token, "{}").statusCode())
        .toList();
  }

  private String tokenOf(String person, String role) {
    return gateway.token(claims -> withNames(claims, person, role));
  }

  private JWTClaimsSet.Builder withNames(JWTClaimsSet.Builder claims, String person, String role) {
    return claims
        .claim("staff_id", test + person)
        .claim("azp", test)
        .claim("realm_access", Map.of("roles", List.of(role)));
  }

  private static void assertIsTooLarge(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
    assertThat(answer.body()).contains("/problems/too-large");
  }
}
