package io.saleswright.order.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.order.changes.OrderCancelled;
import io.saleswright.order.changes.OrderHeld;
import io.saleswright.order.content.CustomerRef;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.intake.OrderApproved;
import io.saleswright.order.intake.OrderPlaced;
import io.saleswright.order.intake.OrderReleased;
import io.saleswright.order.intake.OrderVerified;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStory;
import io.saleswright.order.lifecycle.Producing;
import io.saleswright.order.lifecycle.Shipping;
import io.saleswright.order.lifecycle.Stopping;
import io.saleswright.order.production.OrderDelayForecast;
import io.saleswright.order.production.ProductionFact;
import io.saleswright.order.production.ProductionProgressed;
import io.saleswright.order.quality.QualityProblemAssigned;
import io.saleswright.order.quality.QualityProblemRaised;
import io.saleswright.order.questions.AskedOf;
import io.saleswright.order.shipping.OrderShipped;
import io.saleswright.order.shipping.ShipmentReleased;
import io.saleswright.order.shipping.WarehouseFact;
import io.saleswright.order.transport.TransportExceptionReported;
import io.saleswright.order.transport.TransportReport;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.kernel.DeadlineNear;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Addressee;
import io.saleswright.platform.notice.Notice.Within;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Who hears what of an order (ORD-09, ORD-17, ORD-18, ORD-28, ORD-42, ORD-43). */
class OrderTellingTests {

  private static final Addressee CUSTOMER = new Addressee(null, null, "customer-1");
  private static final Addressee REP = new Addressee(null, "rep", null);

  private final OrderTelling telling = new OrderTelling();

  @Test
  void theCustomerIsToldOfTheShipmentWithItsTrackingNumber() {
    OrderStory story = OrderStory.received().shipped();
    Notice notice = told(story, story.last(OrderShipped.class));

    assertThat(notice.kind()).isEqualTo("order-shipped");
    assertThat(notice.rule()).isEqualTo("ORD-28");
    assertThat(notice.to()).contains(CUSTOMER, REP);
    assertThat(notice.parameters())
        .containsEntry("carrier", "SF")
        .containsEntry("trackingNumber", "SF1");
    assertThat(notice.about())
        .isEqualTo(new Notice.Document("order", "order-1", "SO-20261123-0001"));
  }

  @Test
  void aDelayIsToldToTheCustomerBeforeTheOldDate() {
    OrderStory story =
        OrderStory.received()
            .released()
            .told(new ProductionFact.Delayed(LocalDate.of(2026, 12, 20), "machine"));
    Notice notice = told(story, story.last(OrderDelayForecast.class));

    assertThat(notice.rule()).isEqualTo("ORD-17");
    assertThat(notice.to()).contains(CUSTOMER, REP, role("sales-support"), role("sales-manager"));
    assertThat(notice.parameters())
        .containsOnlyKeys("requestedShipDate", "forecastDate")
        .containsEntry("requestedShipDate", "2026-12-11")
        .containsEntry("forecastDate", "2026-12-20");
  }

  /** ORD-15, ORD-18. */
  @Test
  void salespersonAndCustomerAreToldHowFarThePlantIs() {
    OrderStory story =
        OrderStory.received()
            .released()
            .told(new ProductionFact.Progressed(ProductionFact.Stage.QUALITY_CHECK, List.of()));
    Notice notice = told(story, story.last(ProductionProgressed.class));

    assertThat(notice.rule()).isEqualTo("ORD-15");
    assertThat(notice.to()).contains(REP, CUSTOMER);
    assertThat(notice.parameters()).containsEntry("stage", "QUALITY_CHECK");
  }

  /** ORD-21. */
  @Test
  void whoSeesToAProblemIsToldOfIt() {
    OrderStory story =
        OrderStory.received().released().told(new ProductionFact.QualityIssue("cracked"));
    assertThat(told(story, story.last(QualityProblemRaised.class)).to())
        .contains(REP, role("sales-support"), role("production"), role("sales-manager"));

    story.then(it -> Producing.assignProblem(it, 1, "inspector", story.cause(OrderStory.CLERK)));
    assertThat(told(story, story.last(QualityProblemAssigned.class)).to())
        .contains(new Addressee(null, "inspector", null), role("sales-support"));
  }

  /** ORD-29. */
  @Test
  void theCustomerIsToldThatTheGoodsDontArriveAsAgreed() {
    OrderStory story = OrderStory.received().shipped();
    story.moved(
        new WarehouseFact.Reported(
            TransportReport.Kind.DELAYED,
            OrderStory.MONDAY,
            "Wuhan",
            LocalDate.of(2026, 12, 1),
            "snow"));
    Notice notice = told(story, story.last(TransportExceptionReported.class));

    assertThat(notice.to()).contains(CUSTOMER, REP, role("sales-support"));
    assertThat(notice.parameters())
        .containsOnlyKeys("what", "expectedOn")
        .containsEntry("what", "DELAYED");
  }

  @Test
  void eachDepartmentIsToldOfTheStepThatIsTheirs() {
    OrderStory verified = OrderStory.received().verified();
    OrderStory released = OrderStory.received().released();
    OrderStory shipping = OrderStory.received().shipmentReleased();

    assertThat(told(verified, verified.last(OrderVerified.class)).to())
        .containsExactlyInAnyOrder(REP, role("support-supervisor"));
    assertThat(told(released, released.last(OrderReleased.class)).to())
        .containsExactlyInAnyOrder(REP, role("production"));
    assertThat(told(shipping, shipping.last(ShipmentReleased.class)).to())
        .containsExactlyInAnyOrder(REP, role("warehouse"));
  }

