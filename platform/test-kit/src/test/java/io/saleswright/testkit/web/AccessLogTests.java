package io.saleswright.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Refusals, and lists of many customers, leave one line each in a log of their own (SEC-02). */
@ExtendWith(OutputCaptureExtension.class)
class AccessLogTests extends HttpTest {

  @Test
  void notesWhoMayNotDoWhatByWhichRule(CapturedOutput output) {
    get("/api/samples/reserved", "X-Correlation-Id", "c-403");

    JsonNode line = onlyLine(output);
    assertThat(line.path("message").asString())
        .isEqualTo(
            "refused 403 not-permitted: GET /api/samples/reserved by DEMO-sales-rep,"
                + " rule ORD-10, correlation c-403");
    assertThat(line.path("person").asString()).isEqualTo("DEMO-sales-rep");
    assertThat(line.path("rule").asString()).isEqualTo("ORD-10");
    assertThat(line.path("correlationId").asString()).isEqualTo("c-403");
    assertThat(line.path("status").asInt()).isEqualTo(403);
    assertThat(line.path("problem").asString()).isEqualTo("not-permitted");
    assertThat(line.path("path").asString()).isEqualTo("/api/samples/reserved");
    assertThat(line.toString()).doesNotContain("Demo ");
  }

  @Test
  void notesACallerWhoIsNotKnown(CapturedOutput output) {
    send("GET", "/api/samples/me?q=Li%20Na", BodyPublishers.noBody(), "X-Correlation-Id", "c-401");
    send("GET", "/api/samples/me", BodyPublishers.noBody(), "Authorization", "Bearer x.y.z");

    assertThat(lines(output))
        .hasSize(2)
        .allSatisfy(line -> {
          assertThat(line.path("status").asInt()).isEqualTo(401);
          assertThat(line.path("person").asString()).isEqualTo("-");
          assertThat(line.path("rule").asString()).isEqualTo("SEC-02");
          assertThat(line.toString()).doesNotContain("Li Na", "Li%20Na");
        })
        .first()
        .satisfies(line -> assertThat(line.path("correlationId").asString()).isEqualTo("c-401"));
  }

  @Test
  void tellsWhatIsHiddenFromWhatIsNotThereToOperatorsAlone(CapturedOutput output) {
    Answer hidden = get("/api/samples/refusals/hidden", "X-Correlation-Id", "c-404");
    Answer missing = get("/api/samples/refusals/missing", "X-Correlation-Id", "c-404");

    assertThat(hidden.status()).isEqualTo(404);
    assertThat(hidden.body().replace("/hidden", "/missing")).isEqualTo(missing.body());
    JsonNode line = onlyLine(output);
    assertThat(line.path("problem").asString()).isEqualTo("out-of-scope");
    assertThat(line.path("status").asInt()).isEqualTo(404);
    assertThat(line.path("rule").asString()).isEqualTo("SEC-02");
    assertThat(line.path("path").asString()).isEqualTo("/api/samples/refusals/hidden");
  }

  @Test
  void keepsOutOfTheLineWhatCouldBeAboutAPerson(CapturedOutput output) {
    send(
        "GET",
        "/api/13800001234/li.na@example.com/%E6%9D%8E/0196b1c2-0000-7000-8000-00000000abcd/7",
        BodyPublishers.noBody());

    assertThat(onlyLine(output).path("path").asString())
        .isEqualTo("/api/*/*/*/0196b1c2-0000-7000-8000-00000000abcd/7");
  }

  @Test
  void notesAListOfManyCustomers(CapturedOutput output) {
    get("/api/samples?limit=30&total=19");
    assertThat(lines(output)).isEmpty();

    get("/api/samples?limit=20&total=100", "X-Correlation-Id", "c-many");

    JsonNode line = onlyLine(output);
    assertThat(line.path("message").asString())
        .isEqualTo(
            "listed 20 customers: GET /api/samples by DEMO-sales-rep,"
                + " rule CUS-33, correlation c-many");
    assertThat(line.path("count").asInt()).isEqualTo(20);
    assertThat(line.path("person").asString()).isEqualTo("DEMO-sales-rep");
  }

  @Test
  void notesFiguresOfAllHoweverFew(CapturedOutput output) {
    get("/api/samples/figures", "X-Correlation-Id", "c-figures");

    assertThat(onlyLine(output).path("message").asString())
        .isEqualTo(
            "listed 1 figures: GET /api/samples/figures by DEMO-sales-rep,"
                + " rule CUS-33, correlation c-figures");
  }

  @Test
  void notesNothingElse(CapturedOutput output) {
    get("/api/samples/me");
    get("/api/samples/refusals/rule");
    get("/api/samples/refusals/input");
    get("/api/nowhere");

    assertThat(lines(output)).isEmpty();
  }

  private static JsonNode onlyLine(CapturedOutput output) {
    List<JsonNode> lines = lines(output);
    assertThat(lines).hasSize(1);
    return lines.getFirst();
  }

  private static List<JsonNode> lines(CapturedOutput output) {
    return output
        .getAll()
        .lines()
        .filter(line -> line.contains("\"saleswright.access\""))
        .map(line -> new JsonMapper().readTree(line))
        .toList();
  }
}
