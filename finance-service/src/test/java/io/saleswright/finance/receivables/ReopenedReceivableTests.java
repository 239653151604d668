package io.saleswright.finance.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.creditnotes.ACredit;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** What was paid and is not any more shows, and waits for somebody (FIN-05, FIN-16). */
class ReopenedReceivableTests extends RunningFinance {

  @Test
  void aReversedPaymentReopensTheReceivableOfAnOrderThatWasSignedFor() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String payment = pay(order, "1000.00").expect(201).text("id");
    new ACredit(this).signed(order, order.signed("2026-11-23"));
    assertThat(receivable(order).text("state")).isEqualTo("SETTLED");
    assertThat(listed(order)).isZero();

    as("finance-head")
        .post("/api/payments/" + payment + "/reversal", Requests.reversal())
        .expect(200);

    Answer open = receivable(order);
    assertThat(open.text("state")).isEqualTo("OPEN");
    assertThat(open.text("reopened/reason")).isEqualTo("payment reversed");
    assertThat(open.text("waitingFor/0")).isEqualTo("finance");
    assertThat(open.text("waitingFor/1")).isEqualTo("sales-support");
    assertThat(listed(order)).isEqualTo(1);
    assertThat(types(RECEIVABLES, order.id(), 7)).contains("ReceivableReopened");

    pay(order, "1000.00").expect(201);
    assertThat(receivable(order).text("waitingFor/0")).isEmpty();
    assertThat(listed(order)).isZero();
  }

  /** A deposit shows what was agreed, what came and when (FIN-01). */
  @Test
  void anInstalmentShowsWhenItsMoneyCame() {
    AnOrder order = AnOrder.over1000(AnOrder.DEPOSIT_30);
    placed(order);
    assertThat(receivable(order).text("instalments/0/receivedOn")).isEmpty();

    as("finance")
        .post(
            "/api/payments",
            Requests.payment(order.customer(), "350.00", order.id(), "350.00")
                .replace("2026-11-23", "2026-11-20"))
        .expect(201);

    Answer paid = receivable(order);
    assertThat(paid.text("instalments/0/amount/amount")).isEqualTo("300.00");
    assertThat(paid.text("instalments/0/received/amount")).isEqualTo("300.00");
    assertThat(paid.text("instalments/0/receivedOn")).isEqualTo("2026-11-20");
    assertThat(paid.text("instalments/1/received/amount")).isEqualTo("50.00");
    assertThat(paid.text("instalments/1/open/amount")).isEqualTo("650.00");
  }

  private int listed(AnOrder order) {
    return as("finance")
        .get("/api/receivables?reopened=true&customerId=" + order.customer())
        .expect(200)
        .body()
        .path("items")
        .size();
  }
}