  /** ORD-03. */
  @Test
  void theCustomerIsToldThatTheOrderIsConfirmedInWriting() {
    OrderStory story = OrderStory.received().approved();

    Notice notice = telling.of("order-1", story.order(), story.last(OrderApproved.class)).getLast();
    assertThat(notice.kind()).isEqualTo("order-confirmed");
    assertThat(notice.to()).containsExactly(CUSTOMER);
    assertThat(notice.parameters()).containsEntry("revision", "1");
  }

  @Test
  void aQuestionIsToldWithoutItsWords() {
    OrderStory story = OrderStory.received();
    story.then(it ->
        Stopping.hold(
            it, new AskedOf("call 13800138000"), OrderStory.RULES, story.act(OrderStory.CLERK)));
    Notice notice = told(story, story.last(OrderHeld.class));

    assertThat(notice.rule()).isEqualTo("ORD-09");
    assertThat(notice.to()).contains(REP, role("sales-support"));
    assertThat(notice.parameters()).isEmpty();
  }

  @Test
  void ofARoleThoseAreToldInWhoseScopeTheOrderLies() {
    OrderStory story = OrderStory.received();

    assertThat(told(story, story.last(OrderPlaced.class)).within())
        .isEqualTo(new Within("rep", null, null));
  }

  /** SEC-02. */
  @Test
  void nobodyIsToldOfAnOrderThatSomebodyMerelySaysIsTheirs() {
    OrderStory story = OrderStory.received().shipped();
    Order order = story.order();
    OrderContent content = order.content().with(CustomerRef.claimed("customer-1"));
    Order claimed =
        new Order(
            order.receipt(),
            content,
            order.stage(),
            order.verification(),
            order.production(),
            order.shipment(),
            order.payment(),
            order.discussion(),
            null);

    assertThat(telling.of("order-1", claimed, story.last(OrderShipped.class)))
        .singleElement()
        .extracting(Notice::to)
        .asInstanceOf(InstanceOfAssertFactories.list(Addressee.class))
        .doesNotContain(CUSTOMER)
        .contains(REP);
  }

  @Test
  void everybodyAtWorkHearsOfACancellation() {
    OrderStory story = OrderStory.received();
    story.then(it -> Stopping.cancel(it, "doubled", story.cause(OrderStory.MANAGER)));

    assertThat(told(story, story.last(OrderCancelled.class)).to())
        .contains(CUSTOMER, REP, role("production"), role("warehouse"), role("finance"));
  }

  /** ORD-04, ORD-12. */
  @Test
  void whoseTurnItIsIsRemindedBeforeTheStepIsDue() {
    OrderStory story = OrderStory.received();
    Deadline clock =
        story.stored().deadlines().stream()
            .filter(running -> running.rule().equals("ORD-04"))
            .findFirst()
            .orElseThrow();
    assertThat(clock.reminder()).isEqualTo(clock.due().minus(Duration.ofHours(2)));

    Notice notice = told(story, new DeadlineNear("ORD-04", clock.due()));
    assertThat(notice.kind()).isEqualTo("step-due");
    assertThat(notice.to()).contains(REP, role("sales-support"));
    assertThat(notice.parameters())
        .containsEntry("step", "ORD-04")
        .containsEntry("due", clock.due().toString());

    OrderStory verified = OrderStory.received().approved();
    assertThat(told(verified, new DeadlineNear("ORD-12", clock.due())).to())
        .contains(role("sales-support"));
  }

  /** ORD-26: on Friday at 15:00, two hours before the last working day before it ends. */
  @Test
  void insideSalesIsWarnedOnTheWorkingDayBeforeAShipmentOnARestDay() {
    LocalDate saturday = LocalDate.of(2026, 12, 12);
    OrderStory story = OrderStory.received().ready();
    story.then(it ->
        Shipping.prepare(
            it, OrderStory.note(saturday), OrderStory.RULES, story.cause(OrderStory.CLERK)));
    Deadline clock =
        story.stored().deadlines().stream()
            .filter(running -> running.rule().equals("ORD-26"))
            .findFirst()
            .orElseThrow();

    assertThat(clock.reminder()).isEqualTo(Instant.parse("2026-12-11T07:00:00Z"));
    assertThat(told(story, new DeadlineNear("ORD-26", clock.due())).to())
        .contains(role("sales-support"));
  }

  /** ORD-40. */
  @Test
  void aMissedStepGoesToWhoLeads() {
    OrderStory story = OrderStory.received();

    assertThat(told(story, new DeadlineMissed("ORD-04", OrderStory.MONDAY, OrderStory.MONDAY)).to())
        .contains(role("support-supervisor"), role("sales-manager"));
  }

  private Notice told(OrderStory story, Record event) {
    List<Notice> notices = telling.of(story.stored().id(), story.order(), event);
    assertThat(notices).hasSize(1);
    return notices.getFirst();
  }

  private static Addressee role(String name) {
    return new Addressee(name, null, null);
  }
}
