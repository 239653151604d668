package io.saleswright.chaos.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.chaos.load.Played;
import io.saleswright.check.rules.Findings.Finding;
import io.saleswright.check.rules.Rule;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** What must not come of a scene, injected into one that went well. */
class InjectedSceneViolationsTests {

  private static final String RETURNS = "order.returns.v1";
  private static final String REFUNDS = "finance.refunds.v1";
  private static final String COMPLAINTS = "complaint.complaints.v1";
  private static final String EXPENSES = "finance.expenses.v1";
  private static final String STATEMENTS = "finance.bank-statements.v1";
  private static final String LINES = "\"lines\":[{\"line\":1,\"quantity\":3}]";
  private static final Instant DUE = Instant.parse("2026-11-23T02:00:10Z");
  private static final Instant BACK = Instant.parse("2026-11-23T02:00:15Z");

  private final SyntheticRun run = new SyntheticRun();

  // ORD-11

  @Test
  void twoOrdersForTheLastOfAContractOfWhichOneHasIt() {
    checked("o-1", 1, false);
    checked("o-1", 2, true);
    checked("o-2", 1, false);

    assertThat(texts(lastQuantity())).isEmpty();
  }

  @Test
  void catchesTwoOrdersThatBothHaveTheLastOfAContract() {
    checked("o-1", 1, true);
    checked("o-2", 1, true);

    assertThat(texts(lastQuantity()))
        .containsExactly("2 orders have all that it promises, of [o-1, o-2]");
  }

  @Test
  void catchesThatNobodyHasTheLastOfAContract() {
    checked("o-1", 1, false);

    assertThat(texts(lastQuantity()))
        .containsExactly("0 orders have all that it promises, of [o-1, o-2]");
  }

  // ORD-35, ORD-36

  @Test
  void goodsThatComeBackOnce() {
    returned("r-1", 1, "ReturnRequested", LINES);
    returned("r-1", 2, "ReturnArrived", LINES);
    returned("r-1", 3, "ReturnMoved", "\"to\":\"STOCK\"");
    returned("r-1", 4, "ReturnCompleted", LINES);

    assertThat(texts(goodsBack())).isEmpty();
  }

  @Test
  void catchesGoodsThatAreAskedBackTwiceAndCountedTwiceAndNeverOursAgain() {
    returned("r-1", 1, "ReturnRequested", LINES);
    returned("r-2", 1, "ReturnRequested", LINES);
    returned("r-1", 2, "ReturnArrived", LINES);
    returned("r-1", 3, "ReturnArrived", LINES);
    returned("r-1", 4, "ReturnMoved", "\"to\":\"STOCK\"");

    assertThat(texts(goodsBack()))
        .containsExactly(
            "6 were asked back of 3",
            "order.ReturnArrived.v1 was told 2 times",
            "order.ReturnArrived.v1 tells 6 of 3",
            "order.ReturnCompleted.v1 was told 0 times");
  }

  // FIN-16, FIN-18

  @Test
  void aRefundOfThreePeople() {
    refund("f-1", 1, "RefundRequested", "cashier");
    refund("f-1", 2, "RefundApproved", "head");
    refund("f-1", 3, "RefundPaid", "cashier");

    assertThat(texts(oneRefund())).isEmpty();
  }

  @Test
  void catchesARefundThatIsPaidTwiceAndOnceByWhoApprovedIt() {
    refund("f-1", 1, "RefundRequested", "cashier");
    refund("f-1", 2, "RefundApproved", "head");
    refund("f-1", 3, "RefundPaid", "cashier");
    refund("f-1", 4, "RefundPaid", "head");

    assertThat(texts(oneRefund()))
        .containsExactly(
            "was paid 2 times", "was paid by head who may not any more", "was paid back 2 times");
  }

  @Test
  void catchesTwoRefundsOfTheSameMoneyAndOneThatItsAskerHasApproved() {
    refund("f-1", 1, "RefundRequested", "cashier");
    refund("f-1", 2, "RefundApproved", "cashier");
    refund("f-1", 3, "RefundPaid", "other");
    refund("f-2", 1, "RefundRequested", "other");
    refund("f-2", 2, "RefundApproved", "head");
    refund("f-2", 3, "RefundApproved", "head");
    refund("f-2", 4, "RefundPaid", "cashier");

    assertThat(texts(oneRefund()))
        .containsExactly(
            "was approved by cashier who may not any more",
            "was approved 2 times",
            "was paid back 2 times");
  }

  // CMP-02

  @Test
  void aDeadlineThatIsMissedWhileNobodyIsThere() {
    missed(1, DUE, BACK.plusSeconds(1));

    assertThat(texts(lateClock(DUE))).isEmpty();
  }

  @Test
  void catchesAMissThatNobodyNoted() {
    assertThat(texts(lateClock(DUE))).containsExactly("CMP-02 was noted as missed 0 times");
  }

  @Test
  void catchesAMissThatIsNotedTwice() {
    missed(1, DUE, BACK.plusSeconds(1));
    missed(2, DUE, BACK.plusSeconds(2));

    assertThat(texts(lateClock(DUE))).containsExactly("CMP-02 was noted as missed 2 times");
  }

  @Test
  void catchesADeadlineThatMovesAndAMissThatIsNotedTooEarly() {
    missed(1, DUE.plusSeconds(5), DUE.minusSeconds(5));

    assertThat(texts(lateClock(DUE.plusSeconds(5))))
        .containsExactly(
            "was due at {CMP-02=2026-11-23T02:00:10Z}, and is at {CMP-02=2026-11-23T02:00:15Z}",
            "CMP-02 was due at 2026-11-23T02:00:10Z, and is noted for 2026-11-23T02:00:15Z",
            "CMP-02 was noted at 2026-11-23T02:00:05Z, when nobody was there");
  }

