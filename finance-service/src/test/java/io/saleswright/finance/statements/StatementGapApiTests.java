package io.saleswright.finance.statements;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.finance.fixtures.Statements;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Statements that are missing over HTTP: kept, shown, told, and closed by themselves (FIN-09). */
class StatementGapApiTests extends RunningFinance {

  private static final String PATH = "/api/bank-statements";
  private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

  private final String account = unique("account");

  @Test
  void aMissingStatementIsShownUntilItComes() {
    hand("1000.00", MONDAY, "10.00");
    Answer third = hand("1060.00", MONDAY.plusDays(2), "1.00");

    assertThat(third.text("gap/expected/amount")).isEqualTo("1010.00");
    assertThat(third.text("gap/after")).isEqualTo(MONDAY.toString());
    String id = third.text("id");
    assertThat(gaps().items("id")).containsExactly(id);
    assertThat(without().items("id")).hasSize(1);
    assertThat(TestBroker.awaitNotice(id, "bank-statement-gap")).hasSize(1);

    Answer fourth = hand("1061.00", MONDAY.plusDays(3), "1.00");
    assertThat(fourth.text("gap/after")).isEmpty();
    assertThat(gaps().items("id")).containsExactly(id);

    hand("1010.00", MONDAY.plusDays(1), "50.00");
    assertThat(gaps().items("id")).isEmpty();
    assertThat(as("auditor").get(PATH + "/" + id).expect(200).text("gap/after")).isEmpty();
    assertThat(without().items("id")).hasSize(4);
  }

  /** What the wrong statement filled is a gap again: a part is still missing. */
  @Test
  void aStatementThatFillsAPartLeavesTheRest() {
    hand("1000.00", MONDAY, "10.00");
    Answer third = hand("1060.00", MONDAY.plusDays(2), "1.00");
    Answer part = hand("1030.00", MONDAY.plusDays(1), "30.00");

    assertThat(part.text("gap/expected/amount")).isEqualTo("1010.00");
    assertThat(as("finance").get(PATH + "/" + third.text("id")).text("gap/after")).isEmpty();
    assertThat(gaps().items("id")).containsExactly(part.text("id"));
  }

  private Answer hand(String opening, LocalDate day, String amount) {
    String file =
        Statements.of(account, unique("S"))
            .from(opening, day)
            .in(amount, unique("R"), "unknown", unique("payer"))
            .camt();
    String id =
        as("finance")
            .post(PATH, file, "Content-Type", "application/xml")
            .expect(200)
            .text("statements/0/statement/id");
    return as("finance").get(PATH + "/" + id).expect(200);
  }

  private Answer gaps() {
    return as("finance").get(PATH + "?gap=true&account=" + account).expect(200);
  }

  private Answer without() {
    return as("finance").get(PATH + "?gap=false&account=" + account).expect(200);
  }
}
