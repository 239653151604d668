package io.saleswright.finance.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** Whoever waits for credit reads why it does not suffice (FIN-17). */
class CreditDeclineTests extends RunningFinance {

  @Test
  void tellsLimitAndUse() {
    AnOrder first = AnOrder.over1000(AnOrder.CREDIT_45);
    limit(first, Requests.limit("1500.00"));
    placed(first);
    awaitReceivable(first, "credit", "RESERVED");
    AnOrder second = AnOrder.over1000(AnOrder.CREDIT_45).of(first.customer());

    placed(second);
    awaitReceivable(second, "credit", "REFUSED");

    Answer waits = receivable(second);
    assertThat(waits.text("creditRefusal/reason")).isEqualTo("LIMIT");
    assertThat(waits.text("creditRefusal/limit/amount")).isEqualTo("1500.00");
    assertThat(waits.text("creditRefusal/used/amount")).isEqualTo("1000.00");
    assertThat(waits.text("waitingFor/0")).isEqualTo("finance-head");
  }

  /** A limit in another currency would refuse for ever, and says so at once. */
  @Test
  void tellsThatTheLimitIsInAnotherCurrency() {
    AnOrder order = AnOrder.over1000(AnOrder.CREDIT_45);
    placed(order);
    awaitReceivable(order, "creditRefusal/reason", "NO_LIMIT");

    limit(order, Requests.limit("9999.00").replace("CNY", "USD"));

    awaitReceivable(order, "creditRefusal/reason", "OTHER_CURRENCY");
    assertThat(as("finance").get(path(order)).text("orders/0/reason")).isEqualTo("OTHER_CURRENCY");
    assertThat(types(CREDIT, order.customer(), 3))
        .containsExactly("CreditRefused", "CreditLimitSet", "CreditRefused");

    limit(order, Requests.limit("1000.00"));
    awaitReceivable(order, "credit", "RESERVED");
    assertThat(receivable(order).text("creditRefusal/reason")).isEmpty();
  }

  private void limit(AnOrder order, String body) {
    Answer before = as("finance").get(path(order));
    var head = as("finance-head");
    if (before.status() == 200) {
      head = head.with("If-Match", before.header("ETag"));
    }
    head.put(path(order), body).expect(200);
  }

  private static String path(AnOrder order) {
    return "/api/credit-accounts/" + order.customer();
  }
}
