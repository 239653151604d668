package io.saleswright.finance.budgets.web;

import io.saleswright.finance.budgets.Budget;
import io.saleswright.finance.planning.BudgetContent;
import io.saleswright.finance.planning.BudgetDraft;
import io.saleswright.finance.planning.BudgetLine;
import io.saleswright.finance.planning.BudgetVersion;
import io.saleswright.finance.planning.Execution;
import io.saleswright.finance.planning.ExecutionLine;
import io.saleswright.finance.planning.MonthSplit;
import io.saleswright.finance.planning.Reallocation;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Decision;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A budget as people see it.
 *
 * @param id identity of the budget
 * @param state how far it has come
 * @param year the year
 * @param department the department
 * @param total what all lines of the newest version come to
 * @param percentOfTarget what that is in percent of the sales target (EXP-03)
 * @param inForce the version by which expenses are made; null before there is one
 * @param underWay the version that is being written or approved; null when none is
 * @param waitingFor the step of the chain that it waits for
 * @param plan what each category has month by month now, after money was moved
 * @param reallocations decisions to move money
 * @param earlier versions that were replaced
 * @param actions what the reader may do now
 */
record BudgetView(
    String id,
    String state,
    int year,
    String department,
    Money total,
    BigDecimal percentOfTarget,
    @Nullable VersionView inForce,
    @Nullable VersionView underWay,
    @Nullable String waitingFor,
    List<PlanView> plan,
    List<Reallocation> reallocations,
    List<VersionView> earlier,
    List<Action> actions) {

  /** A line with its quarters and months. */
  record LineView(
      String category,
      String justification,
      String targetRelation,
      Money amount,
      List<Money> quarters,
      List<Money> months) {

    static LineView of(BudgetLine line) {
      return new LineView(
          line.category(),
          line.justification(),
          line.targetRelation(),
          line.amount(),
          MonthSplit.quarters(line.months()),
          line.months());
    }
  }

  /** A version, with who decided about it. */
  record VersionView(
      int number,
      Money salesTarget,
      Money total,
      List<LineView> lines,
      @Nullable String reason,
      @Nullable Instant since,
      List<Decision> decisions) {

    static VersionView of(BudgetVersion version) {
      return of(
          version.number(),
          version.content(),
          version.reason(),
          version.since(),
          version.approval());
    }

    static VersionView of(BudgetDraft draft) {
      return of(draft.number(), draft.content(), draft.reason(), null, draft.approval());
    }

    private static VersionView of(
        int number,
        BudgetContent content,
        @Nullable String reason,
        @Nullable Instant since,
        @Nullable Approval approval) {
      return new VersionView(
          number,
          content.salesTarget(),
          content.total(),
          content.lines().stream().map(LineView::of).toList(),
          reason,
          since,
          approval == null ? List.of() : approval.decisions());
    }
  }

  /** What a category has now. */
  record PlanView(String category, List<Money> quarters, List<Money> months) {

    static PlanView of(ExecutionLine line) {
      return new PlanView(line.category(), MonthSplit.quarters(line.months()), line.months());
    }
  }

  static BudgetView of(Stored<Budget> stored, List<Action> actions) {
    Budget budget = stored.state();
    List<BudgetVersion> versions = budget.versions();
    Execution execution = budget.execution();
    BudgetDraft draft = budget.draft();
    return new BudgetView(
        stored.id(),
        budget.stage().name(),
        budget.year(),
        budget.department(),
        budget.content().total(),
        budget.content().percentOfTarget(),
        versions.isEmpty() ? null : VersionView.of(versions.getLast()),
        draft == null ? null : VersionView.of(draft),
        budget.waitingFor(),
        execution == null ? List.of() : execution.lines().stream().map(PlanView::of).toList(),
        budget.reallocations(),
        versions.stream().limit(Math.max(0, versions.size() - 1L)).map(VersionView::of).toList(),
        actions);
  }
}
