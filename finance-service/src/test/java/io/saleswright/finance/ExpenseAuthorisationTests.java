package io.saleswright.finance;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.ExpenseBodies;
import io.saleswright.finance.fixtures.ExpenseSteps;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.AuthorisationContract;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each role against each command and query of budgets and expenses (SEC-06, EXP-04, EXP-12). */
class ExpenseAuthorisationTests extends RunningFinance implements AuthorisationContract {

  private static final String REASON = "{\"reason\": \"a test\"}";
  private static final String PDF = "%PDF-1.7\n%%EOF\n";

  private static final List<String> WRITE_BUDGETS =
      List.of("draft budget", "edit budget", "submit budget", "change budget", "drop change");
  private static final List<String> DECIDE_BUDGETS =
      List.of("approve budget", "reject budget", "move money");
  private static final List<String> SPEND =
      List.of(
          "apply",
          "edit expense",
          "submit expense",
          "claim",
          "book",
          "withdraw",
          "attach voucher",
          "remove voucher");
  private static final List<String> DECIDE_EXPENSES = List.of("approve expense", "reject expense");
  private static final List<String> SETTLE = List.of("refuse", "send back", "reverse payment");
  private static final List<String> PAY = List.of("check", "pay");
  private static final List<String> READ_BUDGETS =
      List.of(
          "read budgets",
          "read budget",
          "read accounts",
          "read account",
          "read spending",
          "read deviations");
  private static final List<String> CONTROL = List.of("set measure", "settle measure");
  private static final List<String> AUDIT = List.of("draw sample", "note result");
  private static final List<String> READ_SAMPLES = List.of("read samples", "read sample");
  private static final List<String> READ_EXPENSES =
      List.of(
          "read expenses", "read expense", "read vouchers", "download voucher", "read comments");
  private static final List<String> TALK = List.of("comment", "withdraw comment");

  /** EXP-12: audit reads everything, and changes nothing. */
  @Test
  void theAuditorReadsEverythingAndChangesNothing() {
    List<String> reads = new ArrayList<>(READ_BUDGETS);
    reads.addAll(READ_EXPENSES);
    reads.addAll(READ_SAMPLES);
    // What audit found is audit's own.
    reads.addAll(AUDIT);

    assertThat(allowed(as("auditor"))).containsExactlyInAnyOrderElementsOf(reads);
  }

  @Override
  public List<String> table(String role) {
    List<String> may = new ArrayList<>();
    switch (role) {
      case "sales-support", "support-supervisor" -> {
        may.addAll(WRITE_BUDGETS);
        may.addAll(DECIDE_EXPENSES);
        may.addAll(CONTROL);
      }
      case "sales-manager" -> {
        may.addAll(WRITE_BUDGETS);
        may.addAll(DECIDE_BUDGETS);
        may.addAll(DECIDE_EXPENSES);
        may.addAll(CONTROL);
      }
      case "vp-sales", "general-manager", "finance-head" -> {
        may.addAll(DECIDE_BUDGETS);
        may.addAll(DECIDE_EXPENSES);
        may.addAll(CONTROL);
      }
      case "finance" -> may.addAll(PAY);
      case "auditor" -> may.addAll(AUDIT);
      default -> {}
    }
    if (Set.of("auditor", "general-manager", "finance-head").contains(role)) {
      may.addAll(READ_SAMPLES);
    }
    if (Set.of("finance", "finance-head").contains(role)) {
      may.addAll(SETTLE);
    }
    if (Set.of(
            "sales-rep",
            "account-manager",
            "sales-support",
            "support-supervisor",
            "sales-manager",
            "vp-sales",
            "marketing")
        .contains(role)) {
      may.addAll(SPEND);
      may.addAll(READ_EXPENSES);
    }
    Set<String> leaders = Set.of("general-manager", "finance", "finance-head", "auditor");
    if (leaders.contains(role)) {
      may.addAll(READ_EXPENSES);
    }
    if (may.contains("read comments") && !role.equals("auditor")) {
      may.addAll(TALK);
    }
    if (leaders.contains(role)
        || Set.of("sales-support", "support-supervisor", "sales-manager", "vp-sales")
            .contains(role)) {
      may.addAll(READ_BUDGETS);
    }
    return may;
  }

  @Override
  public List<String> commands() {
    List<String> all = new ArrayList<>(WRITE_BUDGETS);
    all.addAll(DECIDE_BUDGETS);
    all.addAll(SPEND);
    all.addAll(DECIDE_EXPENSES);
    all.addAll(PAY);
    all.addAll(SETTLE);
    all.addAll(CONTROL);
    all.addAll(AUDIT);
    all.addAll(READ_SAMPLES);
    all.addAll(READ_BUDGETS);
    all.addAll(READ_EXPENSES);
    all.addAll(TALK);
    return all;
  }

