package io.saleswright.contract.regulations.web;

import io.saleswright.contract.regulations.CompanyRule;
import io.saleswright.contract.regulations.RuleDraft;
import io.saleswright.contract.regulations.RuleReadingDesk;
import io.saleswright.contract.regulations.RuleVersion;
import io.saleswright.platform.web.Action;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the company as people see it.
 *
 * @param state DRAFT, SUBMITTED, ISSUED, REVISING, REVISION_SUBMITTED, REPEALED or WITHDRAWN
 * @param inForce number of the version that is in force today
 * @param versions the issued versions, the oldest first
 * @param draft the version that is under way, for those who write or decide
 * @param repealedFrom the first day on which it is not in force any more
 * @param repealReason why it ends
 * @param actions what the reader may do now
 */
record RuleView(
    String id,
    String number,
    String state,
    String title,
    @Nullable Integer inForce,
    List<RuleVersionView> versions,
    @Nullable DraftView draft,
    @Nullable LocalDate repealedFrom,
    @Nullable String repealReason,
    List<Action> actions) {

  /**
   * A version that is under way.
   *
   * @param authors staff ids of who wrote in it
   * @param waitingFor the step of the chain that it waits for
   * @param decisions what the departments said
   */
  record DraftView(
      String title,
      String text,
      String interpretedBy,
      LocalDate effectiveFrom,
      List<String> authors,
      @Nullable String waitingFor,
      List<RuleVersionView.DecisionView> decisions) {

    static DraftView of(RuleDraft draft, @Nullable String waitingFor) {
      return new DraftView(
          draft.content().title(),
          draft.content().text(),
          draft.content().interpretedBy(),
          draft.content().effectiveFrom(),
          draft.authors().hands(),
          waitingFor,
          RuleVersionView.DecisionView.of(draft.approval()));
    }
  }

  static RuleView of(RuleReadingDesk.Seen seen, List<Action> actions) {
    CompanyRule rule = seen.stored().state();
    RuleVersion now = rule.inForceOn(seen.today());
    RuleDraft draft = seen.drafts() ? rule.draft() : null;
    return new RuleView(
        seen.stored().id(),
        rule.number(),
        rule.stage().name(),
        rule.title(),
        now == null ? null : now.number(),
        rule.versions().stream()
            .map(version -> RuleVersionView.of(version, seen.audience()))
            .toList(),
        draft == null ? null : DraftView.of(draft, rule.waitingFor()),
        rule.repeal() == null ? null : rule.repeal().from(),
        rule.repeal() == null ? null : rule.repeal().reason(),
        actions);
  }
}
