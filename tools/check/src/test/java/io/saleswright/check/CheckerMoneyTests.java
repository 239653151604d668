package io.saleswright.check;

import static io.saleswright.check.Company.money;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.check.World.Event;
import io.saleswright.check.rules.Promise;
import io.saleswright.platform.kernel.Ids;
import org.junit.jupiter.api.Test;

/** What was received, allocated, reserved, and let through a gate. */
class CheckerMoneyTests extends CheckedWorld {

  @Test
  void tellsACreditThatIsOverdrawn() throws Exception {
    world.set("finance", "credit-accounts", "c-1", "state.claims.0.held", money("600.00"));

    assertOnly(Promise.MONEY, "credit account c-1", "it holds 600.00, and its events tell 300.00");
  }

  @Test
  void tellsAReservationBeyondTheLimit() throws Exception {
    Event second =
        Event.of(
            "finance.CreditReserved.v1",
            "c-1",
            3,
            "{\"orderId\":\"o-8\",\"amount\":{\"amount\":\"200.01\",\"currency\":\"CNY\"}}");
    world.publish(World.CREDIT, second);
    Company.entry(world, second);
    world.set("finance", "credit-accounts", "c-1", "lastEvent", "3");
    world.set(
        "finance",
        "credit-accounts",
        "c-1",
        "state.claims",
        "[{\"held\":" + money("300.00") + "},{\"held\":" + money("200.01") + "}]");

    assertOnly(
        Promise.MONEY,
        "credit account c-1",
        "event 3 reserves up to 500.01 with a limit of 500.00");
  }

  @Test
  void tellsAllocationsAboveTheReceipt() throws Exception {
    world.set("finance", "payments", "p-1", "state.receipt.amount", money("99.00"));

    assertOnly(Promise.MONEY, "payment p-1", "100.00 are allocated of 99.00");
  }

  @Test
  void tellsMoneyThatIsPaidBackAndStillCovers() throws Exception {
    world.set(
        "finance",
        "payments",
        "p-1",
        "state.refunds",
        "[{\"refundId\":\"f-1\",\"amount\":%s,\"held\":true},{\"refundId\":\"f-2\",\"amount\":%s,\"held\":false}]"
            .formatted(money("20.01"), money("90.00")));

    assertOnly(Promise.MONEY, "payment p-1", "20.01 are paid back and 100.00 allocated of 120.00");
  }

  @Test
  void countsCreditNotesLikeMoney() throws Exception {
    world.set(
        "finance",
        "receivables",
        "o-1",
        "state.ledger.credits",
        "[{\"claimId\":\"n-1\",\"amount\":" + money("30.00") + "}]");

    assertOnly(Promise.MONEY, "receivable o-1", "payments cover 130.00 of 100.00");
  }

  /** Goods of the order are ours again; what is not credited of them breaks the promise. */
  @Test
  void tellsGoodsThatCameBackAndAreNotCredited() throws Exception {
    Event came =
        Event.of(
            "order.ReturnCompleted.v1",
            "rt-1",
            1,
            """
            {"returnId":"rt-1","orderId":"o-1","lines":[{"line":1,"quantity":2}],
             "value":{"amount":"50.00","currency":"CNY"}}\
            """);
    world.publish("order.returns.v1", came);
    Company.entry(world, came);
    world.put(
        "order",
        "returns",
        "{\"_id\":\"rt-1\",\"lastEvent\":1,\"state\":{}," + Company.ENVELOPE + "}");
    String lines = "[{\"line\":1,\"quantity\":{\"$numberDecimal\":\"2\"}}]";
    world.put(
        "order",
        "return-accounts",
        "{\"_id\":\"o-1\",\"state\":{\"claims\":[{\"returnId\":\"rt-1\",\"state\":\"KEPT\",\"parts\":%s}]}}"
            .formatted(lines));
    world.put(
        "finance",
        "credit-files",
        "{\"_id\":\"o-1\",\"seen\":[{\"from\":\"order.returns.v1/rt-1\",\"sequence\":1},"
            + "{\"from\":\"order.orders.v1/o-1\",\"sequence\":4}]}");
    world.put("complaint", "returns", "{\"_id\":\"rt-1\",\"sequence\":1}");
    world.put("order", "return-costs", "{\"_id\":\"rt-1\",\"sequence\":1}");

    assertOnly(
        Promise.MONEY,
        "order o-1",
        "what was delivered and came back is not what was invoiced and credited: return rt-1");

    world.put(
        "finance",
        "credit-notes",
        """
        {"_id":"%s","lastEvent":0,%s,"state":{"ground":{"kind":"RETURN"},
         "deal":{"orderId":"o-1"},"credited":{"lines":%s}}}\
        """
            .formatted(Ids.derived("credit-note", "RETURN", "rt-1"), Company.ENVELOPE, lines));

    assertThat(world.check().violations()).isEmpty();
  }

