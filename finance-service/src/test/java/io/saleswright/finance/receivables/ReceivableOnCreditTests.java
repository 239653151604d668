package io.saleswright.finance.receivables;

import static io.saleswright.finance.receivables.AReceivable.AT;
import static io.saleswright.finance.receivables.AReceivable.NO_LIMIT;
import static io.saleswright.finance.receivables.AReceivable.RULES;
import static io.saleswright.finance.receivables.AReceivable.SHIP;
import static io.saleswright.finance.receivables.AReceivable.claim;
import static io.saleswright.finance.receivables.AReceivable.cny;
import static io.saleswright.finance.receivables.AReceivable.onCredit;
import static io.saleswright.finance.receivables.AReceivable.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.gates.Gate;
import io.saleswright.finance.gates.PaymentGateClosed;
import io.saleswright.finance.gates.PaymentGateOpened;
import io.saleswright.finance.orders.PriceTax;
import io.saleswright.finance.orders.SalesUnit;
import io.saleswright.finance.receivables.PaymentTerms.Kind;
import io.saleswright.platform.kernel.Change;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A receivable whose order is on credit. */
class ReceivableOnCreditTests {

  @Test
  void opensBothGatesWhenTheTotalIsReserved() {
    Receivable asked = onCredit();

    Change<Receivable> change = asked.creditAnswered(1, null, AT);

    assertThat(asked.unfinishedSince()).isEqualTo(AT);
    assertThat(change.events())
        .containsExactly(
            new PaymentGateOpened("order-1", "RELEASE", 1, cny("1000"), null),
            new PaymentGateOpened("order-1", "SHIPMENT", 1, cny("1000"), null));
    assertThat(change.state().unfinishedSince()).isNull();
  }

  @Test
  void staysClosedWhenCreditIsRefusedAndOpensWhenItIsGrantedLater() {
    Receivable refused = onCredit().creditAnswered(1, NO_LIMIT, AT).state();

    assertThat(refused.isOpen(Gate.RELEASE)).isFalse();
    assertThat(refused.unfinishedSince()).isNull();
    assertThat(refused.creditAnswered(1, null, AT).state().isOpen(Gate.RELEASE)).isTrue();
  }

  @Test
  void asksNothingOfACustomerBeforeTheOrderIsVerifiedToBeTheirs() {
    Receivable claimed =
        Receivable.planned(AReceivable.order("1000.00"), false, terms(Kind.CREDIT), RULES, AT)
            .state();

    Receivable changed = replanned(claimed, 2, "1100.00", terms(Kind.CREDIT)).state();
    Receivable verified = changed.customerVerified(AT).state();

    assertThat(claimed.credit().state()).isEqualTo(CreditStanding.State.WITHHELD);
    assertThat(claimed.unfinishedSince()).isNull();
    assertThat(changed.credit().state()).isEqualTo(CreditStanding.State.WITHHELD);
    assertThat(verified.credit())
        .isEqualTo(new CreditStanding(CreditStanding.State.REQUESTED, 1, 2, null));
    assertThat(verified.customerVerified(AT).effective()).isFalse();
    assertThat(verified.creditAnswered(1, null, AT).state().isOpen(Gate.RELEASE)).isTrue();
  }

  @Test
  void asksAgainForANewRevisionAndIsClosedUntilTheAnswer() {
    Receivable granted = onCredit().creditAnswered(1, null, AT).state();

    Change<Receivable> changed = replanned(granted, 2, "1100.00", terms(Kind.CREDIT));

    assertThat(changed.events())
        .contains(
            new PaymentGateClosed("order-1", "RELEASE", 2, "order changed"),
            new PaymentGateClosed("order-1", "SHIPMENT", 2, "order changed"));
    assertThat(changed.state().creditAnswered(1, null, AT).effective()).isFalse();
    assertThat(changed.state().creditAnswered(2, null, AT).events())
        .contains(new PaymentGateOpened("order-1", "SHIPMENT", 2, cny("1100"), null));
  }

  @Test
  void givesCreditBackWhenSettledAndAsksAgainWhenReopened() {
    Receivable granted = onCredit().creditAnswered(1, null, AT).state();

    Receivable settled = granted.offered(claim("a", "1000"), AT).state();
    Receivable reopened = settled.withdrawn("a", AT).state();

    assertThat(settled.credit().state()).isEqualTo(CreditStanding.State.RELEASING);
    assertThat(settled.isOpen(Gate.SHIPMENT)).isTrue();
    assertThat(reopened.credit())
        .isEqualTo(new CreditStanding(CreditStanding.State.REQUESTED, 3, 1, null));
    assertThat(reopened.isOpen(Gate.SHIPMENT)).isFalse();
    assertThat(reopened.creditReleased(2, AT).effective()).isFalse();
  }

  @Test
  void countsDaysOfCreditFromTheSignOff() {
    Receivable granted = onCredit().creditAnswered(1, null, AT).state();

    Change<Receivable> change = granted.signed(LocalDate.parse("2026-12-20"), RULES, AT);

    assertThat(change.events())
        .singleElement()
        .isInstanceOfSatisfying(
            ReceivablePlanned.class,
            event ->
                assertThat(event.instalments().getFirst().dueOn())
                    .isEqualTo(LocalDate.parse("2027-02-03")));
    assertThat(change.state().isOpen(Gate.SHIPMENT)).isTrue();
  }

  private static Change<Receivable> replanned(
      Receivable receivable, long revision, String total, PaymentTerms terms) {
    return receivable.replanned(
        new OrderChange(
            revision, null, SalesUnit.UNKNOWN, cny(total), PriceTax.INCLUDED, terms, SHIP),
        RULES,
        AT);
  }
}
