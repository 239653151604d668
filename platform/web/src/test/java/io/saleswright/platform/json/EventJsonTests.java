package io.saleswright.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventJsonTests {

  enum Terms {
    PREPAID
  }

  record Line(String product, int quantity, Money net) {}

  record Placed(
      String orderId,
      Instant placedAt,
      @Nullable LocalDate requestedFor,
      Terms terms,
      BigDecimal discount,
      List<Line> lines) {}

  private static final String JSON =
      "{\"orderId\":\"o-1\",\"placedAt\":\"2026-11-22T08:30:00Z\",\"requestedFor\":\"2026-12-01\","
          + "\"terms\":\"PREPAID\",\"discount\":0.0000001,\"lines\":[{\"product\":\"P-1\","
          + "\"quantity\":2,\"net\":{\"amount\":\"-1234.5678\",\"currency\":\"CNY\"}}]}";

  private static final Placed EVENT =
      new Placed(
          "o-1",
          Instant.parse("2026-11-22T08:30:00Z"),
          LocalDate.parse("2026-12-01"),
          Terms.PREPAID,
          new BigDecimal("0.0000001"),
          List.of(new Line("P-1", 2, Money.of("-1234.5678", "CNY"))));

  private final EventJson json = new EventJson();

  private Placed read(String text) {
    return json.read(text.getBytes(StandardCharsets.UTF_8), Placed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "a\\udfff\\ud83db", "\\u0000", "a\\u001bb", "\\u0085"})
  void refusesTextThatCanNotBeStoredOrShownAsItCame(String text) {
    assertThatThrownBy(() -> read(JSON.replace("P-1", text)))
        .isInstanceOf(UnreadableJson.class)
        .hasMessage("no Placed: lines[0].product must be text without control characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"华夏家居", "\\ud83d\\ude00", "a\\tb\\r\\nc", "\\u202e", ""})
  void takesAllOtherText(String text) {
    assertThat(read(JSON.replace("P-1", text)).lines().getFirst().product()).hasSizeLessThan(9);
  }

  @Test
  void hasOneForm() {
    assertThat(json.write(EVENT)).isEqualTo(JSON);
    assertThat(read(JSON)).isEqualTo(EVENT);
  }

  @Test
  void leavesOutWhatIsAbsent() {
    Placed event =
        new Placed("o-1", EVENT.placedAt(), null, Terms.PREPAID, BigDecimal.ONE, List.of());

    assertThat(json.write(event)).doesNotContain("requestedFor").contains("\"lines\":[]");
    assertThat(read(json.write(event))).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"orderId\":\"o-1\",                 |                           | orderId",
        "\"o-1\"                              | null                      | orderId",
        "\"placedAt\":\"2026-11-22T08:30:00Z\",|                          | placedAt",
        "\"PREPAID\"                          | null                      | terms",
        "0.0000001                            | null                      | discount",
        ",\"quantity\":2                      |                           | lines[0].quantity",
        "\"product\":\"P-1\",                 |                           | lines[0].product",
        "\"lines\":[                          | \"lines\":[null,          | lines[0]"
      })
  void refusesToReadWhatLacksAField(String good, @Nullable String bad, String field) {
    String text = JSON.replace(good.strip(), bad == null ? "" : bad.strip());
    assertThat(text).isNotEqualTo(JSON);

    assertThatThrownBy(() -> read(text))
        .isInstanceOf(UnreadableJson.class)
        .hasMessageStartingWith("no Placed: " + field);
  }

  @Test
  void saysThatAFieldIsRequired() {
    assertThatThrownBy(() -> read(JSON.replace("\"orderId\"", "\"other\"")))
        .hasMessage("no Placed: orderId is required");
  }

  @Test
  void readsAbsentAndNullAlikeWhereAFieldMayBeMissing() {
    String absent = JSON.replace("\"requestedFor\":\"2026-12-01\",", "");

    assertThat(read(absent).requestedFor()).isNull();
    assertThat(read(JSON.replace("\"2026-12-01\"", "null"))).isEqualTo(read(absent));
  }

  @Test
  @SuppressWarnings("NullAway") // This is what must not happen.
  void refusesToWriteWhatLacksAField() {
    Placed withoutTerms =
        new Placed("o-1", EVENT.placedAt(), null, null, BigDecimal.ONE, List.of());
    Placed withoutProduct =
        new Placed(
            "o-1",
            EVENT.placedAt(),
            null,
            Terms.PREPAID,
            BigDecimal.ONE,
            List.of(new Line(null, 1, Money.zero("CNY"))));

    assertThatThrownBy(() -> json.write(withoutTerms)).hasMessageContaining("terms");
    assertThatThrownBy(() -> json.write(withoutProduct)).hasMessageContaining("product");
  }

  @Test
  void skipsFieldsThatTheReaderDoesNotKnow() {
    String newer =
        JSON.replace("{\"orderId\"", "{\"channel\":{\"name\":[1]},\"orderId\"")
            .replace("\"currency\"", "\"rate\":1.5,\"tax\":{\"a\":[{}]},\"currency\"");

    assertThat(read(newer)).isEqualTo(EVENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"o-1\"                   | 17                        | orderId",
        "\"2026-11-22T08:30:00Z\"  | 1795336200                | placedAt",
        "\"2026-11-22T08:30:00Z\"  | \"2026-11-22\"            | placedAt",
        "\"2026-11-22T08:30:00Z\"  | \"+99999-11-22T08:30:00Z\"| placedAt",
        "\"2026-12-01\"            | \"2026-12-41\"            | requestedFor",
        "\"PREPAID\"               | \"SECRET\"                | terms",
        "0.0000001                 | 1e999999999               | discount",
        "0.0000001                 | \"1\"                     | discount",
        "\"quantity\":2            | \"quantity\":null         | lines[0].quantity",
        "\"quantity\":2            | \"quantity\":\"2\"        | lines[0].quantity",
        "\"-1234.5678\"            | -1234.5678                | lines[0].net.amount",
        "\"-1234.5678\"            | \"1234.56789\"            | lines[0].net.amount",
        "\"-1234.5678\"            | \"NaN\"                   | lines[0].net.amount",
        "\"CNY\"                   | null                      | lines[0].net.currency"
      })
  void namesTheFieldOfAValueOfAnotherForm(String good, String bad, String field) {
    assertThatThrownBy(() -> read(JSON.replace(good, bad)))
        .isInstanceOf(UnreadableJson.class)
        .hasMessageStartingWith("no Placed: " + field + " ")
        .hasMessageNotContaining("SECRET");
  }

  /** What was published before amounts followed their currency (FIN-09). */
  @Test
  void readsAmountsAndCodesAsTheyWereOnce() {
    assertThat(read(JSON.replace("CNY", "RMB")).lines().getFirst().net().currency())
        .isEqualTo("RMB");
    assertThat(read(JSON.replace("CNY", "JPY")).lines().getFirst().net())
        .isEqualTo(Money.of("-1234.5678", "JPY"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{", "[]", "secret", "{\"orderId\":\"a\",\"orderId\":\"b\"}"})
  void refusesWhatIsNoObjectOfThisForm(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(UnreadableJson.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void refusesWhatIsNoText() {
    byte[] bytes = {(byte) 0xff, (byte) 0xfe, 0, 1};

    assertThatThrownBy(() -> json.read(bytes, Placed.class)).isInstanceOf(UnreadableJson.class);
  }

  @Test
  void refusesWhatNestsTooDeepEvenInAFieldThatItSkips() {
    String deep =
        JSON.replace("{\"orderId\"", "{\"x\":" + "[".repeat(40) + "]".repeat(40) + ",\"orderId\"");

    assertThatThrownBy(() -> read(deep)).isInstanceOf(UnreadableJson.class);
  }

  @Test
  void takesNestingUpToTheLimit() {
    String deep =
        JSON.replace("{\"orderId\"", "{\"x\":" + "[".repeat(31) + "]".repeat(31) + ",\"orderId\"");

    assertThat(read(deep)).isEqualTo(EVENT);
  }
}
