package io.saleswright.platform.web.problem;

import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.web.Action;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Shows what came of trying the steps of an aggregate, in the language of the request: a blocked
 * action says what the command itself would be answered with. Thread-safe.
 */
public final class Actions {

  private final ProblemTexts texts;

  Actions(ProblemTexts texts) {
    this.texts = texts;
  }

  /** The actions of a resource for its reader. */
  public List<Action> of(List<Answer> answers) {
    Locale locale = LocaleContextHolder.getLocale();
    return answers.stream().map(answer -> action(answer, locale)).toList();
  }

  private Action action(Answer answer, Locale locale) {
    return answer
        .refusal()
        .map(refusal -> Findings.of(refusal).orElseThrow(() -> refusal))
        .map(finding ->
            Action.blocked(
                answer.step(), finding.rule(), finding.slug(), texts.detail(finding, locale)))
        .orElseGet(() -> Action.allowed(answer.step()));
  }
}
