package io.saleswright.order.lifecycle;

import static io.saleswright.order.lifecycle.OrderStory.CLERK;
import static io.saleswright.order.lifecycle.OrderStory.MANAGER;
import static io.saleswright.order.lifecycle.OrderStory.RULES;
import static io.saleswright.order.lifecycle.OrderStory.SUPERVISOR;
import static io.saleswright.order.lifecycle.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.order.changes.ChangeRequest;
import io.saleswright.order.changes.ChangeRequest.Status;
import io.saleswright.order.changes.ChangeWish;
import io.saleswright.order.changes.OrderChangeRequested;
import io.saleswright.order.content.ContentRules;
import io.saleswright.order.content.CustomerRef;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.OrderLine;
import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.content.Project;
import io.saleswright.order.content.SaleTerms;
import io.saleswright.order.intake.OrderPlaced;
import io.saleswright.order.intake.Verification.Party;
import io.saleswright.order.questions.AskedOf;
import io.saleswright.order.questions.Question.Answer;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intake, correction, questions and cancellation (ORD-01, ORD-04, ORD-09, ORD-33, ORD-34). */
class IntakeTests {

  @Test
  void anOrderIsReceivedWithNumberAmountAndClock() {
    OrderStory story = OrderStory.received();

    OrderPlaced placed = story.last(OrderPlaced.class);
    assertThat(placed.total()).isEqualTo(Money.of("300.00", "CNY"));
    assertThat(placed.revision()).isEqualTo(1);
    assertThat(story.order().stage()).isEqualTo(OrderStage.RECEIVED);
    assertThat(story.clocks()).containsExactly("ORD-04");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T07:59:59Z, 2026-11-23T09:00:00Z",
    "2026-11-23T08:00:00Z, 2026-11-24T09:00:00Z",
    "2026-11-27T08:00:00Z, 2026-11-30T09:00:00Z",
    "2026-11-28T02:00:00Z, 2026-11-30T09:00:00Z"
  })
  void verificationIsDueTheSameWorkingDayUpToTheCutOff(Instant received, Instant due) {
    OrderContent content =
        OrderStory.content(
            new PaymentTerms(PaymentTerms.Kind.PREPAID, null, null), Money.of("1", "CNY"));

    Change<Order> birth =
        Intake.place("id", "SO-1", content, RULES, Cause.internal("clerk", received));

    assertThat(birth.started())
        .singleElement()
        .satisfies(clock -> assertThat(clock.due()).isEqualTo(due));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 2026-11-23T15:59:59Z, true",
    "2026-11-23, 2026-11-23T16:00:00Z, false",
    "2026-11-22, 2026-11-23T01:30:00Z, false"
  })
  void theShipDateCanStillBeKept(LocalDate shipDate, Instant received, boolean taken) {
    OrderContent plain = OrderStory.received().order().content();
    OrderContent content = plain.with(plain.lines(), shipDate);
    ThrowingCallable place =
        () -> Intake.place("id", "SO-1", content, RULES, Cause.internal("clerk", received));

    if (taken) {
      assertThatCode(place).doesNotThrowAnyException();
    } else {
      assertNames("requestedShipDate", "ORD-16", place);
    }
  }

  @Test
  void aCorrectionMayLeaveAShipDateThatHasPassed() {
    OrderStory story = OrderStory.received().at(Instant.parse("2026-12-14T02:00:00Z"));
    OrderContent content = story.order().content();
    OrderContent past = content.with(content.lines(), LocalDate.of(2026, 12, 13));

    assertNames(
        "requestedShipDate",
        "ORD-16",
        () -> Intake.edit(story.stored(), past, RULES, story.cause(CLERK)));
    story.then(it -> Intake.edit(it, content, RULES, story.cause(CLERK)));
    assertThat(story.revision()).isEqualTo(2);
  }

  private static void assertNames(String field, String rule, ThrowingCallable call) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(call)
        .satisfies(refusal ->
            assertThat(refusal.errors())
                .singleElement()
                .satisfies(error -> {
                  assertThat(error.field()).isEqualTo(field);
                  assertThat(error.rule()).isEqualTo(rule);
                }));
  }

  @Test
  void lineNetsAreExactAndTheTotalIsRoundedOnce() {
    OrderLine third =
        new OrderLine(
            1,
            "p",
            "P",
            "Pin",
            null,
            new BigDecimal("3"),
            Money.of("0.1111", "CNY"),
            null,
            new BigDecimal("15"));
    OrderContent content =
        OrderStory.received()
            .order()
            .content()
            .with(List.of(third, third), LocalDate.of(2026, 12, 1));

    assertThat(third.net()).isEqualTo(Money.of("0.28", "CNY"));
    assertThat(content.total()).isEqualTo(Money.of("0.57", "CNY"));
  }

  /** ISO 4217 gives JPY no decimals and KWD three; a line and a total have as many (ORD-08). */
  @ParameterizedTest
  @CsvSource({
    "JPY, 105, 1, 10, 95, 95",
    "JPY, 105, 2, 10, 189, 189",
    "JPY, 1, 3, 50, 2, 2",
    "KWD, 1.234, 1, 10, 1.111, 1.111",
    "KWD, 0.0005, 1, 0, 0.001, 0.001",
    "CNY, 0.1111, 3, 15, 0.28, 0.28"
  })
  void amountsHaveTheDecimalsOfTheirCurrency(
      String currency, String price, String quantity, String discount, String net, String total) {
    OrderLine line =
        new OrderLine(
            1,
            "p",
            "P",
            "Pin",
            null,
            new BigDecimal(quantity),
            Money.of(price, currency),
            null,
            new BigDecimal(discount));
    OrderContent content =
        OrderStory.received().order().content().with(List.of(line), LocalDate.of(2026, 12, 1));

    assertThat(line.net()).hasToString(net + " " + currency);
    assertThat(content.total()).hasToString(total + " " + currency);
  }

  /** 0.001 % of what the order costs is less than a cent: nobody would have to pay it (FIN-01). */
  @Test
  void refusesADepositThatRoundsToNothing() {
    OrderContent content = OrderStory.received().order().content();
    OrderContent without = withDeposit(content, "0.000001");

    assertThatThrownBy(() -> ContentRules.check(without))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e ->
                assertThat(e.errors().getFirst().field()).isEqualTo("paymentTerms.depositPercent"));
    assertThatNoException().isThrownBy(() -> ContentRules.check(withDeposit(content, "30")));
  }

  private static OrderContent withDeposit(OrderContent content, String percent) {
    SaleTerms terms =
        new SaleTerms(
            new PaymentTerms(PaymentTerms.Kind.DEPOSIT_BALANCE, new BigDecimal(percent), null),
            content.terms().taxIncluded(),
            content.terms().invoiceTitle());
    return new OrderContent(
        content.customer(),
        content.project(),
        content.salesperson(),
        content.team(),
        content.lines(),
        terms,
        content.requestedShipDate(),
        content.delivery(),
        content.basis());
  }

  /** 3 x 0.1250 less 12.34 % is 0.328725; shown as 0.33, 200 of those would be 66.00. */
  @Test
  void roundingManyLinesOnceMakesACentOfDifference() {
    OrderLine line =
        new OrderLine(
            1,
            "p",
            "P",
            "Pin",
            null,
            new BigDecimal("3"),
            Money.of("0.1250", "CNY"),
            null,
            new BigDecimal("12.34"));
    OrderContent content =
        OrderStory.received()
            .order()
            .content()
            .with(Collections.nCopies(200, line), LocalDate.of(2026, 12, 1));

    assertThat(line.net()).isEqualTo(Money.of("0.33", "CNY"));
    assertThat(content.total()).isEqualTo(Money.of("65.75", "CNY"));
  }

  @ParameterizedTest
  @CsvSource({
    "999999999999.99, 1, true",
    "1000000000000, 1, false",
    "999999999999999, 999999, false"
  })
  void anAmountIsOneThatMoneyCanHold(String price, String quantity, boolean taken) {
    OrderContent content =
        OrderStory.received()
            .order()
            .content()
            .with(
                List.of(OrderStory.line(Money.of(price, "CNY"), quantity)),
                LocalDate.of(2026, 12, 1));
    ThrowingCallable place =
        () ->
            Intake.place("id", "SO-1", content, RULES, Cause.internal("clerk", OrderStory.MONDAY));

    if (taken) {
      assertThatCode(place).doesNotThrowAnyException();
    } else {
      assertThatExceptionOfType(InvalidInput.class).isThrownBy(place);
    }
  }

  @Test
  void aTaxedOrderNeedsAnInvoiceTitle() {
    OrderContent plain = OrderStory.received().order().content();
    OrderContent taxed =
        new OrderContent(
            plain.customer(),
            Project.NONE,
            "rep",
            null,
            plain.lines(),
            new SaleTerms(plain.terms().payment(), true, " "),
            plain.requestedShipDate(),
            plain.delivery(),
            plain.basis());

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() ->
            Intake.place("id", "SO-1", taxed, RULES, Cause.internal("clerk", OrderStory.MONDAY)))
        .satisfies(
            refusal -> assertThat(refusal.errors().getFirst().field()).isEqualTo("invoiceTitle"));
  }

  @ParameterizedTest
  @CsvSource({
    "DEPOSIT_BALANCE,,",
    "DEPOSIT_BALANCE,0,",
    "DEPOSIT_BALANCE,100,",
    "PREPAID,30,",
    "CREDIT,,",
    "CREDIT,,0",
    "CREDIT,,366",
    "PREPAID,,30"
  })
  void paymentTermsTakeTheirOwnValuesOnly(
      PaymentTerms.Kind kind, BigDecimal percent, Integer days) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> new PaymentTerms(kind, percent, days));
  }

  @Test
  void aCorrectionMakesARevisionAndAsksThePartiesAgain() {
    OrderStory story = OrderStory.received().confirmedBy(Party.CUSTOMER);
    OrderContent corrected = story.order().content();

    story.then(it -> Intake.edit(it, corrected, RULES, story.cause(CLERK)));

    assertThat(story.revision()).isEqualTo(2);
    assertThat(story.order().verification().missing()).containsExactlyInAnyOrder(Party.values());
    assertThat(story.eventNames()).endsWith("OrderChanged");
  }

  @Test
  void aCorrectionKeepsTheCustomer() {
    OrderStory story = OrderStory.received();
    OrderContent others =
        story.order().content().with(CustomerRef.confirmed("customer-2", "Other", null));

    assertRefused(
        "ORD-34",
        "other-customer",
        () -> Intake.edit(story.stored(), others, RULES, story.cause(CLERK)));
  }

  @Test
  void aVerifiedOrderIsLocked() {
    OrderStory story = OrderStory.received().verified();

    assertRefused(
        "ORD-34",
        "wrong-step",
        () -> Intake.edit(story.stored(), story.order().content(), RULES, story.cause(CLERK)));
  }

  @Test
  void aQuestionStopsTheOrderUntilItIsAnswered() {
    OrderStory story = OrderStory.received().confirmedBy(Party.values());
    story.then(it -> Stopping.hold(it, new AskedOf("which colour?"), RULES, story.act(CLERK)));

    assertRefused(
        "ORD-09",
        "order-held",
        () ->
            Approving.verify(
                story.stored(),
                RULES.policy().verificationItems(),
                OrderStory.customerOf(story.stored()),
                RULES,
                story.cause(CLERK)));

    Answer answer = new Answer("red", "Wang", "clerk", OrderStory.MONDAY);
    story.then(it -> Stopping.resume(it, answer, story.cause(CLERK))).verified();
    assertThat(story.order().stage()).isEqualTo(OrderStage.VERIFIED);
  }

  @Test
  void aQuestionCallsAReleasedShipmentBack() {
    OrderStory story = OrderStory.received().shipmentReleased();

    story.then(it -> Stopping.hold(it, new AskedOf("which gate?"), RULES, story.act(CLERK)));

    assertThat(story.eventNames()).endsWith("OrderHeld", "ShipmentRecalled");
    assertThat(story.order().stage()).isEqualTo(OrderStage.SHIPPING_PREPARED);
    assertRefused(
        "ORD-09", "order-held", () -> Shipping.release(story.stored(), RULES, story.cause(CLERK)));
  }

  @Test
  void whatNobodyReliesOnIsGivenUpAtOnce() {
    OrderStory story = OrderStory.received();

    story.then(it -> Stopping.cancel(it, "no need", story.cause(CLERK)));

    assertThat(story.order().stage()).isEqualTo(OrderStage.CANCELLED);
    assertThat(story.clocks()).isEmpty();
  }

  @Test
  void aVerifiedOrderIsCancelledByTwo() {
    OrderStory story = OrderStory.received().released();

    story.then(it -> Stopping.cancel(it, "no need", story.cause(SUPERVISOR)));

    assertThat(story.order().stage()).isEqualTo(OrderStage.RELEASED);
    assertThat(story.order().waitingFor()).contains("support-supervisor");
    assertThat(story.last(OrderChangeRequested.class).particulars()).isEqualTo("CANCELLATION");
    assertRefused(
        "SEC-06",
        "own-paper",
        () -> Changing.approve(story.stored(), 1, RULES, story.act(SUPERVISOR)));
    story.then(it -> Changing.approve(it, 1, RULES, story.act(MANAGER)));
    assertThat(story.order().stage()).isEqualTo(OrderStage.CANCELLED);
    assertThat(story.order().discussion().changes().getLast().status()).isEqualTo(Status.APPLIED);
    assertThat(story.clocks()).isEmpty();
  }

  @Test
  void aCancellationThatIsRefusedLeavesTheOrderAsItWas() {
    OrderStory story = OrderStory.received().released();
    story
        .then(it -> Stopping.cancel(it, "no need", story.cause(CLERK)))
        .then(it -> Changing.reject(it, 1, "already cut", story.cause(MANAGER)));

    assertThat(story.order().stage()).isEqualTo(OrderStage.RELEASED);
    assertThat(story.eventNames()).endsWith("OrderChangeRejected").doesNotContain("OrderCancelled");
  }

  @Test
  void theWishToCancelSettlesWhatWasAskedForBefore() {
    OrderStory story = OrderStory.received().verified();
    OrderContent content = story.order().content();
    story
        .then(it ->
            Changing.request(
                it,
                new ChangeWish("?", content.lines(), content.requestedShipDate(), "phone", null),
                RULES,
                story.cause(CLERK)))
        .then(it -> Stopping.cancel(it, "no need", story.cause(CLERK)));

    assertThat(story.eventNames()).endsWith("OrderChangeRequested", "OrderChangeRejected");
    assertThat(story.order().discussion().open()).map(ChangeRequest::number).contains(2);
    assertRefused(
        "ORD-33",
        "change-open",
        () -> Stopping.cancel(story.stored(), "once more", story.cause(CLERK)));
  }

  private static OrderStory cancelled(OrderStory story) {
    return story
        .then(it -> Stopping.cancel(it, "insolvent", story.cause(CLERK)))
        .then(it -> Changing.approve(it, 1, RULES, story.act(MANAGER)));
  }

  @Test
  void cancellingAReleasedShipmentCallsItBack() {
    OrderStory story = cancelled(OrderStory.received().shipmentReleased());

    assertThat(story.eventNames()).endsWith("OrderCancelled", "ShipmentRecalled");
  }

  @Test
  void shippedGoodsCannotBeCancelled() {
    OrderStory story = OrderStory.received().shipped();

    assertRefused(
        "ORD-33",
        "wrong-step",
        () -> Stopping.cancel(story.stored(), "too late", story.cause(MANAGER)));
  }

  @Test
  void whatIsCancelledIsNotSaidToHaveLeft() {
    OrderStory story = cancelled(OrderStory.received().released());

    assertWrongStage(
        "ORD-33", () -> Stopping.cancel(story.stored(), "once more", story.cause(MANAGER)));
    assertWrongStage(
        "ORD-09",
        () -> Stopping.hold(story.stored(), new AskedOf("why?"), RULES, story.act(CLERK)));
  }

  private static void assertWrongStage(String rule, ThrowingCallable call) {
    assertRefused(rule, "wrong-step", call);
    assertThatThrownBy(call).hasMessageContaining("CANCELLED").hasMessageNotContaining("left");
  }
}
