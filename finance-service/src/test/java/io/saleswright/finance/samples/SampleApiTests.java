package io.saleswright.finance.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.ExpenseBodies;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** Samples of internal audit over HTTP (EXP-12). */
class SampleApiTests extends RunningFinance {

  private static final String PATH = "/api/expense-samples";

  @Test
  void isDrawnAgainByItsSeedAndExaminedOneByOne() {
    for (int i = 0; i < 3; i++) {
      expenses().pay(expenses().claimed("12.00"));
    }
    Answer first = as("auditor").post(PATH, ExpenseBodies.sample("2026-01-01", 2, "north"));
    Answer again = as("auditor").post(PATH, ExpenseBodies.sample("2026-01-01", 2, "north"));
    assertThat(first.expect(201).body().path("drawn")).hasSize(2);
    assertThat(again.expect(201).body().path("drawn")).isEqualTo(first.body().path("drawn"));
    assertThat(first.text("seed")).isEqualTo("north");

    String sample = PATH + "/" + first.id();
    String one = first.text("drawn/0/expenseId");
    String other = first.text("drawn/1/expenseId");
    assertThat(as("auditor").get("/api/expenses/" + one).text("state")).isEqualTo("PAID");
    String untrue = "{\"outcome\": \"UNTRUE\", \"finding\": \"AF-1\"}";
    as("auditor").post(sample + "/expenses/" + one + "/result", untrue).expect(200);
    Answer twice = as("auditor").post(sample + "/expenses/" + one + "/result", untrue);
    Answer foreign = as("auditor").post(sample + "/expenses/nothing/result", untrue);
    Answer done =
        as("auditor")
            .post(sample + "/expenses/" + other + "/result", "{\"outcome\": \"IN_ORDER\"}");

    assertThat(twice.problem()).endsWith("result-noted");
    assertThat(foreign.problem()).endsWith("not-sampled");
    assertThat(done.expect(200).text("state")).isEqualTo("EXAMINED");
    assertThat(as("general-manager").get(sample).text("drawn/0/outcome")).isEqualTo("UNTRUE");
  }

  @Test
  void thereMustBeSomethingToDrawFrom() {
    Answer nothing = as("auditor").post(PATH, ExpenseBodies.sample("2001-01-01", 2, "north"));

    assertThat(nothing.status()).isEqualTo(409);
    assertThat(nothing.problem()).endsWith("nothing-to-sample");
  }
}
