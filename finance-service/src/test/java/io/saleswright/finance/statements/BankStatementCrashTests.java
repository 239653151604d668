package io.saleswright.finance.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.bankfiles.ReadStatement;
import io.saleswright.finance.bankfiles.reading.StatementFiles;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.finance.fixtures.Statements;
import io.saleswright.finance.transfers.BankTransfer.Origin;
import io.saleswright.finance.transfers.ReceivedTransfers;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.testkit.TestHttp.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An instance dies in the middle of a file; whoever hands it in again makes it whole (FIN-09). */
class BankStatementCrashTests extends RunningFinance {

  private final Aggregates<BankStatement> statements;
  private final ReceivedTransfers transfers;
  private final Supplier<BankStatementRules> rules;

  @Autowired
  BankStatementCrashTests(
      Aggregates<BankStatement> statements,
      ReceivedTransfers transfers,
      Supplier<BankStatementRules> rules) {
    this.statements = statements;
    this.transfers = transfers;
    this.rules = rules;
  }

  @Test
  void aRepeatMakesNothingTwiceAndLosesNothing() throws IOException {
    String file =
        Statements.of(unique("account"), unique("S"))
            .in("100.00", "", "same", "same payer")
            .in("100.00", "", "same", "same payer")
            .in("300.00", unique("R"), "three", "payer")
            .camt();
    ReadStatement read =
        StatementFiles.camt(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), 10)
            .getFirst();
    Cause cause = Cause.internal("finance-service", CLOCK.instant());
    // What was written before the process died: the statement's beginning, and one transfer.
    String id =
        statements
            .takeOver(
                read.identity(), cause, _ -> BankStatement.begun(read, rules.get(), cause.at()))
            .id();
    transfers.receive(
        read.transfers().getFirst(),
        read.formerTransfers().getFirst(),
        new Origin(id, read.account()),
        read.entries().getFirst(),
        cause);
    assertThat(as("finance").get("/api/bank-statements/" + id).text("state"))
        .isEqualTo("IMPORTING");

    Answer handed = as("finance").post("/api/bank-statements", file).expect(200);

    assertThat(handed.text("statements/0/repeated")).isEqualTo("false");
    assertThat(handed.text("statements/0/statement/state")).isEqualTo("IMPORTED");
    assertThat(handed.text("statements/0/statement/known")).isEqualTo("0");
    assertThat(
            as("finance").get("/api/bank-transfers?statementId=" + id).body().path("items").size())
        .isEqualTo(3);
  }

  /** What was taken in before who paid was a part of a transfer's identity is not taken again. */
  @Test
  void whatIsKnownByItsFormerIdentityIsKnown() throws IOException {
    String file =
        Statements.of(unique("account"), unique("S"))
            .in("100.00", "", "goods", "payer")
            .in("100.00", "", "goods", "another payer")
            .camt();
    ReadStatement read =
        StatementFiles.camt(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), 10)
            .getFirst();
    String former = read.formerTransfers().getFirst();
    transfers.receive(
        former,
        former,
        new Origin(unique("statement"), read.account()),
        read.entries().getFirst(),
        Cause.internal("finance-service", CLOCK.instant()));

    Answer handed = as("finance").post("/api/bank-statements", file).expect(200);

    assertThat(handed.text("statements/0/statement/known")).isEqualTo("1");
    String id = handed.text("statements/0/statement/id");
    assertThat(as("finance").get("/api/bank-transfers?statementId=" + id).items("party"))
        .containsExactly("another payer");
  }

  @Test
  void aFileThatBreaksOffLeavesNoTrace() {
    String account = unique("account");
    String file = Statements.of(account, unique("S")).in("1.00", "", "x", "y").camt();

    assertThatThrownBy(() ->
            StatementFiles.camt(
                new ByteArrayInputStream(
                    file.substring(0, file.length() - 40).getBytes(StandardCharsets.UTF_8)),
                10))
        .hasMessageContaining("well-formed");
    as("finance").post("/api/bank-statements", file.substring(0, file.length() - 40)).expect(400);
    assertThat(as("finance").get("/api/bank-statements?account=" + account).body().path("items"))
        .isEmpty();
  }
}
