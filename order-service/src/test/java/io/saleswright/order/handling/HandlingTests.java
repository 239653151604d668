package io.saleswright.order.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.saleswright.order.content.OrderLine;
import io.saleswright.order.lifecycle.OrderStory;
import io.saleswright.order.returnable.Destination;
import io.saleswright.order.returnable.Outcome;
import io.saleswright.order.returnable.ReturnedGoods;
import io.saleswright.order.returnable.Why;
import io.saleswright.order.returnable.Wish;
import io.saleswright.order.returned.ReturnCompleted;
import io.saleswright.order.returning.Deal;
import io.saleswright.order.returning.Hold;
import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnLine;
import io.saleswright.order.returning.ReturnRequest;
import io.saleswright.order.returning.ReturnStage;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.ChainStep;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.policy.PolicyDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How returns go, decision by decision (ORD-35, ORD-36, ORD-37). */
class HandlingTests {

  private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
  private static final ReturnPolicy SHIPPED =
      PolicyDefinition.of("returns", ReturnPolicy.class).shipped().values();
  private static final ReturnRules RULES = new ReturnRules(1, SHIPPED, OrderStory.CALENDAR);
  private static final Deal DEAL =
      new Deal("order-1", "SO-1", "customer-1", "customer-1", "rep-1", "team-1", "east", List.of());

  private static Act act(String person, String role) {
    Caller caller = new Caller(person, person, Set.of(role), null, null);
    return Act.of(caller, AT, null, Trace.start(AT));
  }

  private static Stored<Return> stored(Return state) {
    return new Stored<>("return-1", 1, 1, 1, state, List.of(), AT, "x", AT, "x", false);
  }

  private static ReturnRequest request(Wish wish) {
    ReturnedGoods goods = new ReturnedGoods(1, "p-1", "P-1", "Chair", new BigDecimal("2"));
    ReturnLine line = new ReturnLine(goods, Money.of("33.335", "CNY"), null);
    return new ReturnRequest(
        wish, Why.DEFECTIVE, null, List.of(line), null, "clerk-1", AT.minusSeconds(60));
  }

  private static Return asked(Wish wish) {
    return Requesting.requested("RT-1", DEAL, request(wish), null, AT).state();
  }

  private static Change<Return> held(Wish wish, ReturnRules rules) {
    return Requesting.answered(stored(asked(wish)), true, rules, act("x", "vp-sales").cause());
  }

  private static Change<Return> approved(
      Return now, String person, String role, ReturnRules rules) {
    Act act = act(person, role);
    return Deciding.approve(stored(now), null, Approver.of(act, Deputies.NONE), rules, act);
  }

  private static Change<Return> told(Return now, ReturnFact fact) {
    return Receiving.tell(stored(now), fact, RULES, act("keeper-1", "warehouse").cause());
  }

  private static ReturnFact came(String... quantities) {
    List<ReturnFact.Counted> lines =
        Stream.of(quantities)
            .map(quantity -> new ReturnFact.Counted(1, new BigDecimal(quantity), null))
            .toList();
    return new ReturnFact.Arrived(AT, lines, null);
  }

  private static Return counted(Wish wish) {
    Return agreed = approved(held(wish, RULES).state(), "vp-1", "vp-sales", RULES).state();
    return told(agreed, came("2")).state();
  }

  @Test
  void whatIsNotLeftIsDroppedWithoutAWord() {
    Change<Return> dropped =
        Requesting.answered(stored(asked(Wish.RETURN)), false, RULES, act("x", "vp-sales").cause());

    assertThat(dropped.state().stage()).isEqualTo(ReturnStage.DROPPED);
    assertThat(dropped.events()).isEmpty();
    Return again = dropped.state();
    assertThat(
            Requesting.answered(stored(again), true, RULES, act("x", "vp-sales").cause())
                .effective())
        .isFalse();
  }

  private static OrderLine line(String unitPrice, String discount, String quantity) {
    return new OrderLine(
        1,
        "p-1",
        "P-1",
        "Screw",
        null,
        new BigDecimal(quantity),
        Money.of(unitPrice, "CNY"),
        null,
        new BigDecimal(discount));
  }

