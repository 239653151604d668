package io.saleswright.order.lifecycle;

import static io.saleswright.order.lifecycle.OrderStory.CLERK;
import static io.saleswright.order.lifecycle.OrderStory.MANAGER;
import static io.saleswright.order.lifecycle.OrderStory.RULES;
import static io.saleswright.order.lifecycle.OrderStory.SUPERVISOR;
import static io.saleswright.order.lifecycle.OrderStory.caller;
import static io.saleswright.order.lifecycle.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.order.changes.ChangeRequest;
import io.saleswright.order.changes.ChangeRequest.Status;
import io.saleswright.order.changes.ChangeWish;
import io.saleswright.order.changes.OrderChangeRequested;
import io.saleswright.order.changes.Particulars;
import io.saleswright.order.content.Delivery;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.OrderLine;
import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.content.SaleTerms;
import io.saleswright.order.intake.OrderChanged;
import io.saleswright.order.payment.PaymentView.Gate;
import io.saleswright.order.production.ProductionFact;
import io.saleswright.order.shipping.WarehouseFact;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotPermitted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests to change a verified order (ORD-33, ORD-34). */
class ChangingTests {

  private static final LocalDate LATER = LocalDate.of(2026, 12, 18);
  private static final List<OrderLine> MORE = List.of(OrderStory.line(Money.of("100", "CNY"), "5"));

  private static OrderStory request(OrderStory story) {
    return story.then(it ->
        Changing.request(
            it,
            new ChangeWish("five chairs", MORE, LATER, "by phone", OrderStory.BASIS),
            RULES,
            story.cause(CLERK)));
  }

  private static OrderStory request(OrderStory story, OrderLine... lines) {
    return story.then(it ->
        Changing.request(
            it,
            new ChangeWish("other lines", List.of(lines), LATER, "by phone", OrderStory.BASIS),
            RULES,
            story.cause(CLERK)));
  }

  private static OrderStory approve(OrderStory story) {
    return story.then(it -> Changing.approve(it, 1, RULES, story.act(SUPERVISOR)));
  }

  @Test
  void beforeTheReleaseTheWorkshopConfirmsAChangeToo() {
    OrderStory story = approve(request(OrderStory.received().verified()));

    assertThat(story.revision()).isEqualTo(1);
    assertThat(story.last(OrderChangeRequested.class).workshopAsked()).isTrue();
    assertThat(story.clocks()).contains("ORD-14");
    story.told(new ProductionFact.ChangeAnswered(1, true, null));
    assertThat(story.clocks()).doesNotContain("ORD-14");
    assertThat(story.revision()).isEqualTo(2);
    assertThat(story.order().stage()).isEqualTo(OrderStage.VERIFIED);
    assertThat(story.order().production().accepted()).isFalse();
    assertThat(story.order().content().total()).isEqualTo(Money.of("500", "CNY"));
    assertThat(story.last(OrderChanged.class).revision()).isEqualTo(2);
  }

  @Test
  void theWorkshopSpeaksOfAnOrderThatItDoesNotHaveOnlyWhenAsked() {
    OrderStory story = request(OrderStory.received().verified());

    assertRefused(
        "ORD-14",
        "not-in-production",
        () -> story.told(new ProductionFact.ChangeAnswered(1, true, null)));
    approve(story);
    assertRefused("ORD-14", "not-in-production", () -> story.told(new ProductionFact.Accepted()));
    story.told(new ProductionFact.ChangeAnswered(1, false, "no oak"));
    assertThat(story.order().discussion().changes().getLast().status()).isEqualTo(Status.REJECTED);
  }

  private static final Delivery ELSEWHERE = new Delivery("Road 2", "Li", "456");

  private static OrderStory request(OrderStory story, Particulars others) {
    return story.then(it ->
        Changing.request(
            it,
            new ChangeWish(
                "moved",
                it.state().content().lines(),
                it.state().content().requestedShipDate(),
                "by phone",
                it.state().content().basis(),
                others),
            RULES,
            story.cause(CLERK)));
  }

