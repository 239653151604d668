package io.saleswright.customer.comments;

import static io.saleswright.customer.fixtures.Requests.company;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.comments.Colleagues;
import io.saleswright.testkit.comments.CommentsContract;
import io.saleswright.testkit.deputies.DeputiesContract;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What our people say about customers, and ask one another (CUS-33). */
class CustomerCommentTests extends RunningService implements CommentsContract {

  @BeforeEach
  void colleaguesCanBeTold() {
    TestBroker.createTopic(DeputiesContract.TOPIC);
  }

  @Override
  public String commented() {
    return as("sales-rep").post(path(), company()).expect(201).id();
  }

  @Override
  public String path() {
    return "/api/customers";
  }

  @Override
  public String kind() {
    return "customer";
  }

  @Override
  public String work() {
    return "/api/work/customer";
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
    return List.of("dealer", "warehouse", "production", "marketing", "hr");
  }

  /** Who sees the file by another role only does not see what is said about it (SEC-01). */
  @Test
  void areSeenByTheRoleThatReadsThem() {
    String file = path() + "/" + commented();

    TestHttp both = as(unique("both"), "sales-rep", "warehouse");
    both.get(file).expect(200);
    both.get(file + "/comments").expect(404);
  }

  /** What was said goes with the people at the customer (SEC-03), and no question waits on. */
  @Test
  void areErasedWithTheContacts() {
    String id = commented();
    String comments = path() + "/" + id + "/comments";
    TestHttp asked = as(unique("asked"), "sales-support");
    String staffId = asked.post(comments, "{\"text\":\"Mr Wang is away\"}").text("by");
    Colleagues.ask(as("sales-support"), comments, "did Mr Wang leave?", staffId);
    assertThat(waiting(asked)).contains(id);

    Answer erased = erase(id, "no business for three years");

    assertThat(as("sales-support").get(comments).expect(200).items("by")).hasSize(2);
    assertThat(as("sales-support").get(comments).raw().body()).doesNotContain("Wang");
    assertThat(waiting(asked)).doesNotContain(id);

    asked.post(comments, "{\"text\":\"Mr Li came\"}").expect(201);
    erase(id, "once more");
    assertThat(asked.get(comments).expect(200).items("by")).hasSize(3);
    assertThat(asked.get(comments).raw().body()).doesNotContain("Li came");
    assertThat(as("sales-support").get(path() + "/" + id).expect(200).etag())
        .as("nobody was left in the file")
        .isEqualTo(erased.etag());
  }

  /** Nothing is forgotten when the erasure is refused. */
  @Test
  void stayWhenNothingIsErased() {
    String id = commented();
    String comments = path() + "/" + id + "/comments";
    as("sales-support").post(comments, "{\"text\":\"Mr Wang is away\"}").expect(201);
    String erasure = path() + "/" + id + "/contact-erasure";

    as("support-supervisor").post(erasure, "{\"reason\":\"r\"}", "If-Match", "\"7\"").expect(412);
    as("sales-support").post(erasure, "{\"reason\":\"r\"}", "If-Match", "\"1\"").expect(403);
    asLeaderOf(unique("elsewhere"), "sales-manager")
        .post(erasure, "{\"reason\":\"r\"}", "If-Match", "\"1\"")
        .expect(404);

    assertThat(as("sales-support").get(comments).raw().body()).contains("Mr Wang is away");
  }

  private Answer erase(String id, String reason) {
    String file = path() + "/" + id;
    return as("support-supervisor")
        .post(
            file + "/contact-erasure",
            "{\"reason\":\"%s\"}".formatted(reason),
            "If-Match",
            as("support-supervisor").get(file).expect(200).etag())
        .expect(200);
  }

  private List<String> waiting(TestHttp person) {
    return person.all(work() + "?kind=customer-question").stream()
        .map(item -> item.at("/id").asString())
        .toList();
  }
}
