package io.saleswright.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An error says what may be said instead, in the reader's language. */
class InsteadTests extends HttpTest {

  private static final String CHINESE = "zh-CN";

  private static final String SAMPLE =
      "{\"customer\":\"c\",\"lines\":[{\"product\":\"p\",\"quantity\":1}],%s}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/samples?customer=c-1|customer"
            + "|is no parameter here; there are after, limit, sort, total",
        "/api/samples?Limit=3|Limit|is no parameter here; there are after, limit, sort, total",
        "/api/samples/me?x|x|is no parameter here: there are none",
        "/api/samples/on/2026-11-22?colour=PINK|colour|must be one of RED, GREEN",
        "/api/samples?sort=name|sort|must be one of -created",
        "/api/samples?limit=201|limit|must be a whole number from 1 to 200"
      })
  void namesWhatAParameterMayBe(String path, String field, String message) {
    Answer answer = get(path);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("type")).isEqualTo("/problems/invalid-input");
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
    assertThat(answer.json().at("/errors/0/message").asString()).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/samples?customer=c-1|此处没有该查询参数，可用的有：after, limit, sort, total",
        "/api/samples/me?x|此处不接受任何查询参数",
        "/api/samples/on/2026-11-22?colour=PINK|必须是以下之一：RED, GREEN",
        "/api/samples?limit=201|必须是 1 到 200 之间的整数",
        "/api/samples?after=xyz|必须是前一页给出的 next",
        "/api/samples/since?q=a%00b|必须是不含控制字符的文本"
      })
  void saysSoInChinese(String path, String message) {
    assertThat(get(path, "Accept-Language", CHINESE).json().at("/errors/0/message").asString())
        .isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "~colour~:~PINK~|colour|must be one of RED, GREEN|必须是以下之一：RED, GREEN",
        "~discount~:0.0005|discount"
            + "|must have at most 3 decimals, and at most 9 digits before the point"
            + "|小数点后最多 3 位，小数点前最多 9 位",
        "~urgnt~:true|urgnt|is unknown here; there are colour, customer, discount, lines,"
            + " requestedFor, sentAt, urgent"
            + "|此处没有该字段，可用的有：colour, customer, discount, lines, requestedFor, sentAt, urgent"
      })
  void namesWhatAFieldMayBe(String field, String name, String english, String chinese) {
    String body = SAMPLE.formatted(field.replace('~', '"'));

    Answer inEnglish = post("/api/samples", body);
    Answer inChinese = post("/api/samples", body, "Accept-Language", CHINESE);

    assertThat(inEnglish.json().at("/errors/0/field").asString()).isEqualTo(name);
    assertThat(inEnglish.json().at("/errors/0/message").asString()).isEqualTo(english);
    assertThat(inChinese.json().at("/errors/0/message").asString()).isEqualTo(chinese);
  }

  @Test
  void takesTheParametersThatAHandlerReads() {
    assertThat(get("/api/samples?limit=3&total=7&sort=-created").status()).isEqualTo(200);
    assertThat(get("/api/samples/since?moment=2026-11-22T08:30:00Z&q=x").status()).isEqualTo(200);
  }
}