  // EXP-05

  @Test
  void aBudgetThatIsUsedUp() {
    applied("e-1", "30");
    applied("e-2", "20");
    applied("e-3", "20");
    expense("e-3", 2, "ExpenseWithdrawn", "{}");

    assertThat(texts(budgetRace(account("20", "10", "20")))).isEmpty();
  }

  @Test
  void catchesABudgetThatIsOverdrawn() {
    applied("e-1", "30");
    applied("e-2", "20");
    applied("e-3", "20");

    assertThat(texts(budgetRace(account("20", "20", "30"))))
        .containsExactly("gives 50, and gave 70");
  }

  /** Who came first gave some back, so that the end looks well. */
  @Test
  void catchesABudgetThatWasOverdrawnForAMoment() {
    applied("e-1", "30");
    applied("e-2", "20");

    assertThat(texts(budgetRace(account("20", "0", "30"), 60)))
        .containsExactly("gives 50, and gave 60");
  }

  @Test
  void catchesABudgetThatHoldsWhatNoExpenseSays() {
    applied("e-1", "30");

    assertThat(texts(budgetRace(account("20", "0", "30"))))
        .containsExactly("holds 50, and its expenses say 30");
  }

  // FIN-09

  @Test
  void aStatementThatIsTakenInOnce() {
    imported(1);
    movement("t-1", "A");
    movement("t-2", "B");

    assertThat(texts(statementTwice())).isEmpty();
  }

  @Test
  void catchesAMovementThatIsLostAndOneThatIsThereTwice() {
    imported(1);
    imported(2);
    movement("t-1", "A");
    movement("t-2", "A");

    assertThat(texts(statementTwice()))
        .containsExactly(
            "was taken in 2 times", "movement A is there 2 times", "movement B is there 0 times");
  }

  /**
   * What the rule finds; that these made up aggregates have no documents is none of its business.
   */
  private List<String> texts(Rule rule) {
    return run.foundBy(rule).stream().map(Finding::text).toList();
  }

  private static Rule lastQuantity() {
    return new LastQuantityRule(
        List.of(new Played.LastQuantity("contract", List.of("o-1", "o-2"))));
  }

  private static Rule goodsBack() {
    return new GoodsBackRule(List.of(new Played.GoodsBack("o-1", "r-1", BigDecimal.valueOf(3))));
  }

  private static Rule oneRefund() {
    return new OneRefundRule(List.of(new Played.OneRefund("payment")));
  }

  private static Rule lateClock(Instant after) {
    return new LateClockRule(
        List.of(new Played.LateClock("c-1", Map.of("CMP-02", DUE), Map.of("CMP-02", after), BACK)));
  }

  private static Rule budgetRace(BsonDocument account) {
    return budgetRace(account, 50);
  }

  private static Rule budgetRace(BsonDocument account, long given) {
    Consumer<Consumer<BsonDocument>> accounts = reader -> Stream.of(account).forEach(reader);
    return new BudgetRaceRule(
        List.of(
            new Played.BudgetRace(
                "travel",
                BigDecimal.valueOf(50),
                BigDecimal.valueOf(given),
                List.of("e-1", "e-2", "e-3"))),
        accounts);
  }

  private static Rule statementTwice() {
    return new StatementTwiceRule(List.of(new Played.StatementTwice("s-1", List.of("A", "B"))));
  }

  private void checked(String order, long sequence, boolean covered) {
    tell(
        SyntheticRun.ORDERS,
        order,
        sequence,
        "order.OrderContractChecked.v1",
        "{\"covered\":" + covered + "}");
  }

  private void returned(String id, long sequence, String name, String data) {
    tell(
        RETURNS, id, sequence, "order." + name + ".v1", "{\"orderId\":\"o-1\",%s}".formatted(data));
  }

  private void refund(String id, long sequence, String name, String by) {
    tell(
        REFUNDS,
        id,
        sequence,
        "finance." + name + ".v1",
        "{\"paymentId\":\"payment\",\"by\":\"%s\"}".formatted(by));
  }

  private void missed(long sequence, Instant due, Instant noticedAt) {
    tell(
        COMPLAINTS,
        "c-1",
        sequence,
        "complaint.DeadlineMissed.v1",
        "{\"rule\":\"CMP-02\",\"due\":\"%s\",\"noticedAt\":\"%s\"}".formatted(due, noticedAt));
  }

  private void applied(String id, String amount) {
    expense(id, 1, "ExpenseApplied", "{\"amount\":{\"amount\":\"%s\"}}".formatted(amount));
  }

  private void expense(String id, long sequence, String name, String json) {
    tell(EXPENSES, id, sequence, "finance." + name + ".v1", json);
  }

  private void imported(long sequence) {
    tell(STATEMENTS, "s-1", sequence, "finance.BankStatementImported.v1", "{}");
  }

  private void movement(String id, String reference) {
    run.stored(
        "finance",
        "bank-transfers",
        id,
        0,
        "{\"entry\":{\"reference\":\"%s\"}}".formatted(reference));
  }

  private void tell(String topic, String key, long sequence, String type, String json) {
    run.event(topic, key, sequence, type, Map.of(), json);
  }

  private static BsonDocument account(String reserved, String committed, String used) {
    return BsonDocument.parse(
        """
        {"state":{"key":{"category":"travel"},"used":%s,"holds":[],
         "kept":{"reserved":%s,"committed":%s}}}\
        """
            .formatted(stored(used), stored(reserved), stored(committed)));
  }

  private static String stored(String amount) {
    return "{\"amount\":{\"$numberDecimal\":\"%s\"},\"currency\":\"CNY\"}".formatted(amount);
  }
}
