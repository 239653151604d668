package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** The files of orders, such as the proof of the sign-off and photos (DOC-10, ORD-30). */
class OrderPaperTests extends OrderServiceFixture {

  private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n";

  private final AnOrder orders = new AnOrder(this);

  private static Answer add(TestHttp who, String papers, String name) {
    return who.post(papers + "?name=" + name, PDF, "Content-Type", "application/pdf");
  }

  private static String papers(String order) {
    return "/api/orders/" + order + "/attachments";
  }

  @Test
  void isAddedListedDownloadedAndRemoved() {
    String papers = papers(orders.received());
    TestHttp rep = as("sales-rep");
    Answer added = add(rep, papers, "sign-off.pdf").expect(201);

    assertThat(added.header("Location")).isEqualTo(papers + "/" + added.id());
    assertThat(as("finance").get(papers).expect(200).items("name")).containsExactly("sign-off.pdf");
    Answer file = as("auditor").get(papers + "/" + added.id()).expect(200);
    assertThat(file.raw().body()).isEqualTo(PDF);
    assertThat(file.header("Content-Disposition")).startsWith("attachment;");
    assertThat(rep.delete(papers + "/" + added.id()).expect(200).items("id")).isEmpty();
    rep.get(papers + "/" + added.id()).expect(404);
  }

  /** SEC-01: a file may show prices, which plant and warehouse need not know. */
  @Test
  void isSeenByWhomTheOrderWithItsPricesBelongsTo() {
    String order = orders.received();
    String papers = papers(order);
    String id = add(as("sales-rep"), papers, "a.pdf").expect(201).id();

    for (String role : new String[] {"production", "warehouse", "hr"}) {
      as(role).get(papers).expect(403);
      as(role).get(papers + "/" + id).expect(403);
      add(as(role), papers, "b.pdf").expect(403);
    }
    TestHttp stranger = as("DEMO-stranger", "sales-rep");
    stranger.get(papers).expect(404);
    stranger.get(papers + "/" + id).expect(404);
    add(stranger, papers, "b.pdf").expect(404);
    stranger.delete(papers + "/" + id).expect(404);
    TestHttp both = as("DEMO-both", "sales-rep", "production");
    both.get("/api/orders/" + order).expect(200);
    both.get(papers + "/" + id).expect(404);
    as("dealer").delete(papers + "/" + id).expect(403);
  }

  @Test
  void nothingIsAddedToAnOrderThatIsOver() {
    String id = orders.received();
    orders.post("sales-support", id, "cancellation", "{\"reason\":\"not needed\"}").expect(200);

    Answer refused = add(as("sales-rep"), papers(id), "a.pdf").expect(409);

    assertThat(refused.text("rule")).isEqualTo("DOC-10");
    assertThat(as("sales-rep").get(papers(id)).expect(200).items("id")).isEmpty();
  }

  /** An edit by somebody else who saw the order before is none the worse for a file. */
  @Test
  void aFileDoesNotMakeAnotherRevision() {
    String id = orders.received();
    String before = orders.get(id).header("ETag");

    add(as("sales-rep"), papers(id), "a.pdf").expect(201);

    assertThat(orders.get(id).header("ETag")).isEqualTo(before);
  }
}
