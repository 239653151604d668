package io.saleswright.finance.expenses.web;

import io.saleswright.finance.expenses.ExpenseReading;
import io.saleswright.finance.expenses.ExpenseReading.Recurring;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.problem.Actions;
import java.util.List;
import org.springframework.http.ResponseEntity;

/** Shows expenses with what the reader could do with them. */
final class ExpenseAnswers {

  private final ExpenseReading reading;
  private final Actions actions;

  ExpenseAnswers(ExpenseReading reading, Actions actions) {
    this.reading = reading;
    this.actions = actions;
  }

  /** One among many. */
  ExpenseView view(Stored<Expense> stored, Caller caller) {
    return view(stored, List.of(), caller);
  }

  private ExpenseView view(Stored<Expense> stored, List<Recurring> recurring, Caller caller) {
    return ExpenseView.of(
        stored,
        reading.budgets(stored, caller),
        recurring,
        actions.of(reading.possible(stored, caller)));
  }

  /** One by itself. */
  ResponseEntity<ExpenseView> ok(Stored<Expense> stored, Caller caller) {
    return Answers.ok(stored, view(stored, reading.recurring(stored, caller), caller));
  }

  ResponseEntity<ExpenseView> ok(Stored<Expense> stored, Act act) {
    return ok(stored, act.caller());
  }
}
