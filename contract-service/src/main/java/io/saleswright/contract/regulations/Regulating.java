package io.saleswright.contract.regulations;

import io.saleswright.contract.circulation.Audience;
import io.saleswright.contract.circulation.Receipt;
import io.saleswright.contract.regulated.CompanyRuleDecided;
import io.saleswright.contract.regulated.CompanyRuleIssued;
import io.saleswright.contract.regulated.CompanyRuleRead;
import io.saleswright.contract.regulated.CompanyRuleRepealed;
import io.saleswright.contract.regulated.CompanyRuleSubmitted;
import io.saleswright.contract.regulated.CompanyRuleWithdrawn;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Submission;
import io.saleswright.platform.approval.Turn;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a rule of the company is written, agreed with, read, and ended (DOC-09). */
final class Regulating {

  private static final Submission PAPER = new Submission("COMPANY_RULE", List.of(), null);

  private Regulating() {}

  static Change<CompanyRule> write(String number, RuleContent content, Act act) {
    RuleDraft draft = new RuleDraft(content, Authors.of(act.by()), null);
    return Change.to(new CompanyRule(number, List.of(), draft, null));
  }

  static Change<CompanyRule> edit(Stored<CompanyRule> stored, RuleContent content, Act act) {
    CompanyRule rule = stored.state();
    RuleStep.EDIT.mustStartFrom(rule.stage());
    RuleDraft draft = rule.underWay();
    return Change.to(
            rule.with(new RuleDraft(content, draft.authors().and(act.by()), draft.approval())))
        .editing();
  }

  /** Begins another version. */
  static Change<CompanyRule> revise(Stored<CompanyRule> stored, RuleContent content, Act act) {
    CompanyRule rule = stored.state();
    RuleStep.REVISE.mustStartFrom(rule.stage());
    return Change.to(rule.with(new RuleDraft(content, Authors.of(act.by()), null))).editing();
  }

  static Change<CompanyRule> submit(Stored<CompanyRule> stored, RegulationRules rules, Act act) {
    CompanyRule rule = stored.state();
    RuleStep.SUBMIT.mustStartFrom(rule.stage());
    RuleDraft draft = rule.underWay();
    Approval before = draft.approval();
    Approval begun = Approval.of(before, rules.chain(), PAPER, act.by(), act.at());
    Change<CompanyRule> change =
        Change.to(rule.with(new RuleDraft(draft.content(), draft.authors(), begun)))
            .raising(
                new CompanyRuleSubmitted(
                    stored.id(),
                    rule.number(),
                    rule.nextNumber(),
                    begun.turns().stream().map(Turn::name).toList(),
                    act.by()));
    return Approval.watched(change, before, begun, act.at(), rules.calendar());
  }

  /**
   * Checks whether somebody may decide now.
   *
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person has written or decided before
   */
  static void mustBeDecidable(CompanyRule rule, RuleStep step, Approver approver) {
    step.mustStartFrom(rule.stage());
    RuleDraft draft = rule.underWay();
    Objects.requireNonNull(draft.approval()).mustBeDecidableBy(approver, draft.authors());
  }

  /** Agrees; with the last agreement the version is issued. */
  static Change<CompanyRule> approve(
      Stored<CompanyRule> stored,
      @Nullable String opinion,
      Approver approver,
      RegulationRules rules,
      Act act) {
    CompanyRule rule = stored.state();
    mustBeDecidable(rule, RuleStep.APPROVE, approver);
    RuleDraft draft = rule.underWay();
    Approval before = Objects.requireNonNull(draft.approval());
    Approval after = before.approve(approver, draft.authors(), opinion, stored.revision());
    CompanyRuleDecided told = decided(stored, before, after, true, act);
    if (!after.isApproved()) {
      Change<CompanyRule> change =
          Change.to(rule.with(new RuleDraft(draft.content(), draft.authors(), after)))
              .raising(told);
      return Approval.watched(change, before, after, act.at(), rules.calendar());
    }
    return issued(stored, told, after, rules, act);
  }

