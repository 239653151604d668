package io.saleswright.finance.receivables;

import static io.saleswright.finance.receivables.AReceivable.AT;
import static io.saleswright.finance.receivables.AReceivable.claim;
import static io.saleswright.finance.receivables.AReceivable.cny;
import static io.saleswright.finance.receivables.AReceivable.prepaid;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What a credit note does to what is owed (FIN-18). */
class CreditedReceivableTests {

  private static Receivable paid(String amount) {
    return prepaid().offered(claim("r-1", amount), AT).state();
  }

  @Test
  void whatIsNotPaidIsDeducted() {
    Receivable credited = prepaid().credited("n-1", cny("300.00"), AT).state();

    assertThat(credited.open()).isEqualTo(cny("700.00"));
    assertThat(credited.credited()).isEqualTo(cny("300.00"));
    assertThat(credited.ledger().owed()).isEmpty();
  }

  /** The last word is the receivable's, so two who write off at once stay within it (FIN-09). */
  @Test
  void neverMoreIsWrittenOffThanIsAllowedInAll() {
    Receivable once = paid("984.00").writtenOff("w-1", cny("8.00"), this::percent, AT).state();
    Receivable refused = once.writtenOff("w-2", cny("2.01"), this::percent, AT).state();

    assertThat(refused.ledger().closedReason("w-2")).isEqualTo(AllocationRefusal.ABOVE_DUE);
    assertThat(refused.open()).isEqualTo(cny("8.00"));
    assertThat(once.writtenOff("w-3", cny("2.00"), this::percent, AT).state().open())
        .isEqualTo(cny("6.00"));
  }

  /** Statements tell both apart (FIN-12). */
  @Test
  void whatWasWrittenOffIsNoCreditNote() {
    Receivable both =
        paid("900.00")
            .credited("n-1", cny("50.00"), AT)
            .state()
            .writtenOff("w-1", cny("10.00"), this::percent, AT)
            .state();

    assertThat(both.credited()).isEqualTo(cny("60.00"));
    assertThat(both.past().getLast().differences()).isEqualTo(cny("10.00"));
    assertThat(both.uncredited("w-1", AT).state().past().getLast().differences())
        .isEqualTo(cny("0.00"));
  }

  private Money percent(Money total) {
    return total.percent(BigDecimal.ONE);
  }

  @Test
  void whatWasPaidTooMuchGoesBackToItsPayment() {
    Change<Receivable> change = paid("1000.00").credited("n-1", cny("300.00"), AT);

    Receivable credited = change.state();
    assertThat(credited.status()).isEqualTo(ReceivableStage.SETTLED);
    assertThat(credited.ledger().owed())
        .extracting(Ledger.Owed::amount)
        .containsExactly(cny("300.00"));
    assertThat(credited.unfinishedSince()).isEqualTo(AT);
    assertThat(change.events()).isEmpty();
  }

  @Test
  void itIsTakenOnceHoweverOftenItIsAskedFor() {
    Receivable credited = prepaid().credited("n-1", cny("300.00"), AT).state();

    assertThat(credited.credited("n-1", cny("300.00"), AT).effective()).isFalse();
  }

  @Test
  void neverMoreThanTheInvoiceAndTheAnswerIsFinal() {
    Receivable first = prepaid().credited("n-1", cny("600.00"), AT).state();
    Receivable refused = first.credited("n-2", cny("400.01"), AT).state();

    assertThat(refused.ledger().closedReason("n-2")).isEqualTo(AllocationRefusal.ABOVE_INVOICE);
    Receivable freed = refused.uncredited("n-1", AT).state();
    assertThat(freed.credited("n-2", cny("400.01"), AT).effective()).isFalse();
    assertThat(freed.credited("n-3", cny("1000.00"), AT).state().open()).isEqualTo(cny("0.00"));
  }

  @Test
  void anotherCurrencyAndACancelledOrderAreRefused() {
    assertThat(prepaid().creditRefusalOf(Money.of("1.00", "USD")))
        .isEqualTo(AllocationRefusal.OTHER_CURRENCY);
    assertThat(prepaid().cancelled(AT).state().creditRefusalOf(cny("1.00")))
        .isEqualTo(AllocationRefusal.ORDER_CANCELLED);
    assertThat(prepaid().creditRefusalOf(cny("1000.00"))).isNull();
  }

  @Test
  void whatIsTakenBackIsOwedAgain() {
    Receivable credited = paid("1000.00").credited("n-1", cny("300.00"), AT).state();
    Change<Receivable> back = credited.uncredited("n-1", AT);

    assertThat(back.state().open()).isEqualTo(cny("300.00"));
    assertThat(back.state().waitingFor()).containsExactly("finance", "sales-support");
    assertThat(back.events()).hasAtLeastOneElementOfType(ReceivableReopened.class);
    assertThat(back.state().uncredited("n-1", AT).effective()).isFalse();
  }

  @Test
  void moneyThatComesLaterCoversOnlyTheRest() {
    Receivable credited = prepaid().credited("n-1", cny("300.00"), AT).state();

    assertThat(credited.refusalOf(claim("r-1", "700.01"))).isEqualTo(AllocationRefusal.ABOVE_DUE);
    assertThat(credited.offered(claim("r-1", "700.00"), AT).state().status())
        .isEqualTo(ReceivableStage.SETTLED);
  }
}
