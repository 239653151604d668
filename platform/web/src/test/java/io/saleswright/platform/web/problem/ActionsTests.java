package io.saleswright.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.CommonRefusal;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.web.Action;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.DefaultResourceLoader;

class ActionsTests {

  private final Actions actions = new Actions(ProblemTexts.load(new DefaultResourceLoader()));

  private List<Action> tried(String name, Locale language, Runnable trial) {
    LocaleContextHolder.setLocale(language);
    return actions.of(List.of(Answer.to(name, trial)));
  }

  @AfterEach
  void forgetTheLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void isAllowedWhenNoRuleObjects() {
    assertThat(tried("release", Locale.ENGLISH, () -> {}))
        .containsExactly(Action.allowed("release"));
  }

  @Test
  void namesTheRuleThatBlocksIt() {
    assertThat(tried("approve", Locale.ENGLISH, () -> RuleViolation.unlessFourEyes("a", "a")))
        .containsExactly(
            Action.blocked("approve", "SEC-06", "own-paper", CommonRefusal.OWN_PAPER.text()));
  }

  @Test
  void namesTheRuleThatReservesItForOthers() {
    Caller caller = new Caller("a", "A", Set.of("sales-rep"), null, null);

    assertThat(
            tried("approve", Locale.ENGLISH, () -> caller.mustHaveAny("ORD-10", Set.of("finance"))))
        .containsExactly(
            Action.blocked(
                "approve", "ORD-10", "not-permitted", "this step is reserved for finance"));
    assertThat(
            tried("approve", Locale.CHINESE, () -> caller.mustHaveAny("ORD-10", Set.of("finance"))))
        .extracting(Action::reason)
        .containsExactly("该步骤只允许以下岗位执行：财务");
  }

  @Test
  void saysWhyInTheReadersLanguage() {
    assertThat(tried("approve", Locale.CHINESE, () -> RuleViolation.unlessFourEyes("a", "a")))
        .extracting(Action::reason)
        .containsExactly("该单据须由他人审批或复核。");
  }
}
