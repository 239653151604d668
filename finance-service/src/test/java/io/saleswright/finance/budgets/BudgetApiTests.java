package io.saleswright.finance.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.ExpenseBodies;
import io.saleswright.finance.fixtures.ExpenseSteps;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** Budgets over HTTP: written, approved, changed, moved (EXP-01 to EXP-03). */
class BudgetApiTests extends RunningFinance {

  private static final String REASON = "{\"reason\": \"a fair more\"}";

  @Test
  void isUsedOnceItsChainAgreedAndChangedOnlyByANewVersion() {
    int year = ExpenseSteps.year();
    String id = expenses().budgetDrafted(year, "sales", "100.00");
    String path = "/api/budgets/" + id;
    Answer draft = as("sales-support").get(path).expect(200);
    assertThat(draft.text("percentOfTarget")).isEqualTo("0.24");
    assertThat(draft.text("underWay/lines/0/quarters/3/amount")).isEqualTo("300.00");
    assertThat(expenses().month(year, "sales", 3).items("items")).isEmpty();

    expenses().putInForce(id);

    assertThat(expenses().month(year, "sales", 3).text("items/0/available/amount"))
        .isEqualTo("100.00");
    Answer edit =
        as("sales-support")
            .with("If-Match", as("sales-support").get(path).header("ETag"))
            .put(path, ExpenseBodies.content("200.00"));
    assertThat(edit.status()).isEqualTo(409);
    assertThat(edit.problem()).endsWith("budget-not-open");
    as("sales-support").post(path + "/change", REASON).expect(200);
    as("sales-support")
        .with("If-Match", as("sales-support").get(path).header("ETag"))
        .put(path, ExpenseBodies.content("200.00"))
        .expect(200);
    expenses().putInForce(id);
    assertThat(expenses().month(year, "sales", 3).text("items/0/planned/amount"))
        .isEqualTo("200.00");
    assertThat(as("auditor").get(path).text("earlier/0/total/amount")).isEqualTo("2400.00");
  }

  @Test
  void aDepartmentHasOneBudgetForAYear() {
    int year = ExpenseSteps.year();
    String first = expenses().budgetDrafted(year, "sales", "100.00");

    Answer same =
        as("sales-support").post("/api/budgets", ExpenseBodies.budget(year, "sales", "100.00"));
    Answer other =
        as("sales-support").post("/api/budgets", ExpenseBodies.budget(year, "sales", "200.00"));

    assertThat(same.id()).isEqualTo(first);
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.problem()).endsWith("budget-exists");
  }

  @Test
  void partsThatAreNotTheWholeAreNamed() {
    String body =
        ExpenseBodies.budget(ExpenseSteps.year(), "sales", "100.00")
            .replaceFirst(
                "\"justification\"", "\"quarters\": [300, 300, 300, 299.99], \"justification\"");

    Answer refused = as("sales-support").post("/api/budgets", body);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text("errors/0/field")).isEqualTo("lines[0]");
    assertThat(refused.text("errors/0/rule")).isEqualTo("EXP-02");
  }

  @Test
  void movesMoneyThatNoExpenseHolds() {
    int year = ExpenseSteps.year();
    String path = "/api/budgets/" + expenses().budget(year, "sales", "100.00");
    expenses().submitted(year + "-03-05", "70.00");

    Answer held =
        as("sales-manager").post(path + "/reallocations", ExpenseBodies.move(3, 4, "30.01"));
    Answer moved =
        as("sales-manager").post(path + "/reallocations", ExpenseBodies.move(3, 4, "30.00"));

    assertThat(held.status()).isEqualTo(409);
    assertThat(held.problem()).endsWith("money-held");
    assertThat(moved.expect(200).text("reallocations/0/state")).isEqualTo("DONE");
    assertThat(expenses().month(year, "sales", 3).text("items/0/available/amount"))
        .isEqualTo("0.00");
    assertThat(moved.text("plan/1/months/3/amount")).isEqualTo("130.00");
  }
}
