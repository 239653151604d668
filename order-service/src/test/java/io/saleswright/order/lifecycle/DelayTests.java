package io.saleswright.order.lifecycle;

import static io.saleswright.order.lifecycle.OrderStory.CALENDAR;
import static io.saleswright.order.lifecycle.OrderStory.CLERK;
import static io.saleswright.order.lifecycle.OrderStory.MONDAY;
import static io.saleswright.order.lifecycle.OrderStory.RULES;
import static io.saleswright.order.lifecycle.OrderStory.SUPERVISOR;
import static io.saleswright.order.lifecycle.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.order.changes.ChangeWish;
import io.saleswright.order.delays.Delay;
import io.saleswright.order.delays.Delay.Acknowledgement;
import io.saleswright.order.delays.DelayAcknowledged;
import io.saleswright.order.production.OrderDelayForecast;
import io.saleswright.order.production.ProductionFact;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A delay is acknowledged by the customer before the old date (ORD-17). */
class DelayTests {

  /** The date that the customer asked for. */
  private static final LocalDate OLD = LocalDate.of(2026, 12, 11);

  private static final LocalDate LATE = LocalDate.of(2026, 12, 18);
  private static final LocalDate LATER = LocalDate.of(2026, 12, 22);

  private static OrderStory late() {
    return OrderStory.received().released().told(new ProductionFact.Delayed(LATE, "machine"));
  }

  private static OrderStory acknowledge(
      OrderStory story, LocalDate seen, @Nullable String objection) {
    Acknowledgement said = new Acknowledgement("phone", objection, "clerk", MONDAY);
    return story.then(it -> Producing.acknowledgeDelay(it, seen, said));
  }

  private static @Nullable Delay delay(OrderStory story) {
    return story.order().discussion().delay();
  }

  @Test
  void theCustomerHasUntilTheOldDate() {
    OrderStory story = late();

    assertThat(delay(story)).isEqualTo(new Delay(OLD, LATE, "machine", MONDAY, null));
    assertThat(story.due("ORD-17")).isEqualTo(CALENDAR.endOfWork(OLD));
    assertThat(story.order().waitingFor())
        .containsExactly("production", "sales-support", "staff:rep");

    acknowledge(story, LATE, null);

    assertThat(story.clocks()).doesNotContain("ORD-17");
    assertThat(story.order().waitingFor()).containsExactly("production");
    assertThat(story.last(DelayAcknowledged.class))
        .isEqualTo(new DelayAcknowledged("order-1", LATE, false, "clerk"));
    assertRefused("ORD-17", "delay-acknowledged", () -> acknowledge(story, LATE, null));
  }

  @Test
  void aDelayThatIsToldAfterTheOldDateHasTheTimeOfThePolicy() {
    Instant after = Instant.parse("2026-12-14T01:30:00Z");
    OrderStory story = OrderStory.received().released().at(after);
    story.told(new ProductionFact.Delayed(LATE, "machine"));

    assertThat(story.due("ORD-17")).isEqualTo(RULES.answers().delay().due(after, CALENDAR));
  }

  @Test
  void anObjectionIsNoAgreement() {
    OrderStory story = acknowledge(late(), LATE, "we need it for the fair");

    assertThat(story.clocks()).contains("ORD-17");
    assertThat(story.order().waitingFor()).contains("sales-support");
    assertThat(story.last(DelayAcknowledged.class).withObjection()).isTrue();
    acknowledge(story, LATE, null);
    assertThat(story.clocks()).doesNotContain("ORD-17");
  }

  /** The plant tells another date while the customer answers to the first. */
  @Test
  void nobodyAcknowledgesADateThatDoesNotHoldAnyMore() {
    OrderStory story = acknowledge(late(), LATE, null);
    story.told(new ProductionFact.Delayed(LATER, "glue"));

    assertRefused("ORD-17", "delay-changed", () -> acknowledge(story, LATE, null));
    assertThat(story.clocks()).contains("ORD-17");
    acknowledge(story, LATER, null);
    assertThat(delay(story).reason()).isEqualTo("glue");
    assertThat(story.clocks()).doesNotContain("ORD-17");
  }

  @Test
  void theSameDateOnceMoreDoesNotAskAgain() {
    OrderStory story = acknowledge(late(), LATE, null);

    story.told(new ProductionFact.Delayed(LATE, "machine"));

    assertThat(delay(story).isOpen()).isFalse();
    assertThat(story.clocks()).doesNotContain("ORD-17");
    assertThat(story.eventNames())
        .filteredOn(OrderDelayForecast.class.getSimpleName()::equals)
        .hasSize(1);
  }

  @Test
  void aDelayThatIsCaughtUpWithIsNone() {
    OrderStory caughtUp = late().told(new ProductionFact.Scheduled(OLD.minusDays(3), OLD));
    assertThat(delay(caughtUp)).isNull();
    assertThat(caughtUp.clocks()).doesNotContain("ORD-17");
    assertRefused("ORD-17", "no-delay", () -> acknowledge(caughtUp, LATE, null));

    OrderStory ready = late().told(new ProductionFact.Completed(RULES.today(MONDAY)));
    assertThat(delay(ready)).isNull();
    assertThat(ready.order().production().forecast()).isNull();
    assertThat(ready.clocks()).doesNotContain("ORD-17");
  }

  @Test
  void aNewShipDateThatIsAgreedSettlesTheDelay() {
    OrderStory story = late();
    story
        .then(it ->
            Changing.request(
                it,
                new ChangeWish(
                    "agreed on another day",
                    it.state().content().lines(),
                    LATE,
                    "by phone",
                    OrderStory.BASIS),
                RULES,
                story.cause(CLERK)))
        .then(it -> Changing.approve(it, 1, RULES, story.act(SUPERVISOR)))
        .told(new ProductionFact.ChangeAnswered(1, true, null));

    assertThat(story.order().content().requestedShipDate()).isEqualTo(LATE);
    assertThat(delay(story)).isNull();
    assertThat(story.order().production().forecast()).isNull();
    assertThat(story.clocks()).doesNotContain("ORD-17");
  }

  @Test
  void whatIsCancelledWaitsForNobody() {
    OrderStory story = late();
    story.then(it -> Stopping.giveUp(it, "too late", story.cause(OrderStory.CLERK)));

    assertThat(story.clocks()).isEmpty();
    assertThat(story.order().waitingFor()).isEmpty();
    assertRefused("ORD-17", "no-delay", () -> acknowledge(story, LATE, null));
  }
}
