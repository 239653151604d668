package io.saleswright.order.lifecycle;

import static io.saleswright.order.lifecycle.OrderStory.CLERK;
import static io.saleswright.order.lifecycle.OrderStory.MONDAY;
import static io.saleswright.order.lifecycle.OrderStory.RULES;
import static io.saleswright.order.lifecycle.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.order.content.ContentRules;
import io.saleswright.order.content.Origin;
import io.saleswright.order.production.Production.Finished;
import io.saleswright.order.production.ProductionFact;
import io.saleswright.order.production.ProductionFact.Stage;
import io.saleswright.order.shipping.Shipment.SignOff;
import io.saleswright.order.shipping.WarehouseFact;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.Fact;
import io.saleswright.platform.kernel.Cause.Source;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.InvalidInput;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What plant, warehouse and people tell can have happened: not in the future, not before what it
 * follows; and plans can be meant (ORD-14 to ORD-17, ORD-27 to ORD-30).
 */
class FactDatesTests {

  private static final Instant YEARS_AGO = Instant.parse("2016-03-01T02:00:00Z");

  @Test
  void goodsDontLeaveBeforeTheirOrderExists() {
    OrderStory story = OrderStory.received().shipmentReleased();

    assertRefused(
        "ORD-27",
        "too-early",
        () -> story.moved(new WarehouseFact.Dispatched("SF", "SF1", YEARS_AGO)));
    assertThat(story.order().stage()).isEqualTo(OrderStage.SHIPMENT_RELEASED);
    assertThat(story.clocks()).doesNotContain("ORD-30");
  }

  @ParameterizedTest
  @CsvSource({"-301, false", "-300, true", "0, true", "300, true"})
  void clocksMayRunApartByFiveMinutes(long seconds, boolean taken) {
    OrderStory story = OrderStory.received().shipmentReleased();
    WarehouseFact left = new WarehouseFact.Dispatched("SF", "SF1", MONDAY.plusSeconds(seconds));

    if (taken) {
      assertThat(story.moved(left).order().stage()).isEqualTo(OrderStage.SHIPPED);
    } else {
      assertRefused("ORD-27", "too-early", () -> story.moved(left));
    }
  }

  @Test
  void goodsDontLeaveBeforeTheyAreMade() {
    Instant wednesday = MONDAY.plus(Duration.ofDays(2));
    OrderStory story = OrderStory.received().at(wednesday).shipmentReleased();

    assertRefused(
        "ORD-27",
        "too-early",
        () ->
            story.moved(
                new WarehouseFact.Dispatched("SF", "SF1", wednesday.minus(Duration.ofDays(1)))));
    story.moved(new WarehouseFact.Dispatched("SF", "SF1", wednesday.minus(Duration.ofHours(1))));
    assertThat(story.order().stage()).isEqualTo(OrderStage.SHIPPED);
  }

  @Test
  void goodsDontArriveBeforeTheyLeave() {
    OrderStory story = OrderStory.received().shipped();

    assertRefused(
        "ORD-29",
        "too-early",
        () -> story.moved(new WarehouseFact.Delivered(MONDAY.minusSeconds(301))));
    story.moved(new WarehouseFact.Delivered(MONDAY));
    assertThat(story.order().shipment().deliveredAt()).isEqualTo(MONDAY);
  }

