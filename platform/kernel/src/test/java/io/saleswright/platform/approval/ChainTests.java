package io.saleswright.platform.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.time.TimeLimit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which steps a paper has to pass (CON-03, QUO-08). */
class ChainTests {

  private static final Chain CHAIN =
      new Chain(
          7,
          List.of(
              step("manager", List.of(), List.of(), "0"),
              step("leadership", List.of(), List.of(), "500000"),
              step("legal", List.of("FRAMEWORK"), List.of(), "0"),
              step("price", List.of(), List.of("below-floor", "own-terms"), "0")));

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          SALE,      none,        499999.99, CNY, manager
          SALE,      none,        500000,    CNY, manager leadership
          SALE,      none,        1,         USD, manager leadership
          SALE,      none,        none,      CNY, manager leadership
          FRAMEWORK, none,        1,         CNY, manager legal
          SALE,      own-terms,   1,         CNY, manager price
          FRAMEWORK, below-floor, 600000,    CNY, manager leadership legal price
          SALE,      early,       1,         CNY, manager
          """)
  void aPaperPassesTheStepsThatItsKindAmountAndGroundsNeed(
      String kind,
      @Nullable String ground,
      @Nullable String amount,
      String currency,
      String steps) {
    Submission paper =
        new Submission(
            kind,
            ground == null ? List.of() : List.of(ground),
            amount == null ? null : Money.of(amount, currency));

    assertThat(CHAIN.stepsFor(paper).stream().map(ChainStep::name))
        .containsExactly(steps.split(" "));
  }

  @Test
  void whatNoChainCanBeMadeOfIsRefused() {
    ChainStep step = step("manager", List.of(), List.of(), "0");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Chain(1, List.of(step, step)))
        .withMessage("the chain has two steps called manager");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> step("Manager", List.of(), List.of(), "0"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> named("manager", "because", List.of("sales-manager")))
        .withMessage("a step's rule is the id of a requirement");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> named("manager", "CON-03", List.of()))
        .withMessage("a step needs a role that may decide");
  }

  private static ChainStep step(
      String name, List<String> kinds, List<String> grounds, String from) {
    return new ChainStep(
        name,
        "CON-03",
        List.of("sales-manager"),
        kinds,
        grounds,
        Money.of(from, "CNY"),
        TimeLimit.parse("working 8h"));
  }

  private static ChainStep named(String name, String rule, List<String> roles) {
    return new ChainStep(
        name,
        rule,
        roles,
        List.of(),
        List.of(),
        Money.of("0", "CNY"),
        TimeLimit.parse("working 8h"));
  }
}