  @Override
  public Answer call(TestHttp person, String command) {
    String budget = "/api/budgets/" + unique("nothing");
    String expense = "/api/expenses/" + unique("nothing");
    TestHttp seeing = person.with("If-Match", "\"1\"");
    return switch (command) {
      // Neither department nor category is one, so that nothing is written.
      case "draft budget" ->
          person.post("/api/budgets", ExpenseBodies.budget(2026, "nothing", "1.00"));
      case "edit budget" -> seeing.put(budget, ExpenseBodies.content("1.00"));
      case "submit budget" -> person.post(budget + "/submission", "{}");
      case "change budget" -> person.post(budget + "/change", REASON);
      case "drop change" -> person.post(budget + "/change-drop", "{}");
      case "approve budget" -> seeing.post(budget + "/approval", "{}");
      case "reject budget" -> seeing.post(budget + "/rejection", REASON);
      case "move money" -> person.post(budget + "/reallocations", ExpenseBodies.move(1, 2, "1.00"));
      case "read budgets" -> person.get("/api/budgets?year=2026");
      case "read budget" -> person.get(budget);
      case "read accounts" -> person.get("/api/budget-accounts?year=2026");
      case "read spending" -> person.get("/api/expense-control/spending?year=2026");
      case "read deviations" -> person.get("/api/expense-control/deviations?year=2026");
      case "set measure" -> person.put(measure(), ExpenseBodies.measure("DEMO-sales-manager"));
      case "settle measure" -> person.post(measure() + "/result", "{\"result\": \"done\"}");
      case "read account" -> person.get("/api/budget-accounts/" + unique("nothing"));
      default -> callOfExpenses(person, seeing, expense, command);
    };
  }

  private static Answer callOfAudit(TestHttp person, String command) {
    String sample = "/api/expense-samples/" + unique("nothing");
    return switch (command) {
      case "draw sample" ->
          person.post("/api/expense-samples", ExpenseBodies.sample("2001-01-01", 3, "seed"));
      case "note result" ->
          person.post(sample + "/expenses/e/result", "{\"outcome\": \"IN_ORDER\"}");
      case "read samples" -> person.get("/api/expense-samples");
      case "read sample" -> person.get(sample);
      default -> throw new AssertionError(command);
    };
  }

  private static String measure() {
    return "/api/expense-control/deviations/" + unique("nothing") + "/measure";
  }

  private static Answer callOfExpenses(
      TestHttp person, TestHttp seeing, String expense, String command) {
    return switch (command) {
      case "apply" ->
          person.post("/api/expenses", ExpenseBodies.trip("nothing", ExpenseSteps.TODAY, "1.00"));
      case "edit expense" ->
          seeing.put(expense, ExpenseBodies.tripContent(ExpenseSteps.TODAY, "1.00"));
      case "submit expense" -> person.post(expense + "/submission", "{}");
      case "claim" ->
          person.post(expense + "/claim", ExpenseBodies.claim("V", ExpenseSteps.TODAY, "1.00"));
      case "book" -> person.post(expense + "/bookings", ExpenseBodies.booking(ExpenseSteps.TODAY));
      case "withdraw" -> person.post(expense + "/withdrawal", REASON);
      case "attach voucher" ->
          person.post(expense + "/attachments?name=a.pdf", PDF, "Content-Type", "application/pdf");
      case "remove voucher" -> person.delete(expense + "/attachments/nothing");
      case "approve expense" -> seeing.post(expense + "/approval", "{}");
      case "reject expense" -> seeing.post(expense + "/rejection", REASON);
      case "check" -> person.post(expense + "/check", "{}");
      case "pay" -> person.post(expense + "/payment", ExpenseBodies.payment(ExpenseSteps.TODAY));
      case "reverse payment" -> person.post(expense + "/payment-reversal", REASON);
      case "send back" -> person.post(expense + "/return", REASON);
      case "refuse" -> person.post(expense + "/refusal", REASON);
      case "read expenses" -> person.get("/api/expenses?category=nothing");
      case "read expense" -> person.get(expense);
      case "comment" -> person.post(expense + "/comments", "{\"text\":\"t\"}");
      case "withdraw comment" -> person.post(expense + "/comments/nothing/withdrawal", "");
      case "read comments" -> person.get(expense + "/comments");
      case "read vouchers" -> person.get(expense + "/attachments");
      case "download voucher" -> person.get(expense + "/attachments/nothing");
      default -> callOfAudit(person, command);
    };
  }
}