  private static @Nullable Money valueOf(OrderLine line, String quantity) {
    ReturnedGoods goods = new ReturnedGoods(1, "p-1", "P-1", "Screw", new BigDecimal(quantity));
    ReturnRequest request =
        new ReturnRequest(
            Wish.RETURN,
            Why.DEFECTIVE,
            null,
            List.of(ReturnLine.of(goods, line)),
            null,
            "clerk-1",
            AT);
    return Requesting.requested("RT-1", DEAL, request, null, AT).state().value();
  }

  /** The price of a unit is not rounded before it is multiplied (ORD-36). */
  @Test
  void partsOfALineAddUpToWhatWasPaidForIt() {
    OrderLine screws = line("0.05", "10", "10000");
    Money sum = Money.zero("CNY");
    for (int part = 0; part < 10; part++) {
      sum = sum.plus(Objects.requireNonNull(valueOf(screws, "1000")));
    }

    assertThat(valueOf(screws, "1000")).isEqualTo(Money.of("45.00", "CNY"));
    assertThat(sum).isEqualTo(screws.net());
    assertThat(valueOf(line("0.0045", "10", "10000"), "1000")).isEqualTo(Money.of("4.05", "CNY"));
    assertThat(valueOf(line("0.0045", "0", "10000"), "1000")).isEqualTo(Money.of("4.50", "CNY"));
  }

  @Test
  void ofTwoStepsTheSecondIsToldAndLetsTheGoodsMove() {
    ChainStep first = SHIPPED.approval().getFirst();
    ChainStep second =
        new ChainStep(
            "leadership",
            "ORD-35",
            List.of("general-manager"),
            List.of(),
            List.of(),
            first.from(),
            first.within());
    ReturnPolicy two =
        new ReturnPolicy(
            List.of(first, second),
            SHIPPED.arrival(),
            SHIPPED.decision(),
            SHIPPED.move(),
            SHIPPED.repair(),
            SHIPPED.sendBack(),
            SHIPPED.signature());
    ReturnRules rules = new ReturnRules(2, two, OrderStory.CALENDAR);
    Change<Return> one = approved(held(Wish.RETURN, rules).state(), "vp-1", "vp-sales", rules);

    assertThat(one.state().stage()).isEqualTo(ReturnStage.REQUESTED);
    assertThat(one.notices())
        .singleElement()
        .satisfies(it -> assertThat(it.to().toString()).contains("general-manager"));
    assertThat(approved(one.state(), "gm-1", "general-manager", rules).state().stage())
        .isEqualTo(ReturnStage.APPROVED);
  }

