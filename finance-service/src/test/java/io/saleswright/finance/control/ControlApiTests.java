package io.saleswright.finance.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.commitments.AccountKey;
import io.saleswright.finance.commitments.Hold.Kind;
import io.saleswright.finance.expensing.AnExpense;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.expensing.ExpenseStage;
import io.saleswright.finance.fixtures.ExpenseBodies;
import io.saleswright.finance.fixtures.ExpenseSteps;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.finance.spending.Application;
import io.saleswright.finance.spending.Commitment;
import io.saleswright.finance.spending.Holding;
import io.saleswright.finance.spending.Settlement;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.TestPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Spending against budgets (EXP-11). */
class ControlApiTests extends RunningFinance {

  private static final String PATH = "/api/expense-control";

  private final Aggregates<Expense> expenses;

  @Autowired
  ControlApiTests(Aggregates<Expense> expenses) {
    this.expenses = expenses;
  }

  @Test
  void addsSpendingUpByWhateverIsAsked() {
    int year = ExpenseSteps.year();
    expenses().budget(year, "sales", "1000.00");
    expenses().submitted(year + "-03-05", "100.00");
    expenses().submitted(year + "-03-06", "50.00");
    expenses().submitted(year + "-11-06", "7.00");

    assertThat(rows(year, "PERSON")).containsExactly("DEMO-sales-rep 3 157.00 0.00");
    assertThat(rows(year, "CATEGORY")).containsExactly("travel 3 157.00 0.00");
    assertThat(rows(year, "CUSTOMER")).containsExactly("customer-1 3 157.00 0.00");
    assertThat(rows(year, "MONTH")).containsExactly("03 2 150.00 0.00", "11 1 7.00 0.00");
    Answer elsewhere = asLeaderOf("nowhere", "sales-manager").get(PATH + "/spending?year=" + year);
    assertThat(elsewhere.expect(200).body().path("rows")).isEmpty();
  }

  /** What a claim over the end of a year holds counts in both, each its part, as one expense. */
  @Test
  void eachMonthCountsItsPartOfAClaim() {
    int year = ExpenseSteps.year();
    int next = ExpenseSteps.year();
    List<Holding> parts =
        List.of(holding(year, 11, "10.00"), holding(year, 12, "20.00"), holding(next, 1, "0.01"));
    Commitment held =
        new Commitment(
            2,
            parts.getLast().key(),
            Money.of("30.01", "CNY"),
            Kind.COMMITTED,
            false,
            List.of(),
            null,
            parts,
            null);
    Application trip = AnExpense.trip("30.01");
    Expense expense =
        new Expense(
            "EX-1",
            AnExpense.spender(),
            trip,
            null,
            ExpenseStage.CLAIM_APPROVED,
            null,
            held,
            Settlement.NONE,
            null);
    expenses.create(Cause.internal("finance", CLOCK.instant()), _ -> Change.to(expense));

    assertThat(rows(year, "MONTH")).containsExactly("11 1 10.00 0.00", "12 1 20.00 0.00");
    assertThat(rows(year, "PERSON")).containsExactly("rep 1 30.00 0.00");
    assertThat(rows(next, "CATEGORY")).containsExactly("travel 1 0.01 0.00");
  }

  private static Holding holding(int year, int month, String amount) {
    return new Holding(new AccountKey(year, "sales", "travel", month), Money.of(amount, "CNY"));
  }

  @Test
  void countsWhatWasPaid() {
    String id = expenses().claimed("60.00");
    expenses().pay(id);

    assertThat(rows(2026, "PERSON"))
        .anySatisfy(row -> assertThat(row).startsWith("DEMO-sales-rep ").doesNotEndWith(" 0.00"));
  }

  /** What goes over the budget is listed, with who does what about it, and what came of it. */
  @Test
  void listsDeviationsWithOwnerAndMeasure() {
    int year = ExpenseSteps.year();
    expenses().budget(year, "sales", "100.00");
    try (TestPolicy _ = ruling("expenses", "over-budget", "\"HIGHER_CHAIN\"")) {
      String id = expenses().submitted(year + "-03-05", "111.00");
      expenses().approveAll(id);
      expenses().approve(id, "general-manager").expect(200);
    }
    Answer listed = as("sales-manager").get(PATH + "/deviations?year=" + year);
    assertThat(listed.body().path("rows")).hasSize(1);
    assertThat(listed.text("rows/0/percent")).startsWith("11");
    assertThat(listed.text("rows/0/month")).isEqualTo("3");
    String measure = PATH + "/deviations/" + listed.text("rows/0/accountId") + "/measure";

    as("sales-manager").put(measure, ExpenseBodies.measure("DEMO-sales-rep")).expect(200);
    as("sales-manager").put(measure, ExpenseBodies.measure("DEMO-sales-support")).expect(200);
    Answer decided = as("auditor").get(PATH + "/deviations?year=" + year);
    assertThat(decided.text("rows/0/measure/owner")).isEqualTo("DEMO-sales-support");
    assertThat(decided.text("rows/0/measure/state")).isEqualTo("OPEN");
    Answer done = as("sales-support").post(measure + "/result", "{\"result\": \"two calls\"}");
    assertThat(done.expect(200).text("state")).isEqualTo("DONE");
    assertThat(as("sales-support").post(measure + "/result", "{\"result\": \"x\"}").status())
        .isEqualTo(409);
  }

  private List<String> rows(int year, String by) {
    return as("finance-head")
        .get(PATH + "/spending?year=" + year + "&by=" + by)
        .expect(200)
        .body()
        .path("rows")
        .valueStream()
        .map(row ->
            row.path("key").asString()
                + " "
                + row.path("expenses").asLong()
                + " "
                + row.at("/held/amount").asString()
                + " "
                + row.at("/used/amount").asString())
        .toList();
  }
}