  /** It is in force from the day that it names, and never before all have agreed. */
  private static Change<CompanyRule> issued(
      Stored<CompanyRule> stored,
      CompanyRuleDecided told,
      Approval after,
      RegulationRules rules,
      Act act) {
    CompanyRule rule = stored.state();
    RuleContent content = rule.underWay().content().from(rules.today(act.at()));
    List<RuleVersion> all = new ArrayList<>(rule.versions());
    all.add(new RuleVersion(rule.nextNumber(), content, after, act.at(), List.of()));
    Change<CompanyRule> change =
        Change.to(rule.with(all))
            .raising(told)
            .raising(
                new CompanyRuleIssued(
                    stored.id(),
                    rule.number(),
                    rule.nextNumber(),
                    content.effectiveFrom(),
                    act.by()))
            .editing();
    Approval before = rule.underWay().approval();
    return Approval.watched(change, before, after, act.at(), rules.calendar())
        .starting(rules.readingClock(act.at()));
  }

  /** Sends it back to its author. */
  static Change<CompanyRule> reject(
      Stored<CompanyRule> stored,
      String reason,
      Approver approver,
      RegulationRules rules,
      Act act) {
    CompanyRule rule = stored.state();
    mustBeDecidable(rule, RuleStep.REJECT, approver);
    RuleDraft draft = rule.underWay();
    Approval before = Objects.requireNonNull(draft.approval());
    Approval after = before.reject(approver, draft.authors(), reason, stored.revision());
    Change<CompanyRule> change =
        Change.to(rule.with(new RuleDraft(draft.content(), draft.authors(), after)))
            .raising(decided(stored, before, after, false, act));
    return Approval.watched(change, before, after, act.at(), rules.calendar());
  }

  private static CompanyRuleDecided decided(
      Stored<CompanyRule> stored, Approval before, Approval after, boolean approved, Act act) {
    CompanyRule rule = stored.state();
    return new CompanyRuleDecided(
        stored.id(),
        rule.number(),
        rule.nextNumber(),
        Objects.requireNonNull(before.waitingFor()),
        approved,
        after.waitingFor(),
        act.by());
  }

  /** Gives the version up that is under way. */
  static Change<CompanyRule> withdraw(Stored<CompanyRule> stored, RegulationRules rules, Act act) {
    CompanyRule rule = stored.state();
    RuleStep.WITHDRAW.mustStartFrom(rule.stage());
    Approval before = rule.underWay().approval();
    Change<CompanyRule> change =
        Change.to(rule.with((RuleDraft) null))
            .raising(
                new CompanyRuleWithdrawn(stored.id(), rule.number(), rule.nextNumber(), act.by()));
    return Approval.watched(change, before, null, act.at(), rules.calendar());
  }

  /**
   * Ends it.
   *
   * @throws InvalidInput when the day is over
   */
  static Change<CompanyRule> repeal(
      Stored<CompanyRule> stored, LocalDate from, String reason, RegulationRules rules, Act act) {
    CompanyRule rule = stored.state();
    RuleStep.REPEAL.mustStartFrom(rule.stage());
    if (from.isBefore(rules.today(act.at()))) {
      throw new InvalidInput("from", "DOC-09", "must not lie in the past");
    }
    return Change.to(rule.repealed(new Repeal(from, reason, act.by(), act.at())))
        .raising(new CompanyRuleRepealed(stored.id(), rule.number(), from, act.by()))
        .stopping(RegulationRules.READING);
  }

  /**
   * Notes that somebody has read the newest version; a second time changes nothing.
   *
   * @throws RuleViolation when a newer one was issued
   */
  static Change<CompanyRule> confirm(
      Stored<CompanyRule> stored, int number, Audience audience, Act act) {
    CompanyRule rule = stored.state();
    RuleStep.CONFIRM_READING.mustStartFrom(rule.stage());
    RuleVersion version = rule.version(number);
    RuleRefusal.NEWER_VERSION_ISSUED.when(number < rule.versions().size());
    if (version.isReadBy(act.by())) {
      return Change.none(rule);
    }
    List<String> roles = audience.roles().stream().filter(act.caller()::has).toList();
    RuleVersion read = version.readBy(new Receipt(act.by(), roles, act.at()));
    Change<CompanyRule> change =
        Change.to(rule.reading(read))
            .raising(new CompanyRuleRead(stored.id(), rule.number(), number, act.by()));
    return read.unread(audience).isEmpty() ? change.stopping(RegulationRules.READING) : change;
  }
}
