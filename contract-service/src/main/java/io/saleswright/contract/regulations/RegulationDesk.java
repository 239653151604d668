package io.saleswright.contract.regulations;

import io.saleswright.contract.circulation.Audience;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RoleHolders;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes rules of the company, and takes what departments and staff say of them (DOC-09). */
public final class RegulationDesk {

  private final Aggregates<CompanyRule> rules;
  private final RuleNumbers numbers;
  private final Deputies deputies;
  private final RoleHolders staff;
  private final Supplier<RegulationRules> policy;

  RegulationDesk(
      Aggregates<CompanyRule> rules,
      RuleNumbers numbers,
      Deputies deputies,
      RoleHolders staff,
      Supplier<RegulationRules> policy) {
    this.rules = rules;
    this.numbers = numbers;
    this.deputies = deputies;
    this.staff = staff;
    this.policy = policy;
  }

  /** Begins a rule. */
  public Stored<CompanyRule> write(RuleContent content, Act act) {
    RuleStep.WRITE_RULE.mustBeOpenTo(act.caller());
    return rules.create(act.cause(), _ -> Regulating.write(numbers.next(), content, act));
  }

  /**
   * Writes the version anew that is under way.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when somebody else wrote it since
   * @throws RuleViolation when none is being written
   */
  public Stored<CompanyRule> edit(String id, long revision, RuleContent content, Act act) {
    RuleStep.EDIT.mustBeOpenTo(act.caller());
    return rules.change(id, revision, act.cause(), now -> Regulating.edit(now, content, act));
  }

  /**
   * Begins another version; the one before stays in force.
   *
   * @throws RuleViolation when one is under way
   */
  public Stored<CompanyRule> revise(String id, RuleContent content, Act act) {
    RuleStep.REVISE.mustBeOpenTo(act.caller());
    return rules.change(id, act.cause(), now -> Regulating.revise(now, content, act));
  }

  /** Hands the version to the departments. */
  public Stored<CompanyRule> submit(String id, Act act) {
    RuleStep.SUBMIT.mustBeOpenTo(act.caller());
    return rules.change(id, act.cause(), now -> Regulating.submit(now, policy.get(), act));
  }

  /**
   * Agrees with the version that is under way.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when it was edited since
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person has written or decided before
   */
  public Stored<CompanyRule> approve(String id, long revision, @Nullable String opinion, Act act) {
    RuleStep.APPROVE.mustBeOpenTo(act.caller());
    return rules.change(
        id,
        revision,
        act.cause(),
        now -> Regulating.approve(now, opinion, Approver.of(act, deputies), policy.get(), act));
  }

  /**
   * Sends it back to its author.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when it was edited since
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person has written or decided before
   */
  public Stored<CompanyRule> reject(String id, long revision, String reason, Act act) {
    RuleStep.REJECT.mustBeOpenTo(act.caller());
    return rules.change(
        id,
        revision,
        act.cause(),
        now -> Regulating.reject(now, reason, Approver.of(act, deputies), policy.get(), act));
  }

  /** Gives the version up that is under way. */
  public Stored<CompanyRule> withdraw(String id, Act act) {
    RuleStep.WITHDRAW.mustBeOpenTo(act.caller());
    return rules.change(id, act.cause(), now -> Regulating.withdraw(now, policy.get(), act));
  }

  /**
   * Ends a rule.
   *
   * @throws InvalidInput when the day is over
   */
  public Stored<CompanyRule> repeal(String id, LocalDate from, String reason, Act act) {
    RuleStep.REPEAL.mustBeOpenTo(act.caller());
    return rules.change(
        id, act.cause(), now -> Regulating.repeal(now, from, reason, policy.get(), act));
  }

  /**
   * Notes that the caller has read the newest version.
   *
   * @throws RuleViolation when a newer one was issued
   */
  public Stored<CompanyRule> confirm(String id, int version, Act act) {
    RuleStep.CONFIRM_READING.mustBeOpenTo(act.caller());
    Audience audience = Audience.of(policy.get().audience(), staff, act.at());
    return rules.change(id, act.cause(), now -> Regulating.confirm(now, version, audience, act));
  }
}
