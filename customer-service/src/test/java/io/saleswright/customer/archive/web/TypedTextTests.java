package io.saleswright.customer.archive.web;

import static io.saleswright.customer.fixtures.Requests.company;
import static io.saleswright.customer.fixtures.Requests.phone;
import static io.saleswright.customer.fixtures.Requests.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything in a name can be seen, and is counted as people count (CUS-01). */
class TypedTextTests extends RunningService {

  private static final String PATH = "/api/customers";

  @ParameterizedTest
  @ValueSource(strings = {"\\u200b", "\\u00a0", "\\u3000", "\\u3164", " \\u200b "})
  void nameThatNobodySeesIsNone(String name) {
    as("sales-support").post(PATH, named(name)).expect(400);
  }

  @ParameterizedTest
  @CsvSource({
    "ACME\\u200b, visible-text, must hold no invisible characters",
    "ACME\\u202egnp, visible-text, must hold no invisible characters",
    "AC\\u00adME, visible-text, must hold no invisible characters",
    "\\ufeffACME, visible-text, must hold no invisible characters",
    "AC\\u200dME, visible-text, must hold no invisible characters",
    "ACME\\nLtd, one-line, must be one line without tabs",
    "ACME\\tLtd, one-line, must be one line without tabs",
    "ACME\\u0007, text, must be text without control characters",
  })
  void nameIsOneLineOfWhatCanBeSeen(String name, String rule, String message) {
    Answer refused = as("sales-support").post(PATH, named(name)).expect(400);

    assertThat(refused.text("/errors/0/field")).isEqualTo("name");
    assertThat(refused.text("/errors/0/rule")).isEqualTo(rule);
    assertThat(refused.text("/errors/0/message")).isEqualTo(message);
  }

  @Test
  void refusalIsSaidInChinese() {
    Answer refused =
        as("sales-support").with("Accept-Language", "zh-CN").post(PATH, named("A\\u200b"));

    assertThat(refused.text("/errors/0/message")).isEqualTo("不得含有不可见字符");
  }

  @Test
  void rareCharactersCountAsOne() {
    as("sales-support").post(PATH, named("𠮷".repeat(200 - 9) + " " + uniqueName())).expect(201);
    Answer refused =
        as("sales-support").post(PATH, named("𠮷".repeat(192) + " " + uniqueName())).expect(400);

    assertThat(refused.text("/errors/0/rule")).isEqualTo("size");
  }

  @Test
  void emojiAndVariantsOfIdeographsAreSeen() {
    Answer family =
        as("sales-support").post(PATH, named("👨‍👩‍👧 葛󠄀城 ☎️ " + uniqueName())).expect(201);

    assertThat(family.text("/name")).startsWith("👨‍👩‍👧 葛󠄀城 ☎️");
  }

  @Test
  void queriesHoldWhatCanBeSeen() {
    Answer refused = as("sales-support").get(PATH + "?q=AC%E2%80%8BME").expect(400);

    assertThat(refused.text("/errors/0/field")).isEqualTo("q");
    assertThat(refused.text("/errors/0/rule")).isEqualTo("visible-text");
  }

  private static String named(String name) {
    return company(name, "South", phone());
  }
}