  @Test
  void nobodySignsBeforeTheGoodsArrive() {
    Instant thursday = MONDAY.plus(Duration.ofDays(3));
    OrderStory story = OrderStory.received().shipped().at(thursday);
    story.moved(new WarehouseFact.Delivered(thursday));

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> sign(story, LocalDate.of(2026, 11, 25)));
    assertThat(sign(story, LocalDate.of(2026, 11, 26)).order().stage())
        .isEqualTo(OrderStage.SIGNED);
  }

  @Test
  void goodsThatWereSignedForArriveNoLater() {
    OrderStory story = sign(OrderStory.received().shipped(), LocalDate.of(2026, 11, 23));
    Instant tuesday = MONDAY.plus(Duration.ofDays(1));
    story.at(tuesday);

    assertRefused("ORD-30", "too-early", () -> story.moved(new WarehouseFact.Delivered(tuesday)));
  }

  private static OrderStory sign(OrderStory story, LocalDate on) {
    SignOff signOff = new SignOff(on, "Li", null, "rep");
    return story.then(it -> Finishing.sign(it, signOff, RULES, story.cause(CLERK)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, too-early",
    "2026-11-24, not-happened-yet",
    "2016-01-01, too-early",
    "2226-11-23, not-happened-yet"
  })
  void goodsAreFinishedBetweenTheOrderAndToday(LocalDate on, String problem) {
    OrderStory story = OrderStory.received().released();

    assertRefused("ORD-15", problem, () -> story.told(new ProductionFact.Completed(on)));
    assertThat(story.told(new ProductionFact.Completed(LocalDate.of(2026, 11, 23))).order().stage())
        .isEqualTo(OrderStage.READY);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-09, 2026-11-25, finish-before-start",
    "2016-11-25, 2026-12-09, too-early",
    "2026-11-25, 2226-12-09, too-far-ahead",
    "2026-11-25, 2031-11-24, too-far-ahead"
  })
  void aPlanLiesBetweenTheOrderAndFiveYearsAhead(
      LocalDate start, LocalDate finish, String problem) {
    OrderStory story = OrderStory.received().released();

    assertRefused("ORD-14", problem, () -> story.told(new ProductionFact.Scheduled(start, finish)));
    assertThat(story.order().production().plannedStart()).isNull();
  }

  @Test
  void aDelayEndsNoPlanBeforeItBegins() {
    OrderStory story = OrderStory.received().released();
    story.told(new ProductionFact.Scheduled(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 4)));

    assertRefused(
        "ORD-14",
        "finish-before-start",
        () -> story.told(new ProductionFact.Delayed(LocalDate.of(2026, 11, 30), "machine")));
    assertRefused(
        "ORD-17",
        "too-early",
        () -> story.told(new ProductionFact.Delayed(LocalDate.of(2006, 12, 30), "machine")));
  }

  @Test
  void nobodyOffersADayThatIsOver() {
    OrderStory story = OrderStory.received().released();

    assertRefused(
        "ORD-14",
        "too-early",
        () -> story.told(new ProductionFact.Rejected("no oak", LocalDate.of(2026, 1, 20))));
  }

  @Test
  void aLineThatTheOrderDoesNotHaveIsRefused() {
    OrderStory story = OrderStory.received().released();
    List<Finished> second = List.of(new Finished(2, BigDecimal.ONE));

    assertRefused(
        "ORD-15",
        "unknown-line",
        () -> story.told(new ProductionFact.Progressed(Stage.IN_PRODUCTION, second)));
    assertRefused(
        "ORD-15", "unknown-line", () -> story.moved(new WarehouseFact.GoodsReceived(second)));
    assertThat(story.order().production().finished()).isEmpty();
  }

  @Test
  void aMessageIsNotOlderThanTheOrderOfWhichItSpeaks() {
    OrderStory story = OrderStory.received().released();
    Source old =
        new Source.Foreign("plant 1", new Fact("plant 1", "production.X.v1", YEARS_AGO, "{}"));
    Cause cause = new Cause("plant", MONDAY, null, old, Trace.start(MONDAY));

    assertRefused(
        "ORD-14",
        "too-early",
        () -> Producing.tell(story.stored(), new ProductionFact.Accepted(), RULES, cause));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-22", "2031-11-24", "9999-12-31"})
  void aShipDateLiesBetweenTodayAndFiveYearsAhead(LocalDate asked) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> ContentRules.mustNotBePast(asked, LocalDate.of(2026, 11, 23)));
  }

  @ParameterizedTest
  @CsvSource({"2226-01-01, ", "1996-07-04, 1996-07-03", "1996-07-04, 2226-01-01"})
  void anOrderOfThePastLiesInThePast(LocalDate ordered, LocalDate shipped) {
    Origin origin = new Origin("northwind", "1", ordered, null, shipped);

    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> origin.mustBePast(MONDAY));
  }
}
