package io.saleswright.finance.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.bankfiles.BankEntry;
import io.saleswright.finance.fixtures.Calendars;
import io.saleswright.finance.payments.RecordPayment;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.time.TimeLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is recorded of a transfer (FIN-09, FIN-16). */
class TransferFollowUpTests {

  private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-10-31");

  /** Its month may be closed by now; the bank says when it came, so nobody has to confirm that. */
  @Test
  void theDayOfTheBankCountsAlthoughItsMonthIsClosed() {
    BankTransferRules rules =
        new BankTransferRules(
            "BANK_TRANSFER", true, true, TimeLimit.parse("working 16h"), Calendars.USUAL);
    BankEntry entry =
        new BankEntry(1, DAY, Money.of("5.00", "CNY"), true, "R-1", "goods", "Huaxia", null);
    BankTransfer transfer =
        BankTransfer.received(new BankTransfer.Origin("s-1", "6222"), entry, rules, AT).state();
    Application decision =
        Application.of(new ApplyTransfer("c-1", List.of(), false, null), false, "clerk", AT);

    RecordPayment command = TransferFollowUp.command(transfer, decision, rules);

    assertThat(command.late()).isTrue();
    assertThat(command.receivedOn()).isEqualTo(DAY);
    assertThat(command.reference()).isEqualTo("R-1");
  }
}
