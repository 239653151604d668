package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.comment.CommentDesk;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.comments.CommentsContract;
import io.saleswright.testkit.deputies.DeputiesContract;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What our people say about orders, and ask one another (ORD-19). */
class OrderCommentTests extends OrderServiceFixture implements CommentsContract {

  @Autowired private CommentDesk<Order> comments;

  private final AnOrder orders = new AnOrder(this);

  @Override
  public String commented() {
    return orders.received();
  }

  @Override
  public String path() {
    return "/api/orders";
  }

  @Override
  public String kind() {
    return "order";
  }

  @Override
  public String work() {
    return "/api/work/order";
  }

  @Override
  public String commenter() {
    return "sales-support";
  }

  @Override
  public String stranger() {
    return "sales-rep";
  }

  @Override
  public List<String> outsiders() {
    return List.of("dealer", "production", "warehouse", "technical", "hr");
  }

  /** Who sees the order by another role only does not see what is said about it (SEC-01). */
  @Test
  void areSeenByTheRoleThatReadsThem() {
    String id = orders.received();

    TestHttp both = as(unique("both"), "sales-rep", "production");
    both.get("/api/orders/" + id).expect(200);
    both.get("/api/orders/" + id + "/comments").expect(404);
  }

  @Test
  void nobodyIsAskedWhoHasLeft() {
    String id = orders.received();
    String gone = unique("S");
    tells(gone, 1, "StaffJoined", "\"roles\": [\"finance\"]");
    tells(gone, 2, "StaffLeft", "\"lastDay\": \"2026-11-20\"");

    Awaitility.await()
        .untilAsserted(() -> {
          Answer refused =
              as("sales-support")
                  .post(
                      "/api/orders/" + id + "/comments",
                      "{\"text\":\"paid?\",\"to\":[\"" + gone + "\"]}")
                  .expect(400);
          assertThat(refused.text("errors/0/field")).isEqualTo("to");
          assertThat(refused.text("errors/0/message")).contains("still work here");
        });
  }

  @Test
  void oneDocumentHasAHundredAtMost() {
    String path = "/api/orders/" + orders.received() + "/comments";
    TestHttp author = as("sales-support");
    for (int one = 0; one < 100; one++) {
      author.post(path, "{\"text\":\"" + "字".repeat(500) + "\"}").expect(201);
    }

    Answer refused = author.post(path, "{\"text\":\"more\"}").expect(409);

    assertThat(refused.rule()).isEqualTo("ORD-19");
    assertThat(author.all(path)).hasSize(100);
  }

  /** What was said about an order goes with the people in it (SEC-03). */
  @Test
  void areForgottenWithThePeopleInTheOrder() {
    String id = orders.received();
    String path = "/api/orders/" + id + "/comments";
    as("sales-support").post(path, "{\"text\":\"Mr Wang is away\"}").expect(201);

    comments.forget(id, Cause.internal("order", CLOCK.instant()));

    assertThat(as("sales-support").get(path).expect(200).raw().body()).doesNotContain("Wang");
    comments.forget(orders.received(), Cause.internal("order", CLOCK.instant()));
  }

  private static void tells(String staffId, long sequence, String type, String data) {
    TestBroker.publish(
        DeputiesContract.TOPIC,
        TestEvent.of(
            "performance." + type + ".v1",
            staffId,
            sequence,
            "{\"staffId\": \"%s\", \"by\": \"hr\", %s}".formatted(staffId, data)));
  }
}
