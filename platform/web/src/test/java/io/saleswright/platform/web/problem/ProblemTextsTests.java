package io.saleswright.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.InvalidInput.FieldError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.http.HttpHeaders;

class ProblemTextsTests {

  private final ProblemTexts texts = ProblemTexts.load(new DefaultResourceLoader());

  /** A refusal of the business brings its own words, so the general one needs none. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RULE_VIOLATION")
  void existInBothLanguages(ProblemKind kind) {
    Finding finding = Finding.of(kind).because(null, "from the refusal");

    assertThat(texts.title(finding, Locale.CHINESE)).matches(".*\\p{IsHan}.*");
    assertThat(texts.detail(finding, Locale.CHINESE)).matches(".*\\p{IsHan}.*");
    assertThat(texts.title(finding, Locale.ENGLISH)).isNotBlank().matches("\\p{ASCII}+");
    assertThat(texts.detail(finding, Locale.ENGLISH)).isNotBlank().matches("\\p{ASCII}+");
  }

  @ParameterizedTest
  @EnumSource
  void tellWhatAFieldMustBeInChinese(Expectation expectation) {
    FieldError error = texts.field(expectation.unmetBy("lines[0].quantity"), Locale.CHINESE);

    assertThat(error.message()).matches(".*\\p{IsHan}.*");
    assertThat(error.field()).isEqualTo("lines[0].quantity");
  }

  @Test
  void fallBackToTheWordsOfTheRefusal() {
    Finding finding =
        new Finding(
            ProblemKind.RULE_VIOLATION.status(),
            "credit-limit-exceeded",
            "FIN-07",
            "The order exceeds the limit",
            List.of(),
            Map.of(),
            new HttpHeaders());

    assertThat(texts.title(finding, Locale.CHINESE)).isEqualTo("Credit limit exceeded");
    assertThat(texts.detail(finding, Locale.CHINESE)).isEqualTo("The order exceeds the limit");
  }

  @Test
  void nameTheParametersOfTheProblem() {
    Finding finding =
        Finding.of(ProblemKind.INTERNAL_ERROR).withParameters(Map.of("errorId", "e-$1"));

    assertThat(texts.detail(finding, Locale.ENGLISH)).contains("e-$1");
    assertThat(texts.detail(finding, Locale.CHINESE)).contains("e-$1");
  }

  @Test
  void leaveANameThatIsNoParameterAsItIs() {
    assertThat(texts.detail(Finding.of(ProblemKind.INTERNAL_ERROR), Locale.ENGLISH))
        .contains("{errorId}");
  }
}
