package io.saleswright.finance.receivables;

import static io.saleswright.finance.receivables.AReceivable.AT;
import static io.saleswright.finance.receivables.AReceivable.claim;
import static io.saleswright.finance.receivables.AReceivable.cny;
import static io.saleswright.finance.receivables.AReceivable.withDeposit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.saleswright.platform.kernel.Change;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What becomes overdue, and when that is over. */
class OverdueReceivableTests {

  @Test
  void isNoticedOnTheFirstDayAfterTheDaysOfGraceAndOnlyOnce() {
    Receivable receivable = withDeposit("30");
    LocalDate lastDay = LocalDate.parse("2026-11-28");

    Change<Receivable> noticed = receivable.overdueOn(lastDay.plusDays(1));

    assertThat(receivable.overdue().nextOn()).isEqualTo(lastDay.plusDays(1));
    assertThat(receivable.overdueOn(lastDay).effective()).isFalse();
    assertThat(noticed.events())
        .containsExactly(
            new PaymentOverdue(
                "order-1", "customer-1", "DEPOSIT", cny("300"), LocalDate.parse("2026-11-26")));
    assertThat(noticed.state().overdueOn(lastDay.plusDays(2)).effective()).isFalse();
    assertThat(noticed.state().overdue().nextOn()).isEqualTo(LocalDate.parse("2026-12-18"));
  }

  @Test
  void tellsWhatIsMissingOfEachInstalment() {
    Receivable part = withDeposit("30").offered(claim("a", "250"), AT).state();

    assertThat(part.overdueOn(LocalDate.parse("2027-01-01")).events())
        .extracting("kind", "amount")
        .containsExactly(tuple("DEPOSIT", cny("50")), tuple("BEFORE_SHIPMENT", cny("700")));
  }

  @Test
  void isOverWhenTheMoneyArrives() {
    Receivable late = withDeposit("30").overdueOn(LocalDate.parse("2026-12-01")).state();

    Receivable paid = late.offered(claim("a", "300"), AT).state();

    assertThat(late.isOverdue(Instalment.Kind.DEPOSIT)).isTrue();
    assertThat(paid.isOverdue(Instalment.Kind.DEPOSIT)).isFalse();
  }

  @Test
  void neverConcernsACancelledOrder() {
    Receivable cancelled = withDeposit("30").cancelled(AT).state();

    assertThat(cancelled.overdue().nextOn()).isNull();
    assertThat(cancelled.overdueOn(LocalDate.parse("2030-01-01")).effective()).isFalse();
  }
}