  @Test
  void tellsAReversedPaymentThatStillCovers() throws Exception {
    world.set("finance", "payments", "p-1", "state.reversal", "{\"by\":\"x\"}");

    assertOnly(Promise.MONEY, "payment p-1", "it was reversed, and still covers something");
  }

  @Test
  void tellsAReceivableThatIsCoveredBeyondWhatIsDue() throws Exception {
    world.set("finance", "receivables", "o-1", "state.ledger.entries.0.amount", money("130.00"));

    assertThat(world.check().violations())
        .contains(violation(Promise.MONEY, "receivable o-1", "payments cover 130.00 of 100.00"))
        .contains(
            violation(
                Promise.MONEY,
                "payment p-1",
                "it does not agree with receivable o-1 on what it covers there"));
  }

  @Test
  void tellsATotalThatIsNotTheNetPriceWithItsTax() throws Exception {
    world.set("finance", "receivables", "o-1", "state.order.netPrice", netPrice("80.00"));
    assertThat(world.check().violations()).isEmpty();

    world.set("finance", "receivables", "o-1", "state.order.netPrice", netPrice("100.00"));

    assertOnly(
        Promise.MONEY, "receivable o-1", "its total is 100.00, and its net price with tax 125.00");
  }

  private static String netPrice(String net) {
    return "{\"net\":%s,\"taxRate\":{\"$numberDecimal\":\"25\"}}".formatted(money(net));
  }

  @Test
  void tellsMoneyThatNoPaymentHasSpent() throws Exception {
    world.set("finance", "payments", "p-1", "state.allocations", "[]");

    assertOnly(
        Promise.MONEY,
        "payment p-1",
        "it does not agree with receivable o-1 on what it covers there");
  }

  @Test
  void allowsMoneyThatIsOnItsWayBack() throws Exception {
    world.set("finance", "receivables", "o-1", "state.order.total", money("60.00"));
    world.set("finance", "receivables", "o-1", "state.plan.instalments.0.amount", money("60.00"));
    world.set("finance", "receivables", "o-1", "state.ledger.entries.0.amount", money("60.00"));
    world.set(
        "finance",
        "receivables",
        "o-1",
        "state.ledger.owed",
        "[{\"id\":\"w\",\"reservationId\":\"r-1\",\"paymentId\":\"p-1\",\"amount\":"
            + money("40.00")
            + "}]");

    assertThat(world.check().violations()).isEmpty();
  }

  @Test
  void tellsAGateThatIsOpenWithoutTheMoney() throws Exception {
    world.set("finance", "receivables", "o-1", "state.status", "\"OPEN\"");
    world.set("finance", "receivables", "o-1", "state.ledger.entries", "[]");
    world.set("finance", "payments", "p-1", "state.allocations", "[]");

    assertThat(world.check().violations())
        .containsExactlyInAnyOrder(
            violation(
                Promise.MONEY,
                "receivable o-1",
                "the gate before release is open with 0 of 100.00"),
            violation(
                Promise.MONEY,
                "receivable o-1",
                "the gate before shipment is open with 0 of 100.00"));
  }

  @Test
  void tellsAnOrderThatSeesAGateOpenWhichFinanceHasClosed() throws Exception {
    world.set("finance", "receivables", "o-1", "state.gates.shipment", "false");

    assertOnly(
        Promise.MONEY,
        "order o-1",
        "it sees the gate before shipment open, and finance has it closed");
  }

  @Test
  void allowsAnOrderNotToKnowWhatItWasNotToldYet() throws Exception {
    Event closed =
        Event.of(
            "finance.PaymentGateClosed.v1",
            "o-1",
            4,
            "{\"orderId\":\"o-1\",\"gate\":\"SHIPMENT\",\"orderRevision\":1}");
    world.publish(World.RECEIVABLES, closed);
    Company.entry(world, closed);
    world.set("finance", "receivables", "o-1", "lastEvent", "4");
    world.set("finance", "receivables", "o-1", "state.gates.shipment", "false");
    world.letLag("order.payments", 1);

    Report report = world.check();

    assertThat(report.violations()).isEmpty();
    assertThat(report.notes())
        .containsExactly(new Report.Note("order.payments", "is 2 messages behind"));
  }
}
