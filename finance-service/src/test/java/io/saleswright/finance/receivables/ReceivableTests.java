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
import static org.assertj.core.api.Assertions.tuple;

import io.saleswright.finance.invoices.OrderOwner;
import io.saleswright.finance.invoices.SalesUnit;
import io.saleswright.finance.receivables.PaymentTerms.Kind;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
            new PaymentGateOpened("order-1", "RELEASE", 1, cny("0")),
            new PaymentGateOpened("order-1", "SHIPMENT", 1, cny("0")),
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
          .containsExactly(new PaymentGateOpened("order-1", "RELEASE", 1, cny("300")));
    }

    @Test
    void opensForShipmentAndSettlesWithTheLastCentOfTheTotal() {
      Receivable deposited = withDeposit("30").offered(claim("a", "300"), AT).state();

      Change<Receivable> almost = deposited.offered(claim("b", "699.99"), AT);
      Change<Receivable> all = almost.state().offered(claim("c", "0.01"), AT);

      assertThat(almost.events()).isEmpty();
      assertThat(all.events())
          .containsExactly(
              new PaymentGateOpened("order-1", "SHIPMENT", 1, cny("1000")),
              new ReceivableSettled("order-1", cny("1000")));
    }

    @Test
    void opensBothForPrepaidOrdersOnlyWithTheTotal() {
      Change<Receivable> almost = prepaid().offered(claim("a", "999.99"), AT);
      Change<Receivable> all = almost.state().offered(claim("b", "0.01"), AT);

      assertThat(almost.events()).isEmpty();
      assertThat(all.events())
          .containsExactly(
              new PaymentGateOpened("order-1", "RELEASE", 1, cny("1000")),
              new PaymentGateOpened("order-1", "SHIPMENT", 1, cny("1000")),
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
              new PaymentGateOpened("order-1", "RELEASE", 2, cny("1200")),
              new PaymentGateOpened("order-1", "SHIPMENT", 2, cny("1200")),
              new ReceivableSettled("order-1", cny("1200")));
    }

    @Test
    void opensAgainForTheNewRevisionWhenWhatIsThereStillSuffices() {
      Receivable paid = withDeposit("30").offered(claim("a", "600"), AT).state();

      Change<Receivable> change = replanned(paid, 2, "1500.00", deposit("30"));

      assertThat(change.events())
          .hasSize(2)
          .contains(new PaymentGateOpened("order-1", "RELEASE", 2, cny("600")));
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
      Claim dollars = new Claim("a", "p", "customer-1", Money.of("1", "USD"));
      Claim stranger = new Claim("b", "p", "customer-2", cny("1"));

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

  @Nested
  class Changes {

    @Test
    void freesTheNewestMoneyWhenTheOrderCostsLess() {
      Receivable paid =
          prepaid().offered(claim("a", "700"), AT).state().offered(claim("b", "300"), AT).state();

      Receivable cheaper = replanned(paid, 2, "600.00", terms(Kind.PREPAID)).state();

      assertThat(cheaper.covered()).isEqualTo(cny("600"));
      assertThat(cheaper.status()).isEqualTo(ReceivableStage.SETTLED);
      assertThat(cheaper.ledger().owed())
          .extracting(Ledger.Owed::reservationId, Ledger.Owed::amount)
          .containsExactly(tuple("a", cny("100")), tuple("b", cny("300")));
      assertThat(cheaper.unfinishedSince()).isEqualTo(AT);
    }

    @Test
    void freesEverythingWhenTheOrderIsCancelledAndIsFinishedWhenAllWasReturned() {
      Receivable paid = prepaid().offered(claim("a", "700"), AT).state();

      Receivable cancelled = paid.cancelled(AT).state();
      String owed = cancelled.ledger().owed().getFirst().id();
      Receivable done = cancelled.returned(owed, AT).state();

      assertThat(cancelled.covered()).isEqualTo(cny("0"));
      assertThat(cancelled.open()).isEqualTo(cny("0"));
      assertThat(cancelled.unfinishedSince()).isEqualTo(AT);
      assertThat(done.ledger().owed()).isEmpty();
      assertThat(done.unfinishedSince()).isNull();
      assertThat(done.cancelled(AT).effective()).isFalse();
    }

    @Test
    void freesEverythingWhenTheOrderChangesItsCurrency() {
      Receivable paid = prepaid().offered(claim("a", "700"), AT).state();

      Receivable dollars =
          paid.replanned(
                  new OrderChange(
                      2,
                      null,
                      SalesUnit.UNKNOWN,
                      Money.of("100.00", "USD"),
                      true,
                      terms(Kind.PREPAID),
                      SHIP),
                  RULES,
                  AT)
              .state();

      assertThat(dollars.covered()).isEqualTo(Money.zero("USD"));
      assertThat(dollars.ledger().owed())
          .extracting(Ledger.Owed::amount)
          .containsExactly(cny("700"));
    }

    @Test
    void goesToTheSalespersonWhomTheOrderNamesNow() {
      OrderChange handedOver =
          new OrderChange(
              2, "rep-2", SalesUnit.UNKNOWN, cny("1000.00"), true, terms(Kind.PREPAID), SHIP);
      OrderChange sameHands =
          new OrderChange(
              3, null, SalesUnit.UNKNOWN, cny("1000.00"), true, terms(Kind.PREPAID), SHIP);

      Receivable second = prepaid().replanned(handedOver, RULES, AT).state();

      assertThat(second.order().salesperson()).isEqualTo("rep-2");
      assertThat(second.replanned(sameHands, RULES, AT).state().order().salesperson())
          .isEqualTo("rep-2");
    }

    @Test
    void isSeenByTheTeamAndRegionThatTheOrderNamesNow() {
      Receivable here = prepaid();
      Receivable moved = owned(here, 2, null, new SalesUnit("team-2", "west"));
      Receivable untold = owned(moved, 3, null, SalesUnit.UNKNOWN);
      Receivable handedOver = owned(untold, 4, "rep-2", SalesUnit.UNKNOWN);

      assertThat(here.order().owner()).isEqualTo(OrderOwner.of("rep-1", "team-1", "east"));
      assertThat(moved.order().owner()).isEqualTo(OrderOwner.of("rep-1", "team-2", "west"));
      assertThat(untold.order().owner()).isEqualTo(OrderOwner.of("rep-1", "team-2", "west"));
      assertThat(handedOver.order().owner()).isEqualTo(OrderOwner.of("rep-2", null, null));
    }

    @Test
    void belongsToSomebodyElseWithoutAnythingElseChanging() {
      OrderOwner other = OrderOwner.of("rep-2", null, "west");

      Change<Receivable> change = prepaid().belongingTo(other);

      assertThat(change.events()).isEmpty();
      assertThat(change.state().order().owner()).isEqualTo(other);
      assertThat(change.state().belongingTo(prepaid().order().owner()).state())
          .isEqualTo(prepaid());
      assertThat(change.state().belongingTo(other).effective()).isFalse();
    }

    @Test
    void owesTheTaxOnTopOfPricesThatExcludeIt() {
      Receivable net = replannedWithoutTax(prepaid(), 2, "1000.00").state();
      Receivable gross = replanned(net, 3, "1000.00", terms(Kind.PREPAID)).state();

      assertThat(net.order().total()).isEqualTo(cny("1130.00"));
      assertThat(net.openInstalments()).extracting(Instalment::amount).containsExactly(cny("1130"));
      assertThat(gross.order().total()).isEqualTo(cny("1000.00"));
      assertThat(gross.order().netPrice()).isNull();
    }

    @Test
    void keepsTheGateShutUntilTheTaxHasComeToo() {
      Receivable net = replannedWithoutTax(prepaid(), 2, "1000.00").state();

      Receivable partly = net.offered(claim("a", "1129.99"), AT).state();
      Receivable fully = partly.offered(claim("b", "0.01"), AT).state();

      assertThat(partly.isOpen(Gate.SHIPMENT)).isFalse();
      assertThat(fully.isOpen(Gate.SHIPMENT)).isTrue();
      assertThat(fully.status()).isEqualTo(ReceivableStage.SETTLED);
      assertThat(fully.signed(LocalDate.parse("2026-12-20"), RULES, AT).state().order().netPrice())
          .isEqualTo(net.order().netPrice());
    }

    @Test
    void ignoresARevisionThatIsNotNewer() {
      Receivable second = replanned(prepaid(), 2, "1200.00", terms(Kind.PREPAID)).state();

      assertThat(replanned(second, 2, "9.00", terms(Kind.PREPAID)).effective()).isFalse();
      assertThat(replanned(second, 1, "9.00", terms(Kind.PREPAID)).effective()).isFalse();
    }

    @Test
    void refusesToFollowACancelledOrder() {
      Receivable cancelled = prepaid().cancelled(AT).state();

      assertThatThrownBy(() -> replanned(cancelled, 2, "1.00", terms(Kind.PREPAID)))
          .isInstanceOf(RuleViolation.class)
          .hasFieldOrPropertyWithValue("rule", "FIN-04");
      assertThatThrownBy(() -> cancelled.signed(LocalDate.parse("2026-12-20"), RULES, AT))
          .isInstanceOf(RuleViolation.class);
    }
  }

  private static Change<Receivable> replannedWithoutTax(
      Receivable receivable, long revision, String net) {
    return receivable.replanned(
        new OrderChange(
            revision, null, SalesUnit.UNKNOWN, cny(net), false, terms(Kind.PREPAID), SHIP),
        RULES,
        AT);
  }

  private static Change<Receivable> replanned(
      Receivable receivable, long revision, String total, PaymentTerms terms) {
    return receivable.replanned(
        new OrderChange(revision, null, SalesUnit.UNKNOWN, cny(total), true, terms, SHIP),
        RULES,
        AT);
  }

  private static Receivable owned(
      Receivable receivable, long revision, @Nullable String salesperson, SalesUnit unit) {
    OrderChange change =
        new OrderChange(
            revision, salesperson, unit, cny("1000.00"), true, terms(Kind.PREPAID), SHIP);
    return receivable.replanned(change, RULES, AT).state();
  }
}
