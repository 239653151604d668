package io.saleswright.finance.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** Credit limits over HTTP, and what they do to orders on credit. */
class CreditApiTests extends RunningFinance {

  @Test
  void opensTheGateOfAnOrderWithinTheLimitAndReleasesItsCreditWhenPaid() {
    AnOrder order = AnOrder.over1000(AnOrder.CREDIT_45);
    limit(order, "1000.00");

    placed(order);
    awaitReceivable(order, "credit", "RESERVED");
    pay(order, "1000.00").expect(201);

    assertThat(account(order).text("held/amount")).isEqualTo("0.00");
    assertThat(receivable(order).text("credit")).isEqualTo("NONE");
    assertThat(types(CREDIT, order.customer(), 3))
        .containsExactly("CreditLimitSet", "CreditReserved", "CreditReleased");
    assertThat(types(RECEIVABLES, order.id(), 4))
        .containsExactly(
            "ReceivablePlanned", "PaymentGateOpened", "PaymentGateOpened", "ReceivableSettled");
  }

  @Test
  void opensTheGateWhenTheLimitIsRaisedForAnOrderThatWaits() {
    AnOrder order = AnOrder.over1000(AnOrder.CREDIT_45);
    placed(order);
    awaitReceivable(order, "credit", "REFUSED");

    as("finance-head")
        .with("If-Match", account(order).header("ETag"))
        .put(path(order), Requests.limit("1000.00"))
        .expect(200);

    assertThat(receivable(order).text("credit")).isEqualTo("RESERVED");
    assertThat(receivable(order).text("gates/0/open")).isEqualTo("true");
  }

  @Test
  void releasesTheCreditOfACancelledOrder() {
    AnOrder order = AnOrder.over1000(AnOrder.CREDIT_45);
    limit(order, "1000.00");
    placed(order);
    awaitReceivable(order, "credit", "RESERVED");

    orderTells(order, 2, "OrderCancelled", order.cancelled());

    awaitReceivable(order, "credit", "NONE");
    assertThat(account(order).text("available/amount")).isEqualTo("1000.00");
  }

  @Test
  void asksAgainWhenTheOrderChangesUpward() {
    AnOrder order = AnOrder.over1000(AnOrder.CREDIT_45);
    AnOrder dearer = order.changedTo("1500.00");
    limit(order, "1200.00");
    placed(order);
    awaitReceivable(order, "credit", "RESERVED");

    orderTells(order, 2, "OrderChanged", dearer.changed());

    awaitReceivable(order, "credit", "REFUSED");
    assertThat(receivable(order).text("gates/1/open")).isEqualTo("false");
    assertThat(account(order).text("held/amount")).isEqualTo("1000.00");
  }

  @Test
  void wantsToKnowWhichLimitTheCallerSaw() {
    AnOrder order = AnOrder.over1000(AnOrder.CREDIT_45);
    Answer made = limit(order, "1000.00");

    Answer unseen = as("finance-head").put(path(order), Requests.limit("2000.00"));
    Answer changed =
        as("finance-head")
            .with("If-Match", made.header("ETag"))
            .put(path(order), Requests.limit("2000.00"))
            .expect(200);
    Answer stale =
        as("finance-head")
            .with("If-Match", made.header("ETag"))
            .put(path(order), Requests.limit("3000.00"));

    assertThat(unseen.status()).isEqualTo(428);
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(account(order).text("limit/amount")).isEqualTo("2000.00");
  }

  @Test
  void refusesALimitBelowNothing() {
    assertThat(
            as("finance-head")
                .put("/api/credit-accounts/" + unique("customer"), Requests.limit("-0.01"))
                .status())
        .isEqualTo(400);
  }

  private Answer limit(AnOrder order, String amount) {
    return as("finance-head").put(path(order), Requests.limit(amount)).expect(200);
  }

  private Answer account(AnOrder order) {
    return as("finance").get(path(order));
  }

  private static String path(AnOrder order) {
    return "/api/credit-accounts/" + order.customer();
  }
}
