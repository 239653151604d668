package io.saleswright.check;

import static io.saleswright.check.Company.money;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.check.World.Event;
import io.saleswright.check.rules.Promise;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is copied and summed up. */
class CheckerProjectionTests extends CheckedWorld {

  @Test
  void tellsACustomersCopyThatDiffers() throws Exception {
    world.set("order", "customers", "c-1", "name", "\"Seaside\"");

    assertOnly(
        Promise.PROJECTED, "order.customers c-1", "name or region are not what event 1 tells");
  }

  @Test
  void aNewOwnerLeavesNameAndRegionOfACopyAlone() throws Exception {
    world.publish(
        World.CUSTOMERS,
        Event.of(
            "customer.CustomerOwnerChanged.v1",
            "c-1",
            2,
            "{\"customerId\":\"c-1\",\"owner\":\"rep-2\",\"reason\":\"moved\"}"));
    world.set("customer", "customers", "c-1", "lastEvent", "2");
    world.set("order", "customers", "c-1", "sequence", "2");
    world.set("contract", "customers", "c-1", "sequence", "2");
    world.set("finance", "customers", "c-1", "sequence", "2");
    world.set("complaint", "customers", "c-1", "sequence", "2");
    assertThat(world.check().violations()).isEmpty();

    world.set("order", "customers", "c-1", "region", "\"west\"");
    assertOnly(
        Promise.PROJECTED, "order.customers c-1", "name or region are not what event 2 tells");
  }

  @Test
  void tellsAPurchaseThatWasCountedTwice() throws Exception {
    world.set("customer", "purchases", "o-1", "amount", "{\"$numberDecimal\":\"200.0000\"}");

    assertOnly(
        Promise.PROJECTED,
        "customer.purchases o-1",
        "shows 200.0000 where the events tell 100.0000");
  }

  /** CUS-33: who bought how much is what their history adds up to, once it was added up at all. */
  @Test
  void tellsASumThatTheHistoryDoesNotGive() throws Exception {
    world.put(
        "customer",
        "purchase-sums",
        """
        {"_id":"c-1/CNY","customerId":"c-1","currency":"CNY","changes":1,"open":[],"months":{},
         "orders":1,"amount":{"$numberDecimal":"90"},"tax":{"$numberDecimal":"0"}}\
        """);
    assertThat(world.check().violations()).isEmpty();
    world.put("customer", "purchase-sums", "{\"_id\":\"built\",\"built\":true}");

    assertOnly(
        Promise.PROJECTED,
        "customer.purchase-sums c-1/CNY",
        "tells 1 orders for 90 and 0 where the history has 1 orders for 100.0000 and 0");
    world.set("customer", "purchase-sums", "c-1/CNY", "amount", "{\"$numberDecimal\":\"100\"}");
    assertThat(world.check().violations()).isEmpty();

    world.remove("customer", "purchase-sums", "c-1/CNY");
    assertOnly(
        Promise.PROJECTED,
        "customer.purchase-sums c-1/CNY",
        "tells 0 orders for 0 and 0 where the history has 1 orders for 100.0000 and 0");
  }

  /** CUS-33: who died between an order and its sum is told the event again, and counts then. */
  @Test
  void aSumOfWhomAnEventIsToldAgainIsNotWrong() throws Exception {
    world.put("customer", "purchase-sums", "{\"_id\":\"built\",\"built\":true}");
    world.letLag("customer.purchases", 1);
    assertThat(world.check().violations()).isEmpty();

    world.letLag("customer.purchases", 0);
    assertOnly(
        Promise.PROJECTED,
        "customer.purchase-sums c-1/CNY",
        "tells 0 orders for 0 and 0 where the history has 1 orders for 100.0000 and 0");
  }

  /** RPT-10: a day of what was taken over is what its orders add up to. */
  @Test
  void tellsADayThatItsOrdersDoNotGive() throws Exception {
    world.set(
        "order",
        "orders",
        "o-1",
        "state.origin",
        "{\"source\":\"old\",\"orderDate\":{\"$date\":\"1996-07-04T00:00:00Z\"}}");
    world.put("order", "imported-days", "{\"_id\":\"old\",\"built\":true}");
    world.put(
        "order",
        "imported-days",
        """
        {"_id":"old/1996-07-04","source":"old","changes":{"$numberLong":"2"},
         "counted":{"$numberLong":"2"},"groups":[{"region":"","team":"","orders":1,"lines":1,"late":0,
           "net":[{"currency":"CNY","hundredfold":{"$numberDecimal":"10000"}}]}]}\
        """);
    assertThat(world.check().violations()).isEmpty();

    world.set("order", "imported-days", "old/1996-07-04", "groups.0.lines", "2");
    assertOnly(
        Promise.PROJECTED,
        "order.imported-days old/1996-07-04",
        "tells {/ CNY=1E+2, / late=0, / lines=2, / orders=1}"
            + " where its orders come to {/ CNY=1E+2, / late=0, / lines=1, / orders=1}");
    world.letLag("order.timeline", 1);
    assertThat(world.check().violations()).as("the event is told again").isEmpty();
    world.letLag("order.timeline", 0);
    world.set("order", "imported-days", "old/1996-07-04", "changes", "{\"$numberLong\":\"3\"}");
    assertThat(world.check().violations()).isEmpty();
  }

