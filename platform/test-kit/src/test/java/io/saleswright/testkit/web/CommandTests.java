package io.saleswright.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.Ids;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a controller learns of a command, and what its sender gets back. */
class CommandTests extends HttpTest {

  private static final String KEY = "Idempotency-Key";
  private static final String SAMPLE =
      "{\"customer\":\"Ajanta\",\"lines\":[{\"product\":\"P-1\",\"quantity\":2}]}";

  @Test
  void knowsWhoAsksForWhatUnderWhichKey() {
    Answer seen = post("/api/samples/7/causes", "{\"a\": 1}", KEY, "k-1");

    assertThat(seen.text("by")).isEqualTo("DEMO-sales-rep");
    assertThat(seen.text("operation")).isEqualTo("POST /api/samples/{id}/causes {id=7}");
    assertThat(seen.text("key")).isEqualTo("k-1");
    assertThat(seen.text("bodyHash"))
        .isEqualTo(Ids.sha256("{\"a\": 1}".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void needsNoKey() {
    assertThat(post("/api/samples/7/causes", "{}").json().has("key")).isFalse();
  }

  @Test
  void tellsApartTheSameBodyWithAnotherQuery() {
    assertThat(hash("/api/samples/7/causes?draft=true"))
        .isNotEqualTo(hash("/api/samples/7/causes?draft=false"));
  }

  private String hash(String path) {
    return post(path, "{}", KEY, "k-2").text("bodyHash");
  }

  @Test
  void hashesABodyThatTheControllerDoesNotTake() {
    String hash = post("/api/samples/7/approval", "{\"x\":1}", KEY, "k").text("hash");

    assertThat(hash).isEqualTo(Ids.sha256("{\"x\":1}".getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", ""})
  void refusesAKeyThatIsNotVisibleAscii(String key) {
    assertThat(post("/api/samples", SAMPLE, KEY, key).json().at("/errors/0/rule").asString())
        .isEqualTo("key");
  }

  @Test
  void refusesAKeyThatIsTooLongAndTakesTheLongest() {
    assertThat(post("/api/samples", SAMPLE, KEY, "k".repeat(129)).status()).isEqualTo(400);
    assertThat(post("/api/samples", SAMPLE, KEY, "k".repeat(128)).status()).isEqualTo(201);
  }

  @Test
  void refusesTwoKeys() {
    assertThat(post("/api/samples", SAMPLE, KEY, "a", KEY, "b").status()).isEqualTo(400);
  }

  @Test
  void givesAddressAndRevisionAndTheSameAgainToARepeat() {
    Answer first = post("/api/samples", SAMPLE, KEY, "again");
    Answer repeat = post("/api/samples", SAMPLE, KEY, "again");

    assertThat(first.status()).isEqualTo(201);
    assertThat(first.header("Location")).isEqualTo("/api/samples/s-1");
    assertThat(first.header("ETag")).isEqualTo("\"3\"");
    assertThat(first.header("Idempotency-Replayed")).isEmpty();
    assertThat(repeat.status()).isEqualTo(201);
    assertThat(repeat.header("Location")).isEqualTo("/api/samples/s-1");
    assertThat(repeat.header("Idempotency-Replayed")).isEqualTo("true");
  }

  @Test
  void carriesTheCorrelationIdAndTheTraceThatTheSenderBrought() {
    String traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    Answer answer =
        post("/api/samples/7/approval", "", "X-Correlation-Id", "abc", "traceparent", traceparent);

    assertThat(answer.text("correlationId")).isEqualTo("abc");
    assertThat(answer.header("X-Correlation-Id")).isEqualTo("abc");
    assertThat(answer.text("traceparent")).isEqualTo(traceparent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "", "<script>", "a\"b", "a/b", "$HOME"})
  void makesACorrelationIdWhenTheSenderBringsNoUsableOne(String brought) {
    Answer answer = post("/api/samples/7/approval", "", "X-Correlation-Id", brought);

    assertThat(answer.text("correlationId")).matches("[0-9a-f-]{36}");
    assertThat(answer.header("X-Correlation-Id")).isEqualTo(answer.text("correlationId"));
  }

  @Test
  void doesNotKeepACorrelationIdThatIsTooLong() {
    Answer answer = post("/api/samples/7/approval", "", "X-Correlation-Id", "x".repeat(65));

    assertThat(answer.text("correlationId")).hasSize(36);
  }

  @Test
  void takesTheRevisionThatTheCallerSaw() {
    Answer answer = put("/api/samples/7", "If-Match", "\"12\"");

    assertThat(answer.json().path("seen").asInt()).isEqualTo(12);
    assertThat(answer.header("ETag")).isEqualTo("\"3\"");
  }

  @Test
  void asksForTheRevisionWhereItIsRequired() {
    Answer answer = put("/api/samples/7");

    assertThat(answer.status()).isEqualTo(428);
    assertThat(answer.text("type")).isEqualTo("/problems/if-match-required");
    assertThat(put("/api/samples/7/note").json().path("seen").asInt()).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12",
        "*",
        "W/12",
        "\"W/12\"",
        "\"12-other\"",
        "\"12\", \"13\"",
        "\"-1\"",
        "\"99999999999999999999\""
      })
  void refusesARevisionThatIsNoETagOfOurs(String revision) {
    Answer answer = put("/api/samples/7/note", "If-Match", revision);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("If-Match");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"12\"", "W/\"12\"", "\"12-gzip\"", "\"12--gzip\"", "W/\"12-br\""})
  void takesARevisionAsProxiesThatCompressWriteIt(String revision) {
    assertThat(put("/api/samples/7/note", "If-Match", revision).json().path("seen").asInt())
        .isEqualTo(12);
    assertThat(put("/api/samples/7", "If-Match", revision).json().path("seen").asInt())
        .isEqualTo(12);
  }

  @Test
  void leadsThroughAListPageByPage() {
    Answer first = get("/api/samples?limit=3&total=7");
    Answer second = get("/api/samples?limit=3&total=7&after=" + first.text("next"));
    Answer third = get("/api/samples?limit=3&total=7&after=" + second.text("next"));

    assertThat(first.json().path("items")).hasToString("[1,2,3]");
    assertThat(second.json().path("items")).hasToString("[4,5,6]");
    assertThat(third.json().path("items")).hasToString("[7]");
    assertThat(third.json().has("next")).isFalse();
  }
}
