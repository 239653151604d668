package io.saleswright.finance.receivables;

import static io.saleswright.finance.receivables.AReceivable.AT;
import static io.saleswright.finance.receivables.AReceivable.RULES;
import static io.saleswright.finance.receivables.AReceivable.SHIP;
import static io.saleswright.finance.receivables.AReceivable.claim;
import static io.saleswright.finance.receivables.AReceivable.cny;
import static io.saleswright.finance.receivables.AReceivable.prepaid;
import static io.saleswright.finance.receivables.AReceivable.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.saleswright.finance.gates.Gate;
import io.saleswright.finance.orders.OrderOwner;
import io.saleswright.finance.orders.PriceTax;
import io.saleswright.finance.orders.SalesUnit;
import io.saleswright.finance.receivables.PaymentTerms.Kind;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.security.DataScope.Belonging;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A receivable follows its order: what it costs, whose it is, and whether it still is. */
class ReceivableChangeTests {

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
                    PriceTax.INCLUDED,
                    terms(Kind.PREPAID),
                    SHIP),
                RULES,
                AT)
            .state();

    assertThat(dollars.covered()).isEqualTo(Money.zero("USD"));
    assertThat(dollars.ledger().owed()).extracting(Ledger.Owed::amount).containsExactly(cny("700"));
  }

  @Test
  void goesToTheSalespersonWhomTheOrderNamesNow() {
    OrderChange handedOver =
        new OrderChange(
            2,
            "rep-2",
            SalesUnit.UNKNOWN,
            cny("1000.00"),
            PriceTax.INCLUDED,
            terms(Kind.PREPAID),
            SHIP);
    OrderChange sameHands =
        new OrderChange(
            3,
            null,
            SalesUnit.UNKNOWN,
            cny("1000.00"),
            PriceTax.INCLUDED,
            terms(Kind.PREPAID),
            SHIP);

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
  void isSeenByThoseWithWhomTheOrderIsSharedWhateverChangesOfItsContent() {
    OrderOwner shared = OrderOwner.of("rep-1", "team-1", "east", List.of("rep-2"));
    Receivable receivable = prepaid().belongingTo(shared, AT).state();

    Receivable changed = owned(receivable, 2, null, new SalesUnit("team-2", "west"));

    assertThat(receivable.order().owner().belonging().also()).containsExactly("rep-2");
    assertThat(changed.order().owner().belonging())
        .isEqualTo(new Belonging("rep-1", "team-2", "west", null, List.of("rep-2")));
  }

  @Test
  void belongsToSomebodyElseWithoutAnythingElseChanging() {
    OrderOwner other = OrderOwner.of("rep-2", null, "west");

    Change<Receivable> change = prepaid().belongingTo(other, AT);

    assertThat(change.events()).isEmpty();
    assertThat(change.state().order().owner()).isEqualTo(other);
    assertThat(change.state().belongingTo(prepaid().order().owner(), AT).state().order())
        .isEqualTo(prepaid().order());
    assertThat(change.state().belongingTo(other, AT).effective()).isFalse();
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

  private static Change<Receivable> replannedWithoutTax(
      Receivable receivable, long revision, String net) {
    return receivable.replanned(
        new OrderChange(
            revision,
            null,
            SalesUnit.UNKNOWN,
            cny(net),
            PriceTax.EXCLUDED,
            terms(Kind.PREPAID),
            SHIP),
        RULES,
        AT);
  }

  private static Change<Receivable> replanned(
      Receivable receivable, long revision, String total, PaymentTerms terms) {
    return receivable.replanned(
        new OrderChange(
            revision, null, SalesUnit.UNKNOWN, cny(total), PriceTax.INCLUDED, terms, SHIP),
        RULES,
        AT);
  }

  private static Receivable owned(
      Receivable receivable, long revision, @Nullable String salesperson, SalesUnit unit) {
    OrderChange change =
        new OrderChange(
            revision,
            salesperson,
            unit,
            cny("1000.00"),
            PriceTax.INCLUDED,
            terms(Kind.PREPAID),
            SHIP);
    return receivable.replanned(change, RULES, AT).state();
  }
}
