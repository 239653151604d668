package io.saleswright.finance.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.ExpenseBodies;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.platform.notice.Notice;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Duration;
import java.util.List;
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

  /**
   * What is recorded later is in no sample that was drawn before, and in none that is drawn again.
   */
  @Test
  void isDrawnAgainFromWhatWasRecordedThen() {
    for (int i = 0; i < 3; i++) {
      expenses().pay(expenses().claimed("12.00"));
    }
    Answer first = as("auditor").post(PATH, ExpenseBodies.sample("2026-01-01", 500, "south"));
    String moment = first.expect(201).text("recordedUntil");
    CLOCK.advance(Duration.ofMillis(5));
    expenses().pay(expenses().claimed("13.00"));

    Answer again =
        as("auditor").post(PATH, ExpenseBodies.sampleAgain("2026-01-01", 500, "south", moment));
    Answer later = as("auditor").post(PATH, ExpenseBodies.sample("2026-01-01", 500, "south"));

    assertThat(again.expect(201).body().path("drawn")).isEqualTo(first.body().path("drawn"));
    assertThat(again.text("candidates")).isEqualTo(first.text("candidates"));
    assertThat(later.expect(201).body().path("candidates").asInt())
        .isGreaterThan(first.body().path("candidates").asInt());
    Answer future =
        as("auditor")
            .post(PATH, ExpenseBodies.sampleAgain("2026-01-01", 1, "s", "2126-01-01T00:00:00Z"));
    assertThat(future.text("errors/0/field")).isEqualTo("recordedUntil");
  }

  /** COMM-12: management is told of what audit did not find in order, and of nothing else. */
  @Test
  void managementIsToldOfFindings() {
    for (int i = 0; i < 2; i++) {
      expenses().pay(expenses().claimed("12.00"));
    }
    Answer drawn = as("auditor").post(PATH, ExpenseBodies.sample("2026-01-01", 2, unique("s")));
    String sample = PATH + "/" + drawn.expect(201).id() + "/expenses/";
    String expense = drawn.text("drawn/1/expenseId");
    as("auditor")
        .post(sample + drawn.text("drawn/0/expenseId") + "/result", "{\"outcome\": \"IN_ORDER\"}")
        .expect(200);
    as("auditor")
        .post(sample + expense + "/result", "{\"outcome\": \"AGAINST_RULES\"}")
        .expect(200);

    List<String> notices =
        TestBroker.await(Notice.TOPIC, drawn.id(), 1).stream().map(row -> row.value()).toList();
    assertThat(notices).hasSize(1);
    assertThat(notices.getFirst())
        .contains("expense-finding", "AGAINST_RULES", expense, "general-manager", "finance-head");
  }

  @Test
  void thereMustBeSomethingToDrawFrom() {
    Answer nothing = as("auditor").post(PATH, ExpenseBodies.sample("2001-01-01", 2, "north"));

    assertThat(nothing.status()).isEqualTo(409);
    assertThat(nothing.problem()).endsWith("nothing-to-sample");
  }
}