  @Test
  void whatDoesNotConcernTheWorkshopHoldsOnceItIsApproved() {
    PaymentTerms credit = new PaymentTerms(PaymentTerms.Kind.CREDIT, null, 30);
    OrderStory story = OrderStory.received().released();
    request(story, new Particulars(ELSEWHERE, credit, "Other firm", null, null, null));

    assertThat(story.last(OrderChangeRequested.class).particulars())
        .isEqualTo("DELIVERY, PAYMENT_TERMS, INVOICE_TITLE");
    assertThat(story.last(OrderChangeRequested.class).toString()).doesNotContain("Road 2", "Li");
    approve(story);

    OrderContent content = story.order().content();
    assertThat(content.delivery()).isEqualTo(ELSEWHERE);
    assertThat(content.terms()).isEqualTo(new SaleTerms(credit, false, "Other firm"));
    assertThat(story.revision()).as("finance reckons anew").isEqualTo(2);
    assertThat(story.last(OrderChanged.class).paymentTerms().kind()).isEqualTo("CREDIT");
    assertThat(story.order().discussion().changes().getLast().status()).isEqualTo(Status.APPLIED);
    assertThat(story.order().discussion().changes().getLast().approvedBy()).isEqualTo("supervisor");
  }

  @Test
  void goodsThatGoSomewhereElseNeedAnotherAgreement() {
    OrderStory story = OrderStory.received().shipmentReleased();
    request(story, new Particulars(ELSEWHERE, null, null, null, null, null));

    approve(story);

    assertThat(story.eventNames()).endsWith("OrderChanged", "ShipmentRecalled");
    assertThat(story.order().stage()).isEqualTo(OrderStage.READY);
    assertThat(story.order().shipment().note()).isNull();
  }

