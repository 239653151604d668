package io.saleswright.finance.notices;

import io.saleswright.finance.budgeted.BudgetApproved;
import io.saleswright.finance.budgeted.BudgetRejected;
import io.saleswright.finance.budgeted.BudgetSubmitted;
import io.saleswright.finance.budgets.Budget;
import io.saleswright.finance.planning.BudgetDraft;
import io.saleswright.platform.approval.Turn;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/**
 * Whose turn it is in the chain of a budget is told so, and its authors what came of it (EXP-03).
 */
final class BudgetTelling implements Telling<Budget> {

  @Override
  public List<Notice> of(String id, Budget budget, Record event) {
    return switch (event) {
      case BudgetSubmitted _ -> toDecide(id, budget);
      case BudgetApproved _ ->
          List.of(
              about(FinanceNotice.BUDGET_APPROVED, id, budget)
                  .toRole("sales-manager")
                  .toRole("sales-support")
                  .toRole("finance"));
      case BudgetRejected rejected ->
          List.of(
              toAuthors(FinanceNotice.BUDGET_REJECTED, id, budget).with("step", rejected.step()));
      case DeadlineMissed missed ->
          List.of(
              toAuthors(FinanceNotice.BUDGET_DECISION_LATE, id, budget)
                  .toRole("finance-head")
                  .with("due", missed.due()));
      default -> List.of();
    };
  }

  private static List<Notice> toDecide(String id, Budget budget) {
    BudgetDraft draft = budget.draft();
    if (draft == null || draft.approval() == null) {
      return List.of();
    }
    return draft.approval().next().map(turn -> toDeciders(turn, id, budget)).stream().toList();
  }

  private static Notice toDeciders(Turn turn, String id, Budget budget) {
    return about(FinanceNotice.BUDGET_TO_DECIDE, id, budget)
        .toRoles(turn.roles())
        .with("step", turn.name());
  }

  private static Notice toAuthors(FinanceNotice kind, String id, Budget budget) {
    Notice notice = about(kind, id, budget);
    BudgetDraft draft = budget.draft();
    List<String> hands = draft == null ? List.of() : draft.authors().hands();
    for (String hand : hands) {
      notice = notice.toStaff(hand);
    }
    return notice;
  }

  private static Notice about(FinanceNotice kind, String id, Budget budget) {
    return Notice.of(kind, new Document("budget", id, budget.department() + " " + budget.year()));
  }
}
