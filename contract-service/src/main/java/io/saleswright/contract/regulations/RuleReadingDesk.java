package io.saleswright.contract.regulations;

import io.saleswright.contract.circulation.Audience;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RoleHolders;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows rules of the company: what is issued to all staff, drafts to those who write or decide. */
public final class RuleReadingDesk {

  private static final LocalDate SOME_DAY = LocalDate.of(9999, 12, 31);
  private static final String SOMETHING = "?";

  private static final Trials<RuleStep, CompanyRule, Present> TRIALS =
      Trials.<RuleStep, CompanyRule, Present>of(RuleStep.class)
          .trying(RuleStep.EDIT, (it, _, _) -> RuleStep.EDIT.mustStartFrom(it.state().stage()))
          .trying(RuleStep.SUBMIT, (it, now, act) -> Regulating.submit(it, now.rules(), act))
          .trying(
              RuleStep.APPROVE,
              (it, now, act) ->
                  Regulating.mustBeDecidable(it.state(), RuleStep.APPROVE, now.approver(act)))
          .trying(
              RuleStep.REJECT,
              (it, now, act) ->
                  Regulating.mustBeDecidable(it.state(), RuleStep.REJECT, now.approver(act)))
          .trying(RuleStep.REVISE, (it, _, _) -> RuleStep.REVISE.mustStartFrom(it.state().stage()))
          .trying(RuleStep.WITHDRAW, (it, now, act) -> Regulating.withdraw(it, now.rules(), act))
          .trying(
              RuleStep.REPEAL,
              (it, now, act) -> Regulating.repeal(it, SOME_DAY, SOMETHING, now.rules(), act))
          .trying(
              RuleStep.CONFIRM_READING,
              (it, _, _) -> RuleStep.CONFIRM_READING.mustStartFrom(it.state().stage()))
          .complete();

  private final Aggregates<CompanyRule> rules;
  private final RuleSearch search;
  private final Deputies deputies;
  private final RoleHolders staff;
  private final Supplier<RegulationRules> policy;
  private final InstantSource time;

  RuleReadingDesk(
      Aggregates<CompanyRule> rules,
      RuleSearch search,
      Deputies deputies,
      RoleHolders staff,
      Supplier<RegulationRules> policy,
      InstantSource time) {
    this.rules = rules;
    this.search = search;
    this.deputies = deputies;
    this.staff = staff;
    this.policy = policy;
    this.time = time;
  }

  private record Present(RegulationRules rules, Deputies deputies) {

    Approver approver(Act act) {
      return Approver.of(act, deputies);
    }
  }

  /**
   * A rule as somebody sees it.
   *
   * @param stored the rule
   * @param audience who has to read it now
   * @param today the company's date
   * @param drafts whether the reader sees what is not issued
   */
  public record Seen(
      Stored<CompanyRule> stored, Audience audience, LocalDate today, boolean drafts) {}

  /**
   * A rule.
   *
   * @throws NotFound when there is none, or nothing of it was issued and the caller sees no drafts
   */
  public Seen get(String id, Caller caller) {
    RuleStep.READ.mustBeOpenTo(caller);
    Stored<CompanyRule> stored = rules.get(id);
    if (stored.state().versions().isEmpty() && !RuleStep.SEE_DRAFTS.isOpenTo(caller)) {
      throw new NotFound("company rule");
    }
    return seen(stored, caller);
  }

  /** How somebody sees what they have just changed. */
  public Seen seen(Stored<CompanyRule> stored, Caller caller) {
    RegulationRules now = policy.get();
    Instant at = time.instant();
    return new Seen(
        stored,
        Audience.of(now.audience(), staff, at),
        now.today(at),
        RuleStep.SEE_DRAFTS.isOpenTo(caller));
  }

  /**
   * Rules that the caller sees, newest first.
   *
   * @param unread whether only those are wanted that the caller has to read
   */
  public List<Stored<CompanyRule>> list(
      @Nullable RuleStage stage,
      @Nullable LocalDate inForceOn,
      boolean unread,
      Slice slice,
      Caller caller) {
    RuleStep.READ.mustBeOpenTo(caller);
    String reader = unread ? caller.staffId() : null;
    boolean drafts = RuleStep.SEE_DRAFTS.isOpenTo(caller);
    return search.newestFirst(new RuleSearch.Wanted(stage, inForceOn, reader, drafts), slice);
  }

  /** What the caller could do with a rule now. */
  public List<Answer> possible(Stored<CompanyRule> stored, Caller caller) {
    Instant now = time.instant();
    Present present = new Present(policy.get(), deputies);
    return TRIALS.of(stored, present, Act.of(caller, now, null, Trace.start(now)));
  }
}
