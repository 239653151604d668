package io.saleswright.order.lifecycle;

import static io.saleswright.order.lifecycle.OrderStory.CLERK;
import static io.saleswright.order.lifecycle.OrderStory.MONDAY;
import static io.saleswright.order.lifecycle.OrderStory.RULES;
import static io.saleswright.order.lifecycle.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.order.production.LineProgress;
import io.saleswright.order.production.OrderDelayForecast;
import io.saleswright.order.production.Production.Finished;
import io.saleswright.order.production.ProductionFact;
import io.saleswright.order.production.ProductionFact.LinePlan;
import io.saleswright.order.production.ProductionFact.QualityIssue;
import io.saleswright.order.production.ProductionFact.Stage;
import io.saleswright.order.production.ProductionProgressed;
import io.saleswright.order.punctuality.LineMeasure;
import io.saleswright.order.quality.QualityProblemAssigned;
import io.saleswright.order.risk.Risk;
import io.saleswright.order.risk.Risks;
import io.saleswright.order.shipping.Shipment.Accepted;
import io.saleswright.order.shipping.Shipment.SignOff;
import io.saleswright.order.shipping.WarehouseFact;
import io.saleswright.order.transport.TransportExceptionReported;
import io.saleswright.order.transport.TransportReport.Kind;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What is followed from the workshop to the signature: lines and their stages (ORD-14, ORD-15),
 * risks (ORD-16), quality problems (ORD-21), the transport (ORD-29), the signature (ORD-30), and
 * how well each line was delivered (ORD-32).
 */
class FollowingTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void thePlantPlansLineByLineAndTheLastOneCounts() {
    OrderStory story = OrderStory.received().released();

    story.told(
        new ProductionFact.Scheduled(
            LocalDate.of(2026, 11, 25),
            LocalDate.of(2026, 12, 4),
            List.of(new LinePlan(1, LocalDate.of(2026, 11, 26), LocalDate.of(2026, 12, 14)))));

