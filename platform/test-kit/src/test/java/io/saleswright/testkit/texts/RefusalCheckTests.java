package io.saleswright.testkit.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.saleswright.platform.kernel.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class RefusalCheckTests {

  private enum Sample implements Refusal {
    LATE("ORD-01", "It is {hours} too late.");

    private final String rule;
    private final String text;

    Sample(String rule, String text) {
      this.rule = rule;
      this.text = text;
    }

    @Override
    public String rule() {
      return rule;
    }

    @Override
    public String text() {
      return text;
    }
  }

  private enum Broken implements Refusal {
    LATE;

    @Override
    public String rule() {
      return "somewhere";
    }

    @Override
    public String text() {
      return " ";
    }
  }

  private static final Properties ENGLISH = words("problem.late.title", "Too late");
  private static final Properties CHINESE =
      words("problem.late.title", "太晚", "problem.late.detail", "晚了 {hours}。");

  @Test
  void findsNothingWhereAllWordsAreThere() {
    RefusalCheck check = new RefusalCheck(List.of(Sample.values()), ENGLISH, CHINESE);

    assertThat(check.faultsOfRefusals()).isEmpty();
    assertThat(check.sharedNames()).isEmpty();
    assertThat(check.leftovers()).isEmpty();
  }

  @Test
  void findsEachMissingWord() {
    RefusalCheck check =
        new RefusalCheck(List.of(Broken.values()), new Properties(), new Properties());

    assertThat(check.faultsOfRefusals())
        .containsExactlyInAnyOrder(
            "late names no requirement",
            "late has no text",
            "late has no English title",
            "late has no Chinese title",
            "late has no Chinese detail");
  }

  @Test
  void findsASecondEnglishDetailAndParametersThatDiffer() {
    Properties english = words("problem.late.title", "Too late", "problem.late.detail", "Late.");
    Properties chinese = words("problem.late.title", "太晚", "problem.late.detail", "晚了 {days}。");

    assertThat(new RefusalCheck(List.of(Sample.LATE), english, chinese).faultsOfRefusals())
        .containsExactlyInAnyOrder(
            "late has an English detail beside its text",
            "late names other parameters in Chinese than in English");
  }

  @Test
  void findsANameThatTwoRefusalsShare() {
    RefusalCheck check = new RefusalCheck(List.of(Sample.LATE, Broken.LATE), ENGLISH, CHINESE);

    assertThat(check.sharedNames()).containsExactly("late");
  }

  @Test
  void findsWordsOfNoRefusalInEitherLanguage() {
    Properties chinese = words("problem.gone.detail", "没有了", "problem.not-found.title", "未找到");

    assertThat(new RefusalCheck(List.of(), ENGLISH, chinese).leftovers())
        .containsExactly("gone", "late");
  }

  @Test
  void findsWhatIsExpectedWithoutChineseWordsOrWithOtherValues() {
    Properties chinese =
        words(
            "problem.expected.must-fit", "须符合",
            "problem.expected.at-most-n", "最多 {m}",
            "problem.expected.gone", "没有了");
    RefusalCheck check = new RefusalCheck(List.of(), ENGLISH, chinese);
    List<String> texts = List.of("must fit", "at most {n}", "is required", "is new");

    assertThat(check.faultsOf(texts, words("problem.expected.is-required", "必填")))
        .containsExactly(
            "problem.expected.at-most-n names other values in Chinese than in English",
            "problem.expected.is-new has no Chinese, for: is new");
    assertThat(check.leftovers(texts)).containsExactly("problem.expected.gone");
  }

  @Test
  void readsFromSourcesWhatIsExpected() {
    FieldTexts said =
        FieldTexts.in(List.of(Path.of("src/test/java/io/saleswright/testkit/texts/sample")));

    assertThat(said.texts()).containsExactly("must fit the {pack}", "must hold no slash");
    assertThat(said.variable()).containsExactly("Sample.java: \"must be \" + size");
  }

  @Test
  void saysWhichBundleIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> RefusalCheck.of(List.of(), "no-such-messages"))
        .withMessageContaining("no-such-messages.properties");
  }

  private static Properties words(String... keysAndTexts) {
    Properties words = new Properties();
    for (int i = 0; i < keysAndTexts.length; i += 2) {
      words.putAll(Map.of(keysAndTexts[i], keysAndTexts[i + 1]));
    }
    return words;
  }
}
