package io.saleswright.finance.receivables;

import static io.saleswright.finance.receivables.AReceivable.AT;
import static io.saleswright.finance.receivables.AReceivable.RULES;
import static io.saleswright.finance.receivables.AReceivable.SHIP;
import static io.saleswright.finance.receivables.AReceivable.claim;
import static io.saleswright.finance.receivables.AReceivable.cny;
import static io.saleswright.finance.receivables.AReceivable.deposit;
import static io.saleswright.finance.receivables.AReceivable.planned;
import static io.saleswright.finance.receivables.AReceivable.prepaid;
import static io.saleswright.finance.receivables.AReceivable.terms;
import static io.saleswright.finance.receivables.AReceivable.withDeposit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.gates.PaymentGateClosed;
import io.saleswright.finance.gates.PaymentGateOpened;
import io.saleswright.finance.orders.PriceTax;
import io.saleswright.finance.orders.SalesUnit;
import io.saleswright.finance.receivables.PaymentTerms.Kind;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReceivableTests {

  @Test
  void takesMoneyWhileSomethingIsDue() {
    Receivable paid = prepaid().offered(claim("a", "1000"), AT).state();
    Receivable cancelled = prepaid().cancelled(AT).state();

    assertThatCode(() -> prepaid().mustBePayable()).doesNotThrowAnyException();
    assertThatThrownBy(paid::mustBePayable)
        .hasFieldOrPropertyWithValue("rule", "FIN-05")
        .hasFieldOrPropertyWithValue("problem", "above-due");
    assertThatThrownBy(cancelled::mustBePayable)
        .hasFieldOrPropertyWithValue("rule", "FIN-09")
        .hasFieldOrPropertyWithValue("problem", "order-cancelled");
  }

  @Test
  void tellsThePlanOfANewOrder() {
    Change<Receivable> change = planned("1000.00", deposit("30"));

    assertThat(change.events())
        .singleElement()
        .isInstanceOfSatisfying(
            ReceivablePlanned.class,
            event -> {
              assertThat(event.orderId()).isEqualTo("order-1");
              assertThat(event.orderRevision()).isEqualTo(1);
              assertThat(event.total()).isEqualTo(cny("1000"));
              assertThat(event.instalments())
                  .extracting(ReceivablePlanned.Part::kind)
                  .containsExactly("DEPOSIT", "BEFORE_SHIPMENT");
            });
    assertThat(change.state().status()).isEqualTo(ReceivableStage.OPEN);
    assertThat(change.state().unfinishedSince()).isNull();
  }

  @Test
  void owesNothingForAnOrderThatCostsNothing() {
    Change<Receivable> change = planned("0.00", terms(Kind.PREPAID));

    assertThat(change.state().status()).isEqualTo(ReceivableStage.SETTLED);
    assertThat(change.events())
        .contains(
            new PaymentGateOpened("order-1", "RELEASE", 1, cny("0"), null),
            new PaymentGateOpened("order-1", "SHIPMENT", 1, cny("0"), null),
            new ReceivableSettled("order-1", cny("0")));
  }

  @Test
  void refusesATotalThatIsNoDocumentAmount() {
    assertThatIllegalArgumentException().isThrownBy(() -> AReceivable.order("10.005"));
    assertThatIllegalArgumentException().isThrownBy(() -> AReceivable.order("-0.01"));
  }

  @Nested
  class Gates {

    @Test
    void opensForReleaseWithTheLastCentOfTheDeposit() {
      Change<Receivable> almost = withDeposit("30").offered(claim("a", "299.99"), AT);
      Change<Receivable> enough = almost.state().offered(claim("b", "0.01"), AT);

      assertThat(almost.events()).isEmpty();
      assertThat(enough.events())
          .containsExactly(new PaymentGateOpened("order-1", "RELEASE", 1, cny("300"), null));
    }

    @Test
    void opensForShipmentAndSettlesWithTheLastCentOfTheTotal() {
      Receivable deposited = withDeposit("30").offered(claim("a", "300"), AT).state();

      Change<Receivable> almost = deposited.offered(claim("b", "699.99"), AT);
      Change<Receivable> all = almost.state().offered(claim("c", "0.01"), AT);

      assertThat(almost.events()).isEmpty();
      assertThat(all.events())
          .containsExactly(
              new PaymentGateOpened("order-1", "SHIPMENT", 1, cny("1000"), null),
              new ReceivableSettled("order-1", cny("1000")));
    }

    @Test
    void opensBothForPrepaidOrdersOnlyWithTheTotal() {
      Change<Receivable> almost = prepaid().offered(claim("a", "999.99"), AT);
      Change<Receivable> all = almost.state().offered(claim("b", "0.01"), AT);

      assertThat(almost.events()).isEmpty();
      assertThat(all.events())
          .containsExactly(
              new PaymentGateOpened("order-1", "RELEASE", 1, cny("1000"), null),
              new PaymentGateOpened("order-1", "SHIPMENT", 1, cny("1000"), null),
              new ReceivableSettled("order-1", cny("1000")));
    }

    @Test
    void closesWhenAPaymentIsReversed() {
      Receivable paid = prepaid().offered(claim("a", "1000"), AT).state();

      Change<Receivable> change = paid.withdrawn("a", AT);

      assertThat(change.events())
          .containsExactly(
              new PaymentGateClosed("order-1", "RELEASE", 1, "payment reversed"),
              new PaymentGateClosed("order-1", "SHIPMENT", 1, "payment reversed"),
              new ReceivableReopened("order-1", cny("1000"), "payment reversed"));
      assertThat(change.state().status()).isEqualTo(ReceivableStage.OPEN);
    }

    @Test
    void closesWhenTheOrderIsChangedUpwardAndOpensForTheNewRevisionWithTheRest() {
      Receivable paid = prepaid().offered(claim("a", "1000"), AT).state();

      Change<Receivable> dearer = replanned(paid, 2, "1200.00", terms(Kind.PREPAID));
      Change<Receivable> rest = dearer.state().offered(claim("b", "200"), AT);

      assertThat(dearer.events().subList(1, 4))
          .containsExactly(
              new PaymentGateClosed("order-1", "RELEASE", 2, "order changed"),
              new PaymentGateClosed("order-1", "SHIPMENT", 2, "order changed"),
              new ReceivableReopened("order-1", cny("200"), "order changed"));
      assertThat(rest.events())
          .containsExactly(
              new PaymentGateOpened("order-1", "RELEASE", 2, cny("1200"), null),
              new PaymentGateOpened("order-1", "SHIPMENT", 2, cny("1200"), null),
              new ReceivableSettled("order-1", cny("1200")));
    }

    @Test
    void opensAgainForTheNewRevisionWhenWhatIsThereStillSuffices() {
      Receivable paid = withDeposit("30").offered(claim("a", "600"), AT).state();

      Change<Receivable> change = replanned(paid, 2, "1500.00", deposit("30"));

      assertThat(change.events())
          .hasSize(2)
          .contains(new PaymentGateOpened("order-1", "RELEASE", 2, cny("600"), null));
    }

    @Test
    void closesWhenTheOrderIsCancelled() {
      Receivable paid = prepaid().offered(claim("a", "1000"), AT).state();

      Change<Receivable> change = paid.cancelled(AT);

      assertThat(change.events())
          .containsExactly(
              new PaymentGateClosed("order-1", "RELEASE", 1, "order cancelled"),
              new PaymentGateClosed("order-1", "SHIPMENT", 1, "order cancelled"));
    }
  }

  @Nested
  class Claims {

    @Test
    void takesAClaimOnceHoweverOftenItIsOffered() {
      Receivable once = prepaid().offered(claim("a", "400"), AT).state();

      Change<Receivable> again = once.offered(claim("a", "400"), AT);

      assertThat(again.effective()).isFalse();
      assertThat(once.covered()).isEqualTo(cny("400"));
    }

    @Test
    void neverTakesMoreThanIsDue() {
      Receivable most = prepaid().offered(claim("a", "600"), AT).state();

      Receivable refused = most.offered(claim("b", "400.01"), AT).state();
      Receivable full = refused.offered(claim("c", "400"), AT).state();

      assertThat(refused.covered()).isEqualTo(cny("600"));
      assertThat(refused.ledger().closedReason("b")).isEqualTo(AllocationRefusal.ABOVE_DUE);
      assertThat(full.status()).isEqualTo(ReceivableStage.SETTLED);
    }

    @Test
    void keepsARefusedReservationClosedEvenWhenThereWouldBeRoomLater() {
      Receivable full = prepaid().offered(claim("a", "1000"), AT).state();
      Receivable refused = full.offered(claim("late", "100"), AT).state();
      Receivable open = refused.withdrawn("a", AT).state();

      assertThat(open.offered(claim("late", "100"), AT).effective()).isFalse();
      assertThat(open.covered()).isEqualTo(cny("0"));
    }

    @Test
    void refusesAReservationThatWasWithdrawnBeforeItCame() {
      Receivable withdrawn = prepaid().withdrawn("a", AT).state();

      assertThat(withdrawn.offered(claim("a", "100"), AT).effective()).isFalse();
      assertThat(withdrawn.ledger().closedReason("a")).isEqualTo(AllocationRefusal.WITHDRAWN);
    }

    @Test
    void refusesAnotherCurrencyAnotherCustomerAndCancelledOrders() {
      Claim dollars = new Claim("a", "p", "customer-1", Money.of("1", "USD"), AReceivable.PLACED);
      Claim stranger = new Claim("b", "p", "customer-2", cny("1"), AReceivable.PLACED);

      assertThat(prepaid().refusalOf(dollars)).isEqualTo(AllocationRefusal.OTHER_CURRENCY);
      assertThat(prepaid().refusalOf(stranger)).isEqualTo(AllocationRefusal.OTHER_CUSTOMER);
      assertThat(prepaid().cancelled(AT).state().refusalOf(claim("c", "1")))
          .isEqualTo(AllocationRefusal.ORDER_CANCELLED);
    }

    @Test
    void remembersClosedReservationsForNinetyDays() {
      Receivable refused = prepaid().withdrawn("old", AT).state();

      Receivable before =
          refused.withdrawn("x", AT.plus(Duration.ofDays(90).minusMillis(1))).state();
      Receivable after = refused.withdrawn("x", AT.plus(Duration.ofDays(90))).state();

      assertThat(before.ledger().closedReason("old")).isNotNull();
      assertThat(after.ledger().closedReason("old")).isNull();
    }
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