  @Test
  void anotherSalespersonIsApprovedByWhoIsNeitherOfThem() {
    OrderStory story = OrderStory.received().verified();
    request(story, new Particulars(null, null, null, "supervisor", "team-2", null));

    assertRefused("SEC-06", "own-paper", () -> approve(story));
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() ->
            Changing.approve(story.stored(), 1, RULES, story.act(caller("gm", "general-manager"))))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("ORD-39"));
    story.then(it -> Changing.approve(it, 1, RULES, story.act(MANAGER)));
    assertThat(story.order().content().salesperson()).isEqualTo("supervisor");
    assertThat(story.last(OrderChanged.class).team()).isEqualTo("team-2");
  }

  @Test
  void theRequesterDoesNotApprove() {
    OrderStory story = request(OrderStory.received().verified());

    assertRefused(
        "SEC-06",
        "own-paper",
        () ->
            Changing.approve(
                story.stored(), 1, RULES, story.act(caller("clerk", "support-supervisor"))));
    assertRefused(
        "SEC-06",
        "own-paper",
        () ->
            Changing.approve(story.stored(), 1, RULES, story.act(caller("rep", "sales-manager"))));
  }

  @Test
  void aChangeBelowTheListNeedsTheSalesManager() {
    OrderStory story = OrderStory.received().verified();
    request(story, OrderStory.line(Money.of("1", "CNY"), "3"));

    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> approve(story))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("PRD-05"));
    story
        .then(it -> Changing.approve(it, 1, RULES, story.act(MANAGER)))
        .told(new ProductionFact.ChangeAnswered(1, true, null));
    assertThat(story.order().content().total()).isEqualTo(Money.of("3", "CNY"));
  }

  @ParameterizedTest
  @CsvSource({"-1, CNY, 3", "100, USD, 3", "100, CNY, 0"})
  void aChangeMustBeOneThatAnOrderCouldHave(String price, String currency, String quantity) {
    OrderStory story = OrderStory.received().verified();
    OrderLine good = OrderStory.line(Money.of("100", "CNY"), "3");
    OrderLine bad = OrderStory.line(Money.of(price, currency), quantity);

    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> request(story, good, bad));
  }

  @Test
  void aChangeNamesAShipDateThatCanBeKept() {
    OrderStory story = OrderStory.received().released();
    LocalDate yesterday = LocalDate.of(2026, 11, 22);

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() ->
            Changing.request(
                story.stored(),
                new ChangeWish("?", MORE, yesterday, "phone", OrderStory.BASIS),
                RULES,
                story.cause(CLERK)))
        .withMessageContaining("past");
  }

  @Test
  void theWorkshopIsAskedOnceItHasTheOrder() {
    OrderStory story = approve(request(OrderStory.received().released()));

    assertThat(story.revision()).isEqualTo(1);
    assertThat(story.order().waitingFor()).contains("production");
    story.told(new ProductionFact.ChangeAnswered(1, true, null));
    assertThat(story.revision()).isEqualTo(2);
    assertThat(story.order().content().requestedShipDate()).isEqualTo(LATER);
    assertThat(story.due("ORD-16")).isEqualTo(Instant.parse("2026-12-18T09:00:00Z"));
  }

  @Test
  void theWorkshopHasAsLongToAnswerAsForTheOrder() {
    OrderStory story = OrderStory.received().released().told(new ProductionFact.Accepted());
    assertThat(story.clocks()).doesNotContain("ORD-14");

    approve(request(story));
    assertThat(story.due("ORD-14")).isEqualTo(Instant.parse("2026-11-24T01:30:00Z"));
    story.told(new ProductionFact.Progressed(ProductionFact.Stage.IN_PRODUCTION, List.of()));
    assertThat(story.clocks()).contains("ORD-14");
    story.told(new ProductionFact.ChangeAnswered(1, false, "already cut"));
    assertThat(story.clocks()).doesNotContain("ORD-14");
  }

  @Test
  void aChangeThatTheWorkshopTakesSettlesWhatItHadRefused() {
    OrderStory story =
        OrderStory.received().released().told(new ProductionFact.Rejected("no oak", LATER));
    approve(request(story));

    story.told(new ProductionFact.ChangeAnswered(1, true, null));

    assertThat(story.order().production().rejection()).isNull();
    assertThat(story.order().waitingFor()).containsExactly("production");
  }

  @Test
  void theWorkshopMayRefuse() {
    OrderStory story = approve(request(OrderStory.received().released()));

    story.told(new ProductionFact.ChangeAnswered(1, false, "already cut"));

    assertThat(story.revision()).isEqualTo(1);
    assertThat(story.order().discussion().changes())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.status()).isEqualTo(Status.REJECTED);
          assertThat(change.refusal()).isEqualTo("already cut");
        });
  }

  @Test
  void anUpwardChangeClosesTheGateAndCallsTheShipmentBack() {
    OrderStory story = OrderStory.received().shipmentReleased();
    approve(request(story, OrderStory.line(Money.of("110", "CNY"), "3")));

    story.told(new ProductionFact.ChangeAnswered(1, true, null));

    assertThat(story.eventNames()).endsWith("OrderChanged", "ShipmentRecalled");
    assertThat(story.order().stage()).isEqualTo(OrderStage.SHIPPING_PREPARED);
    assertRefused(
        "ORD-24",
        "payment-gate-closed",
        () -> Shipping.release(story.stored(), RULES, story.cause(CLERK)));
    story.gate(Gate.SHIPMENT, 2).then(it -> Shipping.release(it, RULES, story.cause(CLERK)));
    assertThat(story.order().stage()).isEqualTo(OrderStage.SHIPMENT_RELEASED);
  }

  @Test
  void aChangeLeavesTheAgreedRestDayItsClock() {
    OrderStory story = OrderStory.received().ready();
    story
        .then(it ->
            Shipping.prepare(
                it, OrderStory.note(LocalDate.of(2026, 12, 12)), RULES, story.cause(CLERK)))
        .gate(Gate.SHIPMENT, 1)
        .then(it -> Shipping.release(it, RULES, story.cause(CLERK)));
    approve(request(story, OrderStory.line(Money.of("110", "CNY"), "3")));

    story.told(new ProductionFact.ChangeAnswered(1, true, null));

    assertThat(story.order().stage()).isEqualTo(OrderStage.SHIPPING_PREPARED);
    assertThat(story.due("ORD-26")).isEqualTo(Instant.parse("2026-12-11T09:00:00Z"));
    assertThat(story.due("ORD-16")).isEqualTo(Instant.parse("2026-12-18T09:00:00Z"));
  }

  @Test
  void goodsThatAreNotMadeBringAReadyOrderBackToTheWorkshop() {
    OrderStory story = approve(request(OrderStory.received().shipmentReleased()));

    story.told(new ProductionFact.ChangeAnswered(1, true, null)).gate(Gate.SHIPMENT, 2);

    assertThat(story.eventNames()).endsWith("OrderChanged", "ShipmentRecalled");
    assertThat(story.order().stage()).isEqualTo(OrderStage.IN_PRODUCTION);
    assertThat(story.order().production().completedOn()).isNull();
    assertRefused(
        "ORD-24", "wrong-step", () -> Shipping.release(story.stored(), RULES, story.cause(CLERK)));
    story.told(new ProductionFact.Completed(LocalDate.of(2026, 11, 23)));
    assertThat(story.order().stage()).isEqualTo(OrderStage.READY);
  }

  @Test
  void fewerGoodsLeaveAReadyOrderReady() {
    OrderStory story = OrderStory.received().ready();
    approve(request(story, OrderStory.line(Money.of("100", "CNY"), "2")));

    story.told(new ProductionFact.ChangeAnswered(1, true, null));

    assertThat(story.order().stage()).isEqualTo(OrderStage.READY);
  }

  @Test
  void nothingShipsWhileAChangeIsOpen() {
    OrderStory story = request(OrderStory.received().prepared()).gate(Gate.SHIPMENT, 1);

    assertRefused(
        "ORD-33", "change-open", () -> Shipping.release(story.stored(), RULES, story.cause(CLERK)));
  }

  @Test
  void whatIsNotDecidedWhenTheGoodsLeaveIsOver() {
    OrderStory asked = approve(request(OrderStory.received().shipmentReleased()));
    asked.moved(new WarehouseFact.Dispatched("SF", "SF1", OrderStory.MONDAY));

    asked.told(new ProductionFact.ChangeAnswered(1, true, null));

    assertThat(asked.eventNames()).endsWith("OrderShipped", "OrderChangeRejected");
    assertThat(asked.order().content().total()).isEqualTo(Money.of("300", "CNY"));
    assertThat(asked.revision()).isEqualTo(1);

    OrderStory requested = request(OrderStory.received().shipmentReleased());
    requested.moved(new WarehouseFact.Dispatched("SF", "SF1", OrderStory.MONDAY));
    assertRefused("ORD-33", "change-decided", () -> approve(requested));
  }

  @Test
  void onlyTheLatestRequestsAreKeptAndNumbersGoOn() {
    OrderStory story = OrderStory.received().verified();
    for (int number = 1; number <= 12; number++) {
      int wanted = number;
      request(story)
          .then(it -> Changing.reject(it, wanted, "not possible", story.cause(SUPERVISOR)));
    }
    request(story);

    assertThat(story.order().discussion().changes())
        .extracting(ChangeRequest::number)
        .containsExactly(4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
    assertThat(story.order().discussion().open()).map(ChangeRequest::number).contains(13);
    assertThat(story.eventNames()).filteredOn("OrderChangeRequested"::equals).hasSize(13);
  }

  @Test
  void oneRequestAtATime() {
    OrderStory story = request(OrderStory.received().verified());

    assertRefused("ORD-33", "change-open", () -> request(story));
  }

  @Test
  void anUnverifiedOrShippedOrderTakesNoRequest() {
    assertRefused("ORD-33", "wrong-step", () -> request(OrderStory.received()));
    assertRefused("ORD-33", "wrong-step", () -> request(OrderStory.received().shipped()));
  }

  @Test
  void anAnswerToWhatNobodyAsksChangesNothing() {
    OrderStory story = OrderStory.received().released();

    story.told(new ProductionFact.ChangeAnswered(7, true, null));

    assertThat(story.revision()).isEqualTo(1);
  }
}
