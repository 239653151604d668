package io.saleswright.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
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
    Problem.WrongField error =
        texts.field(expectation.unmetBy("lines[0].quantity"), Locale.CHINESE);

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
  void tellCodesByTheirWordsInChinese() {
    Finding finding =
        Finding.of(ProblemKind.NOT_PERMITTED)
            .because("ORD-10", "this step is reserved for {roles}")
            .withParameters(Map.of("roles", "finance, sales-rep, night-watch"));

    assertThat(texts.detail(finding, Locale.CHINESE))
        .isEqualTo("该步骤只允许以下岗位执行：财务, 业务员, night-watch");
    assertThat(texts.detail(finding, Locale.ENGLISH))
        .isEqualTo("this step is reserved for finance, sales-rep, night-watch");
  }

  @ParameterizedTest
  @MethodSource("roles")
  void haveAWordForEveryRole(String role) {
    Finding finding =
        Finding.of(ProblemKind.NOT_PERMITTED)
            .because("ORD-10", "this step is reserved for {roles}")
            .withParameters(Map.of("roles", role));

    assertThat(texts.detail(finding, Locale.CHINESE)).doesNotContain(role);
  }

  static Stream<String> roles() throws IOException {
    Properties roles = new Properties();
    try (InputStream file =
        ProblemTexts.class.getResourceAsStream("/io/saleswright/system/roles.properties")) {
      roles.load(file);
    }
    return roles.stringPropertyNames().stream()
        .filter(name -> name.startsWith("role."))
        .map(name -> name.substring("role.".length()));
  }

  @Test
  void leaveANameThatIsNoParameterAsItIs() {
    assertThat(texts.detail(Finding.of(ProblemKind.INTERNAL_ERROR), Locale.ENGLISH))
        .contains("{errorId}");
  }
}
