package io.saleswright.finance.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The files of receivables and payments, such as the bank's receipts (DOC-10). */
class FinancePaperTests extends RunningFinance {

  private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n";

  private static Answer add(TestHttp who, String papers, String name) {
    return who.post(papers + "?name=" + name, PDF, "Content-Type", "application/pdf");
  }

  @Test
  void areAddedListedDownloadedAndRemoved() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String payment = pay(order, "1000.00").text("id");
    for (String owner : List.of("receivables/" + order.id(), "payments/" + payment)) {
      String papers = "/api/" + owner + "/attachments";
      String id = add(as("finance"), papers, "receipt.pdf").expect(201).id();

      assertThat(as("sales-support").get(papers).expect(200).items("name"))
          .containsExactly("receipt.pdf");
      assertThat(as("auditor").get(papers + "/" + id).expect(200).raw().body()).isEqualTo(PDF);
      as("sales-support").delete(papers + "/" + id).expect(403);
      add(as("sales-support"), papers, "b.pdf").expect(403);
      as("hr").get(papers).expect(403);
      assertThat(as("finance").delete(papers + "/" + id).expect(200).items("id")).isEmpty();
      as("finance").get(papers + "/" + id).expect(404);
    }
  }

  /** What was decided before and after stays, whichever is written last. */
  @Test
  void stayWithWhatTheyBelongToWhateverHappensToIt() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String receivable = "/api/receivables/" + order.id();
    String payment = "/api/payments/" + pay(order, "400.00").text("id");
    String first = add(as("finance"), receivable + "/attachments", "a.pdf").expect(201).id();
    String second = add(as("finance"), payment + "/attachments", "b.pdf").expect(201).id();

    as("finance-head")
        .post(receivable + "/gate-exceptions", Requests.exception("SHIPMENT"))
        .expect(200);
    as("finance-head").post(payment + "/reversal", Requests.reversal()).expect(200);

    assertThat(as("finance").get(receivable + "/attachments").items("id")).containsExactly(first);
    assertThat(as("finance").get(payment + "/attachments").items("id")).containsExactly(second);
    Answer refused = add(as("finance"), payment + "/attachments", "c.pdf").expect(409);
    assertThat(refused.problem()).endsWith("payment-reversed");
  }
}
