package io.saleswright.finance.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.ExpenseSteps;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Changed chains are tried on what passed the old ones, and change nothing (CON-03). */
class ChainTrialTests extends RunningFinance {

  private Answer tried(String policy, String chain, List<String> steps) {
    String all = steps.stream().map(ChainTrialTests::step).collect(Collectors.joining(","));
    return as("general-manager")
        .post(
            "/api/admin/policies/" + policy + "/simulation",
            "{\"values\": {\"%s\": [%s]}, \"days\": 30}".formatted(chain, all))
        .expect(200);
  }

  /** A step that every paper passes, as {@code name:role}. */
  private static String step(String nameAndRole) {
    String[] parts = nameAndRole.split(":");
    return """
    {"name": "%s", "rule": "FIN-18", "roles": ["%s"], "kinds": [], "grounds": [],
     "from": {"amount": "0", "currency": "CNY"}, "within": "working 8h"}\
    """
        .formatted(parts[0], parts[1]);
  }

  @Test
  void refundsAreSentThroughAnotherChain() {
    String payment =
        as("finance")
            .post("/api/payments", Requests.payment(unique("customer"), "500.00"))
            .expect(201)
            .id();
    String refund =
        as("finance")
            .post(
                "/api/refunds",
                "{\"paymentId\":\"%s\",\"amount\":%s,\"reason\":\"agreed\"}"
                    .formatted(payment, Requests.cny("20.00")))
            .expect(201)
            .id();

    Answer answer =
        tried(
            "credits",
            "refund-approval",
            List.of("finance-head:finance-head", "leadership:vp-sales"));

    assertThat(answer.body().path("tried").asInt()).isPositive();
    assertThat(divergence(answer, refund))
        .contains("\"went\":[\"finance-head\"]")
        .contains("\"wouldGo\":[\"finance-head\",\"leadership\"]");
    assertThat(as("finance").get("/api/refunds/" + refund).text("waitingFor"))
        .isEqualTo("finance-head");
  }

  @Test
  void versionsOfBudgetsAndExpensesAreSentThroughOtherChains() {
    int year = ExpenseSteps.year();
    String budget = expenses().budget(year, "marketing", "100.00");
    String expense = expenses().approved("11.00");

    Answer ofBudgets =
        tried("expenses", "budget-chain", List.of("general-manager:general-manager"));
    Answer ofExpenses = tried("expenses", "expense-chain", List.of("formal-check:sales-support"));

    assertThat(divergence(ofBudgets, budget))
        .contains(year + " marketing v1")
        .contains("\"wouldGo\":[\"general-manager\"]");
    assertThat(divergence(ofBudgets, expense)).isEmpty();
    assertThat(divergence(ofExpenses, expense)).contains("\"wouldGo\":[\"formal-check\"]");
    assertThat(divergence(ofExpenses, budget)).isEmpty();
  }

  /** What a trial says of one paper; nothing when it would have gone the same way. */
  private static String divergence(Answer answer, String id) {
    return answer
        .body()
        .path("divergences")
        .valueStream()
        .filter(found -> found.path("id").asString().equals(id))
        .map(Object::toString)
        .collect(Collectors.joining());
  }
}
