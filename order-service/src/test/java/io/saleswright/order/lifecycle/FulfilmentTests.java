package io.saleswright.order.lifecycle;

import static io.saleswright.order.lifecycle.OrderStory.CLERK;
import static io.saleswright.order.lifecycle.OrderStory.RULES;
import static io.saleswright.order.lifecycle.OrderStory.caller;
import static io.saleswright.order.lifecycle.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.OrderLine;
import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.payment.PaymentView.Gate;
import io.saleswright.order.production.OrderDelayForecast;
import io.saleswright.order.production.Production.Finished;
import io.saleswright.order.production.ProductionFact;
import io.saleswright.order.questions.AskedOf;
import io.saleswright.order.shipping.DeliveryNoteConfirmed;
import io.saleswright.order.shipping.OrderSigned;
import io.saleswright.order.shipping.OrderSigned.ShortLine;
import io.saleswright.order.shipping.Shipment.Accepted;
import io.saleswright.order.shipping.Shipment.DeliveryNote;
import io.saleswright.order.shipping.Shipment.Preparation;
import io.saleswright.order.shipping.Shipment.SignOff;
import io.saleswright.order.shipping.ShipmentReleased;
import io.saleswright.order.shipping.WarehouseFact;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Production, shipment, sign-off and closing (ORD-14 to ORD-31, ORD-38). */
class FulfilmentTests {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);

  @Test
  void thePlantSpeaksOnlyOfWhatItWasGiven() {
    OrderStory story = OrderStory.received().approved();

    assertRefused("ORD-14", "not-in-production", () -> story.told(new ProductionFact.Accepted()));
  }

  @ParameterizedTest
  @CsvSource({"2026-12-11, false", "2026-12-12, true"})
  void aPlanAfterTheShipDateForecastsADelay(LocalDate finish, boolean late) {
    OrderStory story =
        OrderStory.received()
            .released()
            .told(new ProductionFact.Scheduled(LocalDate.of(2026, 11, 25), finish));

    assertThat(story.eventNames().contains("OrderDelayForecast")).isEqualTo(late);
    assertThat(story.clocks()).doesNotContain("ORD-14");
  }

  @Test
  void theSameDelayIsForecastOnce() {
    OrderStory story = OrderStory.received().released();
    story.told(new ProductionFact.Delayed(LocalDate.of(2026, 12, 20), "machine"));
    story.told(new ProductionFact.Delayed(LocalDate.of(2026, 12, 20), "machine"));

    assertThat(story.eventNames()).filteredOn("OrderDelayForecast"::equals).hasSize(1);
    assertThat(story.last(OrderDelayForecast.class).forecastDate())
        .isEqualTo(LocalDate.of(2026, 12, 20));
  }

  @Test
  void whatThePlantRefusesIsInsideSalesTurnUntilThePlantTakesIt() {
    OrderStory story = OrderStory.received().released();

    story.told(new ProductionFact.Rejected("no oak", LocalDate.of(2026, 12, 20)));
    assertThat(story.order().waitingFor()).containsExactly("sales-support");
    story.told(new ProductionFact.Progressed(ProductionFact.Stage.IN_PRODUCTION, List.of()));
    assertThat(story.order().waitingFor()).containsExactly("production");
    assertThat(story.order().production().rejection()).isNull();
  }

  @Test
  void aLateFactChangesNothing() {
    OrderStory story = OrderStory.received().ready();

    story.told(
        new ProductionFact.Scheduled(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 30)));

    assertThat(story.order().stage()).isEqualTo(OrderStage.READY);
    assertThat(story.order().production().forecast()).isNull();
  }

  @Test
  void goodsInStockMakeAnOrderReadyOnlyWhenAllAreThere() {
    OrderStory story = OrderStory.received().released();

    story.moved(new WarehouseFact.GoodsReceived(List.of(new Finished(1, new BigDecimal("2")))));
    assertThat(story.order().stage()).isEqualTo(OrderStage.RELEASED);
    story.moved(new WarehouseFact.GoodsReceived(List.of(new Finished(1, new BigDecimal("3")))));
    assertThat(story.order().stage()).isEqualTo(OrderStage.READY);
  }

  @Test
  void goodsThatComeIntoStockLineByLineMakeAnOrderReadyWithTheLast() {
    OrderStory story = OrderStory.received();
    OrderLine first = story.order().content().lines().getFirst();
    OrderLine second =
        new OrderLine(
            2,
            "product-2",
            "P-2",
            "Table",
            null,
            BigDecimal.ONE,
            Money.of("100", "CNY"),
            Money.of("100", "CNY"),
            BigDecimal.ZERO);
    LocalDate asked = story.order().content().requestedShipDate();
    story.then(it ->
        Intake.edit(
            it,
            it.state().content().with(List.of(first, second), asked),
            RULES,
            story.cause(CLERK)));
    story.released();

    story.moved(new WarehouseFact.GoodsReceived(List.of(new Finished(1, new BigDecimal("3")))));
    assertThat(story.order().stage()).isEqualTo(OrderStage.RELEASED);
    story.moved(new WarehouseFact.GoodsReceived(List.of(new Finished(2, BigDecimal.ONE))));
    assertThat(story.order().stage()).isEqualTo(OrderStage.READY);
  }

  @Test
  void shippingOnARestDayIsAgreedTheDayBefore() {
    OrderStory story = OrderStory.received().ready();
    LocalDate saturday = LocalDate.of(2026, 12, 12);

    story.at(Instant.parse("2026-12-12T02:00:00Z"));
    assertRefused(
        "ORD-26",
        "rest-day-too-late",
        () ->
            Shipping.prepare(story.stored(), OrderStory.note(saturday), RULES, story.cause(CLERK)));
    story
        .at(Instant.parse("2026-12-11T02:00:00Z"))
        .then(it -> Shipping.prepare(it, OrderStory.note(saturday), RULES, story.cause(CLERK)));
    assertThat(story.order().stage()).isEqualTo(OrderStage.SHIPPING_PREPARED);
  }

  @Test
  void aShipmentOnARestDayIsReleasedTheDayBeforeAtTheLatest() {
    OrderStory story = OrderStory.received().ready();
    story
        .then(it -> prepare(it, story, LocalDate.of(2026, 12, 12)))
        .gate(Gate.SHIPMENT, 1)
        .at(Instant.parse("2026-12-12T02:00:00Z"));

    assertRefused(
        "ORD-26",
        "rest-day-too-late",
        () -> Shipping.release(story.stored(), RULES, story.cause(CLERK)));
    story
        .at(Instant.parse("2026-12-11T15:59:59Z"))
        .then(it -> Shipping.release(it, RULES, story.cause(CLERK)));
    assertThat(story.order().stage()).isEqualTo(OrderStage.SHIPMENT_RELEASED);
  }

  @Test
  void theClockOfARestDayFollowsTheDayThatIsAgreed() {
    OrderStory story = OrderStory.received().ready();

    story.then(it -> prepare(it, story, LocalDate.of(2026, 12, 12)));
    assertThat(story.due("ORD-26")).isEqualTo(Instant.parse("2026-12-11T09:00:00Z"));
    story.then(it -> prepare(it, story, LocalDate.of(2026, 12, 14)));
    assertThat(story.clocks()).doesNotContain("ORD-26");
  }

  @Test
  void theClockOfARestDayRunsAgainWhenTheShipmentIsCalledBack() {
    OrderStory story = releasedForSaturday();

    story.gateClosed(Gate.SHIPMENT, "payment reversed");

    assertThat(story.due("ORD-26")).isEqualTo(Instant.parse("2026-12-11T09:00:00Z"));
  }

  @Test
  void theClockOfARestDayRunsAgainWhenAQuestionCallsTheShipmentBack() {
    OrderStory story = releasedForSaturday();

    story.then(it -> Stopping.hold(it, new AskedOf("which colour?"), RULES, story.act(CLERK)));

    assertThat(story.clocks()).contains("ORD-26");
  }

  @Test
  void noClockWarnsOfARestDayThatHasCome() {
    OrderStory story = releasedForSaturday();

    story.at(Instant.parse("2026-12-12T02:00:00Z")).gateClosed(Gate.SHIPMENT, "payment reversed");

    assertThat(story.clocks()).doesNotContain("ORD-26");
  }

  private static OrderStory releasedForSaturday() {
    OrderStory story = OrderStory.received().ready();
    story
        .then(it -> prepare(it, story, LocalDate.of(2026, 12, 12)))
        .gate(Gate.SHIPMENT, 1)
        .then(it -> Shipping.release(it, RULES, story.cause(CLERK)));
    assertThat(story.clocks()).doesNotContain("ORD-26");
    return story;
  }

  private static Change<Order> prepare(Stored<Order> stored, OrderStory story, LocalDate on) {
    return Shipping.prepare(stored, OrderStory.note(on), RULES, story.cause(CLERK));
  }

  @Test
  void nothingShipsBeforeTheMoneyHasCome() {
    OrderStory story = OrderStory.received().prepared();

    assertRefused(
        "ORD-24",
        "payment-gate-closed",
        () -> Shipping.release(story.stored(), RULES, story.cause(CLERK)));
    story.gate(Gate.SHIPMENT, 1).then(it -> Shipping.release(it, RULES, story.cause(CLERK)));
    assertThat(story.last(ShipmentReleased.class).shipDate()).isEqualTo(FRIDAY);
  }

  /** Warehouse and customer agreed to other goods (ORD-23). */
  @Test
  void whatWasAgreedForAnotherContentIsAgreedAnew() {
    OrderStory story = OrderStory.received().ready();
    DeliveryNote note = OrderStory.note(LocalDate.of(2026, 12, 11));
    DeliveryNote forAnother =
        new DeliveryNote(
            note.shipDate(),
            note.route(),
            note.freightPayment(),
            note.papers(),
            note.warehouseConfirmedBy(),
            note.customerConfirmation(),
            note.preparedBy(),
            new Preparation(OrderStory.MONDAY, story.revision() + 1),
            null);
    story
        .then(it -> Shipping.prepare(it, forAnother, RULES, story.cause(CLERK)))
        .gate(Gate.SHIPMENT, story.revision());

    assertRefused(
        "ORD-23",
        "note-outdated",
        () -> Shipping.release(story.stored(), RULES, story.cause(CLERK)));
    story.then(it -> Shipping.prepare(it, note, RULES, story.cause(CLERK)));
    story.then(it -> Shipping.release(it, RULES, story.cause(CLERK)));
    assertThat(story.order().stage()).isEqualTo(OrderStage.SHIPMENT_RELEASED);
  }

  /** ORD-23, SEC-06. */
  @Test
  void theWarehouseAgreesBeforeTheGoodsMayLeave() {
    OrderStory story = OrderStory.received().ready();
    DeliveryNote agreed = OrderStory.note(LocalDate.of(2026, 12, 11));
    Instant at = OrderStory.MONDAY;
    DeliveryNote note =
        new DeliveryNote(
            agreed.shipDate(),
            agreed.route(),
            agreed.freightPayment(),
            agreed.papers(),
            null,
            agreed.customerConfirmation(),
            agreed.preparedBy(),
            new Preparation(at, story.revision()),
            null);
    story
        .then(it -> Shipping.prepare(it, note, RULES, story.cause(CLERK)))
        .gate(Gate.SHIPMENT, story.revision());

    assertThat(story.order().waitingFor()).containsExactly("warehouse", "sales-support");
    assertRefused(
        "ORD-23",
        "note-unconfirmed",
        () -> Shipping.release(story.stored(), RULES, story.cause(CLERK)));
    assertRefused(
        "SEC-06",
        "own-paper",
        () -> Shipping.confirmNote(story.stored(), at, story.act(caller("clerk", "warehouse"))));
    Act keeper = story.act(caller("keeper", "warehouse"));
    assertRefused(
        "ORD-23",
        "note-outdated",
        () -> Shipping.confirmNote(story.stored(), at.minusSeconds(1), keeper));

    story.then(it -> Shipping.confirmNote(it, at, keeper));

    assertThat(story.last(DeliveryNoteConfirmed.class).by()).isEqualTo("keeper");
    assertThat(story.order().waitingFor()).containsExactly("sales-support");
    assertRefused(
        "ORD-23", "note-confirmed", () -> Shipping.confirmNote(story.stored(), at, keeper));
    story.then(it -> Shipping.release(it, RULES, story.cause(CLERK)));
    assertThat(story.order().stage()).isEqualTo(OrderStage.SHIPMENT_RELEASED);
  }

  @Test
  void theMoneyOfAnEarlierRevisionDoesNotOpenTheGate() {
    OrderStory story = OrderStory.received().prepared().gate(Gate.SHIPMENT, 2);

    assertRefused(
        "ORD-24",
        "payment-gate-closed",
        () -> Shipping.release(story.stored(), RULES, story.cause(CLERK)));
  }

  @Test
  void aReversedPaymentCallsTheShipmentBack() {
    OrderStory story = OrderStory.received().shipmentReleased();

    story.gateClosed(Gate.SHIPMENT, "payment reversed");

    assertThat(story.order().stage()).isEqualTo(OrderStage.SHIPPING_PREPARED);
    assertThat(story.eventNames()).endsWith("ShipmentRecalled");
    assertRefused(
        "ORD-24",
        "wrong-step",
        () -> story.moved(new WarehouseFact.Dispatched("SF", "1", OrderStory.MONDAY)));
  }

  @Test
  void whatLiesInTheFutureHasNotHappened() {
    OrderStory story = OrderStory.received().shipmentReleased();
    Instant now = OrderStory.MONDAY;

    assertRefused(
        "ORD-27",
        "not-happened-yet",
        () ->
            story.moved(
                new WarehouseFact.Dispatched("SF", "SF1", now.plusSeconds(5 * 60).plusMillis(1))));
    story.moved(new WarehouseFact.Dispatched("SF", "SF1", now.plusSeconds(5 * 60)));
    assertThat(story.order().stage()).isEqualTo(OrderStage.SHIPPED);
    assertRefused(
        "ORD-29",
        "not-happened-yet",
        () -> story.moved(new WarehouseFact.Delivered(now.plusSeconds(301))));
    story.moved(new WarehouseFact.Delivered(now));
    assertThat(story.order().shipment().deliveredAt()).isEqualTo(now);
  }

  @Test
  void aRepeatedDispatchChangesNothing() {
    OrderStory story = OrderStory.received().shipped();

    story.moved(new WarehouseFact.Dispatched("SF", "another", OrderStory.MONDAY));

    assertThat(story.order().shipment().trackingNumber()).isEqualTo("SF1");
    assertThat(story.eventNames()).filteredOn("OrderShipped"::equals).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-22", "2026-11-24"})
  void aSignatureLiesBetweenShipmentAndToday(LocalDate signedOn) {
    OrderStory story = OrderStory.received().shipped();

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() ->
            Finishing.sign(
                story.stored(),
                new SignOff(signedOn, "Li", null, "rep"),
                RULES,
                story.cause(CLERK)));
  }

  @Test
  void remarksAreToldWithoutTheirText() {
    OrderStory story = OrderStory.received().shipped();

    story.then(it ->
        Finishing.sign(
            it,
            new SignOff(LocalDate.of(2026, 11, 23), "Li", "a scratch", "rep"),
            RULES,
            story.cause(CLERK)));

    assertThat(story.last(OrderSigned.class).withRemarks()).isTrue();
    assertThat(story.last(OrderSigned.class).toString())
        .doesNotContain("scratch")
        .doesNotContain("Li,");
  }

  @Test
  void whatIsNotAcceptedIsToldWithWhatItCost() {
    OrderStory story = OrderStory.received().shipped();
    OrderLine line = story.order().content().lines().getFirst();
    BigDecimal accepted = line.quantity().subtract(BigDecimal.ONE);

    story.then(it ->
        Finishing.sign(
            it,
            new SignOff(
                LocalDate.of(2026, 11, 23),
                "Li",
                "one is missing",
                "rep",
                null,
                List.of(new Accepted(line.line(), accepted, true))),
            RULES,
            story.cause(CLERK)));

    OrderSigned signed = story.last(OrderSigned.class);
    assertThat(signed.shortage()).isEqualTo(line.paidPrice().rounded());
    assertThat(signed.shortLines()).containsExactly(new ShortLine(line.line(), BigDecimal.ONE));
  }

  /** What is missing is worth what was paid for it: the price of one is not rounded (ORD-31). */
  @Test
  void manyCheapGoodsThatAreMissingCostWhatWasPaidForThem() {
    OrderLine screws =
        new OrderLine(
            1,
            "product-1",
            "P-1",
            "Screw",
            null,
            new BigDecimal("6000"),
            Money.of("0.05", "CNY"),
            Money.of("0.045", "CNY"),
            BigDecimal.TEN);
    OrderContent usual =
        OrderStory.content(
            new PaymentTerms(PaymentTerms.Kind.PREPAID, null, null), Money.of("100", "CNY"));
    OrderStory story =
        OrderStory.of(usual.with(List.of(screws), usual.requestedShipDate())).shipped();

    story.then(it ->
        Finishing.sign(
            it,
            new SignOff(
                LocalDate.of(2026, 11, 23),
                "Li",
                "a box is missing",
                "rep",
                null,
                List.of(new Accepted(1, new BigDecimal("5000"), true))),
            RULES,
            story.cause(CLERK)));

    assertThat(story.last(OrderSigned.class).shortage()).isEqualTo(Money.of("45.00", "CNY"));
  }

  @Test
  void nothingIsShortWhereAllIsAccepted() {
    OrderStory story = OrderStory.received().shipped();
    OrderLine line = story.order().content().lines().getFirst();

    story.then(it ->
        Finishing.sign(
            it,
            new SignOff(
                LocalDate.of(2026, 11, 23),
                "Li",
                "another colour",
                "rep",
                null,
                List.of(new Accepted(line.line(), line.quantity(), false))),
            RULES,
            story.cause(CLERK)));

    assertThat(story.last(OrderSigned.class).shortage()).isNull();
    assertThat(story.last(OrderSigned.class).shortLines()).isNull();
  }

  @Test
  void anOrderIsClosedWhenNothingIsMissing() {
    OrderStory story = OrderStory.received().shipped();
    story.then(it ->
        Finishing.sign(
            it,
            new SignOff(LocalDate.of(2026, 11, 23), "Li", null, "rep"),
            RULES,
            story.cause(CLERK)));

    assertRefused(
        "ORD-38", "not-complete", () -> Finishing.close(story.stored(), story.cause(CLERK)));
    story.then(it -> Paying.settled(it.state(), true));
    assertRefused(
        "ORD-38", "not-complete", () -> Finishing.close(story.stored(), story.cause(CLERK)));
    story
        .then(it -> Paying.invoiced(it.state(), "INV-1"))
        .then(it -> Finishing.close(it, story.cause(CLERK)));

    assertThat(story.order().stage()).isEqualTo(OrderStage.CLOSED);
    assertThat(story.clocks()).isEmpty();
    assertThat(story.order().waitingFor()).isEmpty();
    story.then(it -> Paying.settled(it.state(), false));
    assertThat(story.order().waitingFor())
        .as("a payment was reversed after closing (FIN-09, ORD-38)")
        .containsExactly("finance", "sales-support");
  }
}