  @Test
  void aPolicyCannotLetGoodsMoveUnapproved() {
    ChainStep step = SHIPPED.approval().getFirst();
    ChainStep forRepairs =
        new ChainStep(
            step.name(),
            step.rule(),
            step.roles(),
            List.of("REPAIR"),
            List.of(),
            step.from(),
            step.within());
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new ReturnPolicy(
                List.of(forRepairs),
                SHIPPED.arrival(),
                SHIPPED.decision(),
                SHIPPED.move(),
                SHIPPED.repair(),
                SHIPPED.sendBack(),
                SHIPPED.signature()));
  }

  @Test
  void eachStageHasItsClockAndTheEndHasNone() {
    Change<Return> agreed = approved(held(Wish.RETURN, RULES).state(), "vp-1", "vp-sales", RULES);
    assertThat(agreed.stopped()).contains("ORD-35");
    assertThat(agreed.started()).extracting(Deadline::rule).containsExactly("ORD-36");
    Change<Return> here = told(agreed.state(), came("2"));
    assertThat(here.started()).extracting(Deadline::rule).containsExactly("ORD-36");
    Change<Return> moving =
        Treating.move(stored(here.state()), Destination.STOCK, RULES, act("c", "sales-support"));
    assertThat(moving.stopped()).contains("ORD-36");
    assertThat(moving.started()).extracting(Deadline::rule).containsExactly("PRD-07");
    Change<Return> over = told(moving.state(), new ReturnFact.Moved(Destination.STOCK, AT));
    assertThat(over.stopped()).contains("PRD-07");
    assertThat(over.started()).isEmpty();
    assertThat(over.state().value()).isEqualTo(Money.of("66.67", "CNY"));
  }

  @Test
  void exchangedGoodsAreReplacedFreeOfCharge() {
    Return moving =
        Treating.move(
                stored(counted(Wish.EXCHANGE)), Destination.STOCK, RULES, act("c", "sales-support"))
            .state();
    Change<Return> replaced = told(moving, new ReturnFact.Moved(Destination.STOCK, AT));

    assertThat(replaced.state().stage()).isEqualTo(ReturnStage.TO_SEND_BACK);
    assertThat(replaced.state().treatmentOrNone().outcome()).isEqualTo(Outcome.REPLACED);
    Return sent = told(replaced.state(), new ReturnFact.Dispatched("SF", "1", AT)).state();
    Change<Return> over =
        GivingBack.sign(
            stored(sent), LocalDate.of(2026, 11, 23), null, RULES, act("rep-1", "sales-rep"));
    assertThat(over.events())
        .singleElement()
        .isInstanceOfSatisfying(ReturnCompleted.class, told -> assertThat(told.value()).isNull());
    assertThat(over.state().hold().state()).isEqualTo(Hold.State.RELEASING);
  }

  @Test
  void aFactThatIsToldAgainChangesNothing() {
    Return moving =
        Treating.move(
                stored(counted(Wish.REPAIR)),
                Destination.WORKSHOP,
                RULES,
                act("c", "sales-support"))
            .state();
    Return there = told(moving, new ReturnFact.Moved(Destination.WORKSHOP, AT)).state();
    assertThat(told(there, new ReturnFact.Moved(Destination.WORKSHOP, AT)).effective()).isFalse();
    Return repaired = told(there, new ReturnFact.Repaired(Outcome.REPAIRED, null)).state();
    Return sent = told(repaired, new ReturnFact.Dispatched("SF", "1", AT)).state();
    assertThat(told(sent, new ReturnFact.Dispatched("SF", "2", AT)).effective()).isFalse();
  }

  @Test
  void goodsThatComeAfterARejectionGoBackAtOnce() {
    Act vp = act("vp-1", "vp-sales");
    Return rejected =
        Deciding.reject(
                stored(held(Wish.RETURN, RULES).state()),
                "used",
                Approver.of(vp, Deputies.NONE),
                RULES,
                vp)
            .state();
    assertThat(rejected.stage()).isEqualTo(ReturnStage.REJECTED);

    Return here = told(rejected, came("2")).state();
    assertThat(here.stage()).isEqualTo(ReturnStage.TO_SEND_BACK);
    assertThat(here.treatmentOrNone().outcome()).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void whatCameEarlyAndShortIsReducedOnceItIsAgreedTo() {
    Return early = told(held(Wish.RETURN, RULES).state(), came("1")).state();
    assertThat(early.isQuarantined()).isTrue();
    assertThat(early.hold().state()).isEqualTo(Hold.State.HELD);

    Return agreed = approved(early, "vp-1", "vp-sales", RULES).state();
    assertThat(agreed.stage()).isEqualTo(ReturnStage.COUNTED);
    assertThat(agreed.hold().state()).isEqualTo(Hold.State.REDUCING);
    assertThat(agreed.isQuarantined()).isFalse();
  }

  @Test
  void nothingArrivesBeforeItWasAskedForOrInTheFuture() {
    Return agreed = approved(held(Wish.RETURN, RULES).state(), "vp-1", "vp-sales", RULES).state();
    for (Instant wrong : List.of(AT.minusSeconds(3600), AT.plusSeconds(3600))) {
      assertThatExceptionOfType(RuleViolation.class)
          .isThrownBy(() ->
              told(
                  agreed,
                  new ReturnFact.Arrived(
                      wrong, List.of(new ReturnFact.Counted(1, BigDecimal.ONE, null)), null)));
    }
  }
}
