package io.saleswright.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused of a request's body, and how its sender learns where it is wrong. */
class RequestBodyTests extends HttpTest {

  private static final String GOOD =
      """
      {"customer":"Ajanta","lines":[{"product":"P-1","quantity":2,
        "price":{"amount":"1234.5","currency":"CNY"}}],
       "requestedFor":"2026-12-01","sentAt":"2026-11-22T08:30:00Z","colour":"RED",
       "discount":0.05,"urgent":true}
      """;

  @Test
  void takesAndGivesValuesInTheirOneForm() {
    Answer answer = post("/api/samples", GOOD);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.body())
        .isEqualTo(
            "{\"customer\":\"Ajanta\",\"lines\":[{\"product\":\"P-1\",\"quantity\":2,"
                + "\"price\":{\"amount\":\"1234.50\",\"currency\":\"CNY\"}}],"
                + "\"requestedFor\":\"2026-12-01\",\"sentAt\":\"2026-11-22T08:30:00Z\","
                + "\"colour\":\"RED\",\"discount\":0.05,\"urgent\":true}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Ajanta\"             | 4711                          | customer                 | string",
        "\"Ajanta\"             | true                          | customer                 | string",
        "\"Ajanta\"             | \" \"                         | customer                 | not-blank",
        "\"quantity\":2         | \"quantity\":\"2\"            | lines[0].quantity        | integer",
        "\"quantity\":2         | \"quantity\":2.5              | lines[0].quantity        | integer",
        "\"quantity\":2         | \"quantity\":0                | lines[0].quantity        | min",
        "\"quantity\":2         | \"quantity\":null             | lines[0].quantity        | integer",
        "\"quantity\":2         | \"quantity\":99999999999      | lines[0].quantity        | integer",
        "\"quantity\":2,        | \"quantity\":2,\"amount\":2,              | lines[0].amount          | unknown",
        "\"1234.5\"             | 1234.5                        | lines[0].price.amount    | amount",
        "\"1234.5\"             | \"1234567890123456\"          | lines[0].price.amount    | amount",
        "\"1234.5\"             | \"1.23456\"                   | lines[0].price.amount    | amount",
        "\"1234.5\"             | \"1e3\"                       | lines[0].price.amount    | amount",
        "\"CNY\"                | \"cny\"                       | lines[0].price.currency  | currency",
        "\"CNY\"                | \"RMB\"                       | lines[0].price.currency  | currency",
        "\"CNY\"                | \"QQQ\"                       | lines[0].price.currency  | currency",
        "\"CNY\"                | \"XXX\"                       | lines[0].price.currency  | currency",
        "\"CNY\"                | \"JPY\"                       | lines[0].price.amount    | amount",
        "\"CNY\"                | \"CNY\",\"tax\":\"1\"         | lines[0].price.tax       | unknown",
        ",\"currency\":\"CNY\"  | ''                            | lines[0].price.currency  | required",
        "\"2026-12-01\"         | \"01.12.2026\"                | requestedFor             | date",
        "\"2026-12-01\"         | \"2026-02-30\"                | requestedFor             | date",
        "\"2026-12-01\"         | 20261201                      | requestedFor             | date",
        "\"2026-12-01\"         | [2026,12,1]                   | requestedFor             | date",
        "\"2026-11-22T08:30:00Z\" | 1795336200                  | sentAt                   | instant",
        "\"2026-11-22T08:30:00Z\" | \"2026-11-22T08:30:00\"     | sentAt                   | instant",
        "\"RED\"                | \"PINK\"                      | colour                   | choice",
        "\"RED\"                | 0                             | colour                   | choice",
        "0.05                   | \"0.05\"                      | discount                 | decimal",
        "0.05                   | 1e999999999                   | discount                 | decimal",
        "true                   | \"true\"                      | urgent                   | boolean",
        "true                   | 1                             | urgent                   | boolean",
        "\"customer\"           | \"constructor\"               | constructor              | unknown"
      })
  void namesTheFieldThatIsWrong(String good, String bad, String field, String rule) {
    Answer answer = post("/api/samples", GOOD.replace(good, bad));

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.text("type")).isEqualTo("/problems/invalid-input");
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
    assertThat(answer.json().at("/errors/0/rule").asString()).isEqualTo(rule);
    assertThat(answer.body())
        .doesNotContain("PINK")
        .doesNotContain("4711")
        .doesNotContain("java.")
        .doesNotContain("saleswright");
  }

  @Test
  void namesEveryFieldThatBreaksAConstraint() {
    Answer answer =
        post(
            "/api/samples",
            "{\"customer\":\"\",\"lines\":[{\"product\":\"\",\"quantity\":0}]}",
            "Accept-Language",
            "zh-CN");

    assertThat(answer.json().path("errors").findValuesAsString("field"))
        .containsExactlyInAnyOrder("customer", "lines[0].product", "lines[0].quantity");
    assertThat(answer.json().path("errors").findValuesAsString("message")).contains("不得为空白");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"customer\": \"Aja",
        "{\"customer\": }",
        "not json",
        "{\"customer\":\"a\",\"customer\":\"b\"}"
      })
  void refusesWhatIsNoJson(String body) {
    Answer answer = post("/api/samples", body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("type")).isEqualTo("/problems/unreadable-json");
    assertThat(answer.body()).doesNotContain("Aja").doesNotContain("not json");
  }

  @Test
  void refusesJsonThatNestsTooDeep() {
    Answer answer = post("/api/samples", "{\"lines\":" + "[".repeat(100) + "]".repeat(100) + "}");

    assertThat(answer.status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{} {}", "[]", "4"})
  void refusesWhatIsNotOneObject(String body) {
    Answer answer = post("/api/samples", body);

    assertThat(answer.json().at("/errors/0"))
        .hasToString("{\"field\":\"body\",\"rule\":\"object\",\"message\":\"must be an object\"}");
  }

  @Test
  void asksForABody() {
    Answer answer = post("/api/samples", "");

    assertThat(answer.json().at("/errors/0"))
        .hasToString("{\"field\":\"body\",\"rule\":\"required\",\"message\":\"is required\"}");
  }

  @Test
  void refusesABodyThatSaysItIsTooLong() {
    Answer answer = post("/api/samples", "x".repeat(256 * 1024 + 1));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.text("type")).isEqualTo("/problems/too-large");
  }

  @Test
  void refusesABodyThatTurnsOutToBeTooLong() {
    byte[] endless = ("\"" + "x".repeat(300 * 1024) + "\"").getBytes(StandardCharsets.UTF_8);
    Answer answer =
        send(
            "POST",
            "/api/samples/7/causes",
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(endless)),
            "Authorization",
            "Bearer " + token(),
            "Content-Type",
            "application/json");

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.text("type")).isEqualTo("/problems/too-large");
  }
}