  /** EXP-13: what people spent is what finance paid them and did not take back. */
  @Test
  void tellsSpendingThatIsNotWhatWasPaid() throws Exception {
    String months = "\"months\":[{\"month\":\"2026-03\",\"amount\":{\"$numberDecimal\":\"%s\"}}]";
    world.publish(
        "finance.expenses.v1",
        Event.of(
            "finance.ExpensePaid.v1",
            "e-9",
            1,
            "{\"expenseId\":\"e-9\",\"staffId\":\"rep\",\"amount\":{\"amount\":\"5.00\","
                + "\"currency\":\"CNY\"},\"year\":2026,\"month\":3}"));
    String document = "{\"_id\":\"e-9\",\"sequence\":1,\"paid\":true,\"staffId\":\"rep\",%s}";
    world.put("performance", "spending", document.formatted(months.formatted("5.00")));
    assertThat(spending()).isEmpty();

    world.set("performance", "spending", "e-9", "months.0.amount", "{\"$numberDecimal\":\"6.00\"}");
    assertThat(spending())
        .containsExactly("shows {2026-03=6.00} where the events tell {2026-03=5.00}");
    world.set("performance", "spending", "e-9", "paid", "false");
    assertThat(spending()).containsExactly("hides an expense that was paid");
  }

  private List<String> spending() throws Exception {
    return world.check().violations().stream()
        .filter(found -> found.subject().equals("performance.spending e-9"))
        .map(Report.Violation::problem)
        .toList();
  }

  @Test
  void tellsAPurchaseThatNobodyMade() throws Exception {
    world.put("customer", "purchases", "{\"_id\":\"o-7\",\"sequence\":1}");

    assertThat(world.check().violations())
        .contains(
            violation(
                Promise.PROJECTED,
                "customer.purchases o-7",
                "order.orders.v1 tells nothing of it"));
  }

  @Test
  void tellsAnEventThatTheTimeLineLacks() throws Exception {
    world.collection("order", "timeline").deleteMany(typeOf("order.OrderShipped.v1"));

    assertThat(world.check().violations())
        .singleElement()
        .extracting(Report.Violation::problem)
        .asString()
        .contains("order.OrderShipped.v1 of o-1", "has no entry");
  }

  @Test
  void tellsAMissedDeadlineOfAnInvoiceThatStandsUnderTheInvoice() throws Exception {
    Event requested =
        Event.of(
            "finance.InvoiceRequested.v1", "i-1", 1, "{\"invoiceId\":\"i-1\",\"orderId\":\"o-1\"}");
    Event missed = Event.of("finance.DeadlineMissed.v1", "i-1", 2, "{\"rule\":\"FIN-07\"}");
    world.publish(World.INVOICES, requested);
    world.publish(World.INVOICES, missed);
    world.put("finance", "invoices", "{\"_id\":\"i-1\",\"lastEvent\":2,\"state\":{}}");
    Company.entry(world, requested);
    Company.entry(world, missed);
    assertThat(world.check().violations()).isEmpty();

    world.set("order", "timeline", missed.id(), "order", "\"i-1\"");

    assertOnly(
        Promise.PROJECTED,
        "time line",
        "event " + missed.id() + " (finance.DeadlineMissed.v1 of o-1) stands under i-1");
  }

  @Test
  void tellsAnEntryThatStandsTwiceInTheTimeLine() throws Exception {
    Company.entry(world, world.events(World.ORDERS).getFirst().withId("once more"));

    assertOnly(
        Promise.PROJECTED,
        "time line",
        "there are 10 entries of our own events, and only 9 such events were published");
  }

  @Test
  void tellsATotalThatItsLinesDoNotMake() throws Exception {
    world.set("order", "orders", "o-1", "state.total", money("99.99"));

    assertThat(world.check().violations())
        .singleElement()
        .extracting(Report.Violation::subject)
        .isEqualTo("order o-1");
  }
}
