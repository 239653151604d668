package io.saleswright.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every problem that the platform reports, as a client sees it. */
@ExtendWith(OutputCaptureExtension.class)
class ProblemTests extends HttpTest {

  @ParameterizedTest
  @CsvSource({
    "own-paper,409,own-paper,Nobody approves their own paper",
    "rule,409,gate-closed,Gate closed",
    "input,400,invalid-input,The request has fields that are not valid",
    "missing,404,not-found,Not found",
    "stale,412,stale-revision,Somebody has changed this since",
    "key,409,idempotency-key-reused,The key was used for another request",
    "unknown,504,outcome-unknown,The outcome is unknown",
    "bug,500,internal-error,Something went wrong here"
  })
  void hasTypeTitleAndPlace(String kind, int status, String slug, String title) {
    Answer answer = get("/api/samples/refusals/" + kind, "X-Correlation-Id", "c-1");

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.text("type")).isEqualTo("/problems/" + slug);
    assertThat(answer.text("title")).isEqualTo(title);
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(answer.text("detail")).isNotBlank();
    assertThat(answer.text("instance")).isEqualTo("/api/samples/refusals/" + kind);
    assertThat(answer.text("correlationId")).isEqualTo("c-1");
  }

  @Test
  void namesTheRuleThatRefusesAndItsNumbers() {
    Answer answer = get("/api/samples/refusals/rule");

    assertThat(answer.text("rule")).isEqualTo("ORD-24");
    assertThat(answer.text("detail")).isEqualTo("The gate lacks 5 until it opens");
    assertThat(answer.json().at("/parameters/missing/amount").asString()).isEqualTo("10.00");
  }

  @ParameterizedTest
  @CsvSource({
    "zh-CN,rule,付款关口未开",
    "zh,own-paper,任何人不得审批自己的单据",
    "en-GB,own-paper,Nobody approves their own paper",
    "tr,own-paper,Nobody approves their own paper"
  })
  void speaksTheReadersLanguage(String language, String kind, String title) {
    Answer answer = get("/api/samples/refusals/" + kind, "Accept-Language", language);

    assertThat(answer.text("title")).isEqualTo(title);
  }

  @Test
  void listsTheFieldsOfRefusedInput() {
    Answer answer = get("/api/samples/refusals/input");

    assertThat(answer.json().path("errors"))
        .hasToString(
            "[{\"field\":\"lines[0].quantity\",\"rule\":\"ORD-05\","
                + "\"message\":\"must fit the pack\"}]");
  }

  @Test
  void tellsTheCurrentRevisionOfWhatWasEditedSince() {
    assertThat(get("/api/samples/refusals/stale").header("ETag")).isEqualTo("\"8\"");
  }

  @Test
  void asksToRepeatWhenTheOutcomeIsUnknown() {
    Answer answer = get("/api/samples/refusals/unknown");

    assertThat(answer.header("Retry-After")).isEqualTo("1");
    assertThat(answer.body()).doesNotContain("secret");
  }

  @Test
  void hidesABugBehindAnIdThatIsLoggedOnce(CapturedOutput output) {
    Answer answer = get("/api/samples/refusals/bug", "X-Correlation-Id", "c-bug");

    String errorId = answer.json().at("/parameters/errorId").asString();
    assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
    assertThat(answer.text("detail")).contains(errorId);
    assertThat(output.getAll()).containsOnlyOnce(errorId).contains("secret of the house");
    assertThat(logged(output, errorId).path("correlationId").asString()).isEqualTo("c-bug");
  }

  private static JsonNode logged(CapturedOutput output, String text) {
    String line = output.getAll().lines().filter(l -> l.contains(text)).findFirst().orElseThrow();
    return new JsonMapper().readTree(line);
  }

  @Test
  void breaksOffAnAnswerThatFailsAfterItsBeginning() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> get("/api/samples/broken"))
        .withMessageContaining("got no answer");
  }

  @Test
  void namesTheRuleThatReservesAStepForOthers() {
    Answer answer = get("/api/samples/reserved");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text("type")).isEqualTo("/problems/not-permitted");
    assertThat(answer.text("rule")).isEqualTo("ORD-10");
    assertThat(answer.text("detail")).contains("support-supervisor");
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/api/nowhere,404,not-found",
    "GET,/api/samples/on/2026-11-22/more,404,not-found",
    "DELETE,/api/samples,405,method-not-allowed",
    "PATCH,/api/samples,405,method-not-allowed"
  })
  void knowsWhatItDoesNotOffer(String method, String path, int status, String slug) {
    Answer answer =
        send(method, path, BodyPublishers.noBody(), "Authorization", "Bearer " + token());

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.text("type")).isEqualTo("/problems/" + slug);
  }

  @Test
  void saysWhichMethodsAreOffered() {
    Answer answer =
        send(
            "DELETE",
            "/api/samples",
            BodyPublishers.noBody(),
            "Authorization",
            "Bearer " + token());

    assertThat(answer.header("Allow")).contains("POST").contains("GET");
  }

  @Test
  void refusesAFormThatTheClientDoesNotAccept() {
    Answer answer = get("/api/samples/text", "Accept", "application/xml");

    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.text("type")).isEqualTo("/problems/not-acceptable");
  }

  @Test
  void refusesAFormThatItDoesNotRead() {
    Answer answer =
        send(
            "POST",
            "/api/samples",
            BodyPublishers.ofString("a=b"),
            "Authorization",
            "Bearer " + token(),
            "Content-Type",
            "application/x-www-form-urlencoded");

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.text("type")).isEqualTo("/problems/unsupported-media-type");
    assertThat(answer.header("Accept")).contains("application/json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/samples/on/yesterday?colour=RED", "/api/samples/on/2026-13-01?colour=RED"})
  void namesTheVariableOfThePathThatIsNoDate(String path) {
    assertThat(get(path).json().at("/errors/0"))
        .hasToString(
            "{\"field\":\"day\",\"rule\":\"date\","
                + "\"message\":\"must be a date such as 2026-11-22\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/samples/on/2026-11-22?colour=PINK,colour,choice",
    "/api/samples/on/2026-11-22,colour,required",
    "/api/samples/since?moment=%2B999999999-12-31T23:59:59Z,moment,instant",
    "/api/samples/since?moment=-0001-01-01T00:00:00Z,moment,instant",
    "/api/samples/since?moment=today,moment,instant",
    "/api/samples/since?q=a%00b,q,text",
    "/api/samples/since?q=a%0Db,q,text",
    "/api/samples?limit=0,limit,limit",
    "/api/samples?limit=201,limit,limit",
    "/api/samples?limit=many,limit,limit",
    "/api/samples?after=xyz,after,cursor",
    "/api/samples?sort=name,sort,choice",
    "/api/samples?sort=created,sort,choice",
    "/api/samples?total=0,total,min"
  })
  void namesTheParameterThatIsNotValid(String path, String field, String rule) {
    Answer answer = get(path);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("type")).isEqualTo("/problems/invalid-input");
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
    assertThat(answer.json().at("/errors/0/rule").asString()).isEqualTo(rule);
    assertThat(answer.body()).doesNotContain("io.saleswright").doesNotContain("PINK");
  }

  @Test
  void takesMomentsAndTextThatCanBeStored() {
    assertThat(get("/api/samples/since?moment=2026-11-22T08:30:00Z&q=%E9%95%BF").body())
        .isEqualTo("{\"millis\":1795336200000}");
    assertThat(get("/api/samples/since?moment=").body()).isEqualTo("{\"millis\":-1}");
  }

  @Test
  void answersEvenWhatTheFirewallRefuses() {
    Answer answer = get("/api//samples;secret=1");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("type")).isEqualTo("/problems/bad-request");
  }
}
