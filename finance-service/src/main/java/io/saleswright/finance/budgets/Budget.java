package io.saleswright.finance.budgets;

import io.saleswright.finance.budgeted.BudgetReallocated;
import io.saleswright.finance.planning.BudgetContent;
import io.saleswright.finance.planning.BudgetDraft;
import io.saleswright.finance.planning.BudgetVersion;
import io.saleswright.finance.planning.Execution;
import io.saleswright.finance.planning.ExecutionLine;
import io.saleswright.finance.planning.Reallocation;
import io.saleswright.finance.planning.Reallocation.State;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a department may spend in a year. It is used once its chain has agreed, and changed only by
 * a new version; money may be moved between its lines and months by a decision (EXP-01 to EXP-03).
 *
 * @param year the year
 * @param department the department, as the policy names it
 * @param versions the approved versions, the oldest first; the newest is in force
 * @param draft the version that is under way; null when none is
 * @param execution what the lines have month by month; null before a version is in force
 * @param reallocations decisions to move money, the oldest first
 */
public record Budget(
    int year,
    String department,
    List<BudgetVersion> versions,
    @Nullable BudgetDraft draft,
    @Nullable Execution execution,
    List<Reallocation> reallocations) {

  public Budget {
    versions = List.copyOf(versions);
    reallocations = List.copyOf(reallocations);
  }

  /**
   * A budget that is begun.
   *
   * @throws InvalidInput when the policy does not know its department, or what it says
   */
  static Change<Budget> drafted(
      int year, String department, BudgetContent content, BudgetRules rules, Act act) {
    rules.check(department);
    rules.check(content);
    BudgetDraft first = BudgetDraft.first(content, act.by());
    return Change.to(new Budget(year, department, List.of(), first, null, List.of()));
  }

  /**
   * Says something else in the version that is under way.
   *
   * @throws RuleViolation when none is being written
   */
  Change<Budget> edited(BudgetContent content, BudgetRules rules, Act act) {
    BudgetStep.EDIT.mustStartFrom(stage());
    rules.check(content);
    return Change.to(with(underWay().saying(content, act.by()))).editing();
  }

  /**
   * Begins a new version; the one in force stays so until the new one is approved. It begins with
   * the money where it lies by now, so that nobody takes back by oversight what was moved.
   */
  Change<Budget> changing(String reason, Act act) {
    BudgetStep.CHANGE.mustStartFrom(stage());
    int number = versions.getLast().number() + 1;
    Execution plan = Objects.requireNonNull(execution);
    int moves = reallocations.size();
    Optional<Reallocation> open = pending();
    if (open.isPresent()) {
      // The accounts have the last word on it, so it is not part of what the version begins with.
      plan = undone(plan, open.get(), act.at());
      moves--;
    }
    BudgetContent content = plan.asContent(versions);
    BudgetDraft next = new BudgetDraft(number, content, Authors.of(act.by()), null, reason, moves);
    return Change.to(with(next)).editing();
  }

  private static Execution undone(Execution plan, Reallocation move, Instant at) {
    return plan.moving(move.to(), move.from(), move.amount(), at);
  }

  /** Gives the version up that is under way; the one in force stays. */
  Change<Budget> droppingChange(BudgetRules rules, Act act) {
    BudgetStep.DROP_CHANGE.mustStartFrom(stage());
    Change<Budget> change = Change.to(with((BudgetDraft) null)).editing();
    return Approval.watched(change, underWay().approval(), null, act.at(), rules.calendar());
  }

  /**
   * Moves money between lines or months. The account that gives it has the last word: its expenses
   * may hold it.
   *
   * @throws InvalidInput when the budget has no such line, or not as much
   * @throws RuleViolation when other money is just being moved
   */
  Change<Budget> reallocated(
      Reallocation.Place from, Reallocation.Place to, Money amount, String reason, Act act) {
    mustBeReallocatable();
    Execution plan = Objects.requireNonNull(execution);
    mustHave("to", plan.line(to.category()), to.month());
    Money there = mustHave("from", plan.line(from.category()), from.month()).in(from.month());
    boolean fits =
        amount.currency().equals(there.currency())
            && amount.isRounded()
            && amount.isPositive()
            && there.covers(amount);
    if (!fits) {
      throw new InvalidInput(
          "amount", "EXP-11", "must be at most {planned}", Map.of("planned", there.toString()));
    }
    if (from.equals(to)) {
      throw new InvalidInput("to", "EXP-11", "must be another line or month");
    }
    Reallocation decision =
        new Reallocation(
            reallocations.size() + 1, from, to, amount, reason, act.by(), act.at(), State.PENDING);
    List<Reallocation> all = new ArrayList<>(reallocations);
    all.add(decision);
    return Change.to(with(plan.moving(from, to, amount, act.at()), all));
  }

  private static ExecutionLine mustHave(String field, Optional<ExecutionLine> line, int month) {
    if (month < 1 || month > 12) {
      throw new InvalidInput(field + ".month", "EXP-11", "must be 1 to 12");
    }
    return line.orElseThrow(
        () -> new InvalidInput(field + ".category", "EXP-11", "must be a line of the budget"));
  }

  /**
   * Checks whether money may be moved now.
   *
   * @throws RuleViolation when no version is in force, or other money is just being moved
   */
  void mustBeReallocatable() {
    BudgetStep.REALLOCATE.mustStartFrom(stage());
    BudgetRefusal.REALLOCATION_PENDING.when(pending().isPresent());
  }

  /** The accounts know the plan of this number. */
  Change<Budget> told(String id, long number) {
    Execution plan = execution;
    if (plan == null || plan.number() != number || plan.openSince() == null) {
      return Change.none(this);
    }
    Change<Budget> change = Change.to(with(plan.told(), settled(State.DONE)));
    return pending()
        .map(move ->
            change.raising(
                new BudgetReallocated(
                    id,
                    move.number(),
                    move.from().category(),
                    move.from().month(),
                    move.to().category(),
                    move.to().month(),
                    move.amount(),
                    move.by())))
        .orElse(change);
  }

  /** The account that should give money holds it for expenses: the plan is as it was before. */
  Change<Budget> moveRefused(long number, Instant at) {
    Execution plan = execution;
    Optional<Reallocation> pending = pending();
    if (plan == null || plan.number() != number || pending.isEmpty()) {
      return Change.none(this);
    }
    Execution before = undone(plan, pending.get(), at);
    return Change.to(with(before, settled(State.REFUSED)));
  }

  private List<Reallocation> settled(State state) {
    return reallocations.stream()
        .map(one -> one.state() == State.PENDING ? one.as(state) : one)
        .toList();
  }

  /** The roles of which somebody decides the next step of its chain; none while none waits. */
  public List<String> waitsForRoles() {
    return Approval.rolesToDecide(approvalUnderWay());
  }

  /** Who submitted the version that is under way; null while nobody has. */
  public @Nullable String submittedBy() {
    Approval approval = approvalUnderWay();
    return approval == null ? null : approval.submittedBy();
  }

  private @Nullable Approval approvalUnderWay() {
    return draft == null ? null : draft.approval();
  }

  /** The decision of which the accounts are being told. */
  Optional<Reallocation> pending() {
    return reallocations.stream().filter(one -> one.state() == State.PENDING).findFirst();
  }

  /** How far it has come. */
  public BudgetStage stage() {
    boolean first = versions.isEmpty();
    if (draft == null) {
      return BudgetStage.IN_FORCE;
    }
    if (draft.isSubmitted()) {
      return first ? BudgetStage.SUBMITTED : BudgetStage.CHANGE_SUBMITTED;
    }
    return first ? BudgetStage.DRAFT : BudgetStage.CHANGING;
  }

  /** The version that is under way; only where the stage says that there is one. */
  public BudgetDraft underWay() {
    return Objects.requireNonNull(draft);
  }

  /** The step of the chain that it waits for, by name; null when it waits for none. */
  public @Nullable String waitingFor() {
    return draft == null || draft.approval() == null ? null : draft.approval().waitingFor();
  }

  /** What the newest version says: the one that is under way, if there is one. */
  public BudgetContent content() {
    return draft == null ? versions.getLast().content() : draft.content();
  }

  Budget with(@Nullable BudgetDraft other) {
    return new Budget(year, department, versions, other, execution, reallocations);
  }

  private Budget with(Execution plan, List<Reallocation> all) {
    return new Budget(year, department, versions, draft, plan, all);
  }

  /** The same with its draft in force; what was moved meanwhile stays moved. */
  Budget with(BudgetVersion agreed, Instant at) {
    List<BudgetVersion> all = new ArrayList<>(versions);
    all.add(agreed);
    Execution plan = Execution.of(agreed.content(), execution, at);
    for (Reallocation move : movedMeanwhile()) {
      plan = plan.following(move, at);
    }
    // A move of which the accounts were not told is part of neither plan.
    return new Budget(year, department, all, null, plan, settled(State.REFUSED));
  }

  private List<Reallocation> movedMeanwhile() {
    Integer known = underWay().moves();
    return known == null
        ? List.of()
        : reallocations.stream().skip(known).filter(move -> move.state() == State.DONE).toList();
  }
}