    LineProgress line = story.order().production().finished().getFirst();
    assertThat(line.start()).isEqualTo(LocalDate.of(2026, 11, 26));
    assertThat(line.finish()).isEqualTo(LocalDate.of(2026, 12, 14));
    assertThat(story.last(OrderDelayForecast.class).forecastDate())
        .isEqualTo(LocalDate.of(2026, 12, 14));
  }

  @Test
  void aLineOfAPlanIsOneOfTheOrderAndEndsAfterItBegins() {
    OrderStory story = OrderStory.received().released();
    LocalDate first = LocalDate.of(2026, 11, 25);
    LocalDate last = LocalDate.of(2026, 12, 4);

    assertRefused(
        "ORD-15",
        "unknown-line",
        () ->
            story.told(
                new ProductionFact.Scheduled(first, last, List.of(new LinePlan(9, first, last)))));
    assertRefused(
        "ORD-14",
        "finish-before-start",
        () ->
            story.told(
                new ProductionFact.Scheduled(first, last, List.of(new LinePlan(1, last, first)))));
  }

  @Test
  void progressOfALineIsKeptAndTold() {
    OrderStory story = OrderStory.received().released();
    story.told(
        new ProductionFact.Progressed(
            Stage.IN_PRODUCTION, List.of(new Finished(1, BigDecimal.ONE, Stage.QUALITY_CHECK))));
    story.moved(new WarehouseFact.GoodsReceived(List.of(new Finished(1, new BigDecimal("2")))));

    LineProgress line = story.order().production().finished().getFirst();
    assertThat(line.stage()).isEqualTo(Stage.QUALITY_CHECK);
    assertThat(line.quantity()).isEqualByComparingTo("2");
    assertThat(line.inStock()).isEqualByComparingTo("2");
    ProductionProgressed told = story.last(ProductionProgressed.class);
    assertThat(told.stage()).isEqualTo(Stage.IN_PRODUCTION);
    assertThat(told.lines().getFirst().finished()).isEqualByComparingTo("1");
  }

  @Test
  void aQualityProblemIsRecordedAssignedAndSolved() {
    OrderStory story = OrderStory.received().released();
    story.told(new QualityIssue("the surface is scratched", 1));
    assertThat(story.order().waitingFor()).contains("sales-support", "production");

    story.then(it -> Producing.assignProblem(it, 1, "DEMO-inspector", story.cause(CLERK)));
    assertThat(story.order().waitingFor()).contains("staff:DEMO-inspector");
    assertThat(story.last(QualityProblemAssigned.class).assignee()).isEqualTo("DEMO-inspector");

    story.then(it -> Producing.solveProblem(it, 1, "sanded and oiled again", story.cause(CLERK)));
    assertThat(story.order().discussion().openProblems()).isEmpty();
    assertThat(story.order().waitingFor()).doesNotContain("staff:DEMO-inspector");
    assertThat(story.eventNames())
        .contains("QualityProblemRaised", "QualityProblemAssigned", "QualityProblemSolved");
    assertRefused(
        "ORD-21",
        "problem-solved",
        () -> Producing.solveProblem(story.stored(), 1, "again", story.cause(CLERK)));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> Producing.assignProblem(story.stored(), 2, "x", story.cause(CLERK)));
  }

  @Test
  void goodsWithAProblemDontLeaveUntilItIsSolved() {
    OrderStory story = OrderStory.received().shipmentReleased();
    story.told(new QualityIssue("cracked"));

    assertThat(story.order().stage()).isEqualTo(OrderStage.SHIPPING_PREPARED);
    assertThat(story.eventNames()).endsWith("QualityProblemRaised", "ShipmentRecalled");
    assertRefused(
        "ORD-21",
        "problem-open",
        () -> Shipping.release(story.stored(), RULES, story.cause(CLERK)));
    story
        .then(it -> Producing.solveProblem(it, 1, "made anew", story.cause(CLERK)))
        .then(it -> Shipping.release(it, RULES, story.cause(CLERK)));
    assertThat(story.order().stage()).isEqualTo(OrderStage.SHIPMENT_RELEASED);
  }

  @Test
  void aProblemIsAboutALineThatTheOrderHas() {
    OrderStory story = OrderStory.received().released();

    assertRefused("ORD-15", "unknown-line", () -> story.told(new QualityIssue("cracked", 4)));
    assertRefused(
        "ORD-15",
        "unknown-line",
        () ->
            Producing.raiseProblem(
                story.stored(), new QualityIssue("cracked", 4), RULES, story.cause(CLERK)));
  }

  @Test
  void theGoodsAreFollowedOnTheirWay() {
    OrderStory story = OrderStory.received().shipped();
    story.moved(new WarehouseFact.Reported(Kind.UNDERWAY, MONDAY, "Wuhan", null, null));
    assertThat(story.eventNames()).doesNotContain("TransportExceptionReported");

    LocalDate later = LocalDate.of(2026, 12, 1);
    story.moved(new WarehouseFact.Reported(Kind.DELAYED, MONDAY, "Wuhan", later, "snow"));

    assertThat(story.order().shipment().reports())
        .extracting(report -> report.kind())
        .containsExactly(Kind.UNDERWAY, Kind.DELAYED);
    assertThat(story.last(TransportExceptionReported.class).expectedOn()).isEqualTo(later);
    assertThat(story.order().stage()).isEqualTo(OrderStage.SHIPPED);
  }

  @Test
  void nothingIsReportedOfGoodsThatHaveNotLeftOrAtAnImpossibleTime() {
    OrderStory made = OrderStory.received().ready();
    assertRefused(
        "ORD-29",
        "not-shipped",
        () -> made.moved(new WarehouseFact.Reported(Kind.LOST, MONDAY, null, null, null)));

    OrderStory story = OrderStory.received().shipped();
    assertRefused(
        "ORD-29",
        "too-early",
        () ->
            story.moved(
                new WarehouseFact.Reported(
                    Kind.LOST, MONDAY.minus(Duration.ofDays(1)), null, null, null)));
    assertRefused(
        "ORD-29",
        "not-happened-yet",
        () ->
            story.moved(
                new WarehouseFact.Reported(
                    Kind.LOST, MONDAY.plus(Duration.ofDays(1)), null, null, null)));
    assertRefused(
        "ORD-29",
        "too-early",
        () ->
            story.moved(
                new WarehouseFact.Reported(
                    Kind.DELAYED, MONDAY, null, LocalDate.of(2016, 1, 1), null)));
  }

  private static OrderStory signed(
      OrderStory story, @Nullable String remarks, Accepted... accepted) {
    SignOff signOff = new SignOff(TODAY, "Li", remarks, "rep", "scan 4711", List.of(accepted));
    return story.then(it -> Finishing.sign(it, signOff, RULES, story.cause(CLERK)));
  }

  @Test
  void whoeverTakesLessSaysWhatIsWrong() {
    OrderStory story = OrderStory.received().shipped();

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> signed(story, null, new Accepted(1, BigDecimal.ONE, true)))
        .withMessageContaining("remarks");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> signed(story, null, new Accepted(1, new BigDecimal("3"), false)))
        .withMessageContaining("remarks");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> signed(story, "more", new Accepted(1, new BigDecimal("4"), true)))
        .withMessageContaining("accepted[0].quantity");
    assertRefused(
        "ORD-15", "unknown-line", () -> signed(story, "?", new Accepted(2, BigDecimal.ONE, true)));
    signed(story, "one is broken", new Accepted(1, new BigDecimal("2"), true));
    SignOff signed = Objects.requireNonNull(story.order().shipment().signOff());
    assertThat(signed.proof()).isEqualTo("scan 4711");
  }

  @Test
  void eachLineIsMeasured() {
    assertThat(LineMeasure.of(OrderStory.received().shipped().order())).isEmpty();
    assertThat(LineMeasure.of(signed(OrderStory.received().shipped(), null).order()))
        .containsExactly(new LineMeasure(1, true, true, true));
    assertThat(
            LineMeasure.of(
                signed(
                        OrderStory.received().shipped(),
                        "wrong colour, one missing",
                        new Accepted(1, new BigDecimal("2"), false))
                    .order()))
        .containsExactly(new LineMeasure(1, true, false, false));
  }

  @Test
  void aLineThatLeftAfterTheDayThatWasAskedForIsLate() {
    OrderStory story = OrderStory.received().shipmentReleased();
    story.at(MONDAY.plus(Duration.ofDays(19)));
    story.moved(new WarehouseFact.Dispatched("SF", "SF1", MONDAY.plus(Duration.ofDays(19))));
    SignOff signOff = new SignOff(LocalDate.of(2026, 12, 12), "Li", null, "rep");
    story.then(it -> Finishing.sign(it, signOff, RULES, story.cause(CLERK)));

    assertThat(LineMeasure.of(story.order()))
        .containsExactly(new LineMeasure(1, false, true, true));
  }

  @Test
  void anOrderIsAtRiskForWhatCanBeSeen() {
    OrderStory story = OrderStory.received().released();
    assertThat(Risks.of(story.order(), TODAY)).isEmpty();
    assertThat(Risks.of(story.order(), LocalDate.of(2026, 12, 3))).isEmpty();
    assertThat(Risks.of(story.order(), LocalDate.of(2026, 12, 4)))
        .containsExactly(Risk.NO_PROGRESS);

    story.told(
        new ProductionFact.Scheduled(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 14)));
    assertThat(Risks.of(story.order(), TODAY)).containsExactly(Risk.LATE_PLAN);
    assertThat(Risks.of(story.order(), LocalDate.of(2026, 11, 26)))
        .containsExactlyInAnyOrder(Risk.LATE_PLAN, Risk.NO_PROGRESS);

    story.told(new ProductionFact.Progressed(Stage.IN_PRODUCTION, List.of()));
    story.told(new QualityIssue("cracked"));
    assertThat(Risks.of(story.order(), LocalDate.of(2026, 12, 15)))
        .containsExactlyInAnyOrder(
            Risk.OVERDUE, Risk.LATE_PLAN, Risk.NO_PROGRESS, Risk.QUALITY_PROBLEM);
    story.told(new ProductionFact.Completed(TODAY));
    assertThat(Risks.of(story.order(), TODAY)).containsExactly(Risk.QUALITY_PROBLEM);
  }

  @Test
  void anOrderThatThePlantRefusedIsAtRisk() {
    OrderStory story = OrderStory.received().released();
    story.told(new ProductionFact.Rejected("no oak", null));

    assertThat(Risks.of(story.order(), TODAY)).containsExactly(Risk.REFUSED_BY_PLANT);
    assertThat(Risks.of(OrderStory.received().shipped().order(), LocalDate.of(2027, 1, 1)))
        .isEmpty();
  }
}
