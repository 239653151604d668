package io.saleswright.finance.expenses;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.ExpenseSteps;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A budget is never overdrawn, however many ask for it at the same moment (EXP-05). */
class BudgetRaceTests extends RunningFinance {

  @Test
  void theLastOfAMonthIsGivenOnce() throws Exception {
    int year = ExpenseSteps.year();
    expenses().budget(year, "sales", "1000.00");
    List<String> wanting = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      wanting.add(expenses().applied(year + "-03-05", "100.00"));
    }

    List<Answer> answers =
        atOnce(wanting.stream().<Callable<Answer>>map(id -> () -> expenses().submit(id)).toList());

    List<String> held = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      assertThat(answer.status()).isIn(200, 409);
      if (answer.status() == 200) {
        held.add(wanting.get(i));
      } else {
        assertThat(answer.problem()).endsWith("budget-exceeded");
      }
    }
    assertThat(held).hasSize(10);
    assertThat(month(year, "reserved")).isEqualTo("1000.00");
    assertThat(month(year, "available")).isEqualTo("0.00");

    atOnce(
        held.stream()
            .limit(5)
            .<Callable<Answer>>map(id -> () -> expenses().approveAll(id))
            .toList());
    assertThat(month(year, "reserved")).isEqualTo("500.00");
    assertThat(month(year, "committed")).isEqualTo("500.00");
    expenses().reject(held.get(9), "sales-support").expect(200);
    assertThat(month(year, "available")).isEqualTo("100.00");
  }

  private String month(int year, String figure) {
    return expenses().month(year, "sales", 3).text("items/0/" + figure + "/amount");
  }

  private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> call : people.invokeAll(calls)) {
        answers.add(call.get());
      }
      return answers;
    }
  }
}
