package io.saleswright.finance;

import static org.awaitility.Awaitility.await;

import io.saleswright.finance.fixtures.ExpenseBodies;
import io.saleswright.finance.fixtures.ExpenseSteps;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.TestPolicy;
import java.time.Duration;

/** The stories in which every event and notice of budgets and expenses occurs. */
final class ExpenseEventStory {

  private static final String PATH = "/api/expenses/";
  private static final String REASON = "{\"reason\": \"a test\"}";
  private static final String PDF = "%PDF-1.7\n%%EOF\n";

  private final RunningFinance service;
  private final ExpenseSteps steps;

  ExpenseEventStory(RunningFinance service) {
    this.service = service;
    this.steps = service.expenses();
  }

  void tell() {
    aBudgetIsRejectedApprovedAndMoved();
    aTripIsPaid();
    isControlledAndExamined();
    othersComeToNothing();
    nobodyDecides();
  }

  private void aBudgetIsRejectedApprovedAndMoved() {
    String id = steps.budgetDrafted(ExpenseSteps.year(), "sales", "100.00");
    String path = "/api/budgets/" + id;
    service.as("sales-support").post(path + "/submission", "{}").expect(200);
    steps.decide(path, "finance-head", "rejection", REASON).expect(200);
    steps.putInForce(id);
    service
        .as("sales-manager")
        .post(path + "/reallocations", ExpenseBodies.move(3, 4, "30.00"))
        .expect(200);
  }

  private void isControlledAndExamined() {
    int year = ExpenseSteps.year();
    steps.budget(year, "sales", "100.00");
    String account = steps.month(year, "sales", 3).text("items/0/id");
    service
        .as("sales-manager")
        .put(
            "/api/expense-control/deviations/" + account + "/measure",
            ExpenseBodies.measure("DEMO-sales-rep"))
        .expect(200);
    Answer sample =
        service
            .as("auditor")
            .post("/api/expense-samples", ExpenseBodies.sample("2026-01-01", 2, "north"))
            .expect(201);
    service
        .as("auditor")
        .post(
            "/api/expense-samples/%s/expenses/%s/result"
                .formatted(sample.id(), sample.text("drawn/0/expenseId")),
            "{\"outcome\": \"UNTRUE\"}")
        .expect(200);
  }

  private void aTripIsPaid() {
    String id = steps.approved("100.00");
    String files = PATH + id + "/attachments";
    String added =
        service
            .as("sales-rep")
            .post(files + "?name=hotel.pdf", PDF, "Content-Type", "application/pdf")
            .expect(201)
            .id();
    service.as("sales-rep").delete(files + "/" + added).expect(200);
    steps.claim(id, RunningFinance.unique("V"), "100.00").expect(200);
    steps.reject(id, "sales-support").expect(200);
    steps.claim(id, RunningFinance.unique("V"), "90.00").expect(200);
    steps.approve(id, "sales-support").expect(200);
    steps.pay(id);
    service.as("finance-head").post(PATH + id + "/payment-reversal", REASON).expect(200);
    service
        .as("finance-2", "finance")
        .post(PATH + id + "/payment", ExpenseBodies.payment(ExpenseSteps.TODAY))
        .expect(200);
  }

  private void othersComeToNothing() {
    String sentBack = steps.claimed("40.00");
    service.as("finance").post(PATH + sentBack + "/return", REASON).expect(200);
    service.as("finance").post(PATH + steps.claimed("40.00") + "/refusal", REASON).expect(200);
    service
        .as("sales-rep")
        .post(PATH + steps.submitted(ExpenseSteps.TODAY, "40.00") + "/withdrawal", REASON)
        .expect(200);
    String late = steps.submitted("2026-02-03", "40.00");
    steps.approveAll(late);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> service.as("finance").get(PATH + late).text("state"), "EXPIRED"::equals);
  }

  private void nobodyDecides() {
    String budget = steps.budgetDrafted(ExpenseSteps.year(), "sales", "100.00");
    String path = "/api/budgets/" + budget + "/submission";
    String expense;
    try (TestPolicy _ = hurried("budget-chain", "finance-head");
        TestPolicy _ = hurried("expense-chain", "sales-support")) {
      service.as("sales-support").post(path, "{}").expect(200);
      expense = steps.submitted(ExpenseSteps.TODAY, "40.00");
    }
    RunningFinance.CLOCK.advance(Duration.ofSeconds(2));
    TestBroker.awaitNotice(budget, "budget-decision-late");
    TestBroker.awaitNotice(expense, "expense-late");
  }

  /** A chain whose time is over before anybody decides. */
  private TestPolicy hurried(String chain, String role) {
    return service.ruling("expenses", chain, ExpenseBodies.chain(role, "1s"));
  }
}
