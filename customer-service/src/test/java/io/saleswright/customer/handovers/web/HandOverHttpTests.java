package io.saleswright.customer.handovers.web;

import static io.saleswright.customer.fixtures.Requests.company;
import static io.saleswright.customer.fixtures.Requests.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All customers of a person go to another by one recorded decision (CUS-24). */
class HandOverHttpTests extends RunningService {

  private static final String CUSTOMERS = "/api/customers";
  private static final String PATH = CUSTOMERS + "/hand-overs";

  private static final String STAFF = "performance.staff.v1";

  private final String former = "S-" + uniqueName();
  private final String next = "S-" + uniqueName();

  @BeforeEach
  void leaversCanBeTold() {
    TestBroker.createTopic(STAFF);
  }

  @Test
  void allCustomersOfAPersonGoToAnother() {
    List<String> theirs = Stream.generate(() -> registered("South")).limit(3).toList();

    Answer decided = as("support-supervisor").post(PATH, decision("move")).expect(201);

    assertThat(decided.text("/state")).isEqualTo("DONE");
    assertThat(decided.body().path("customers").asInt()).isEqualTo(3);
    assertThat(decided.body().path("moved").asInt()).isEqualTo(3);
    for (String id : theirs) {
      Answer owners = as("auditor").get(CUSTOMERS + "/" + id + "/owners").expect(200);
      assertThat(owners.items("owner")).containsExactly(next, former);
      assertThat(owners.text("/items/0/reason")).isEqualTo("leaves the company");
      assertThat(owners.text("/items/0/by")).isEqualTo("DEMO-support-supervisor");
      assertThat(owners.text("/items/0/openWork")).isEqualTo("move");
      assertThat(TestBroker.await("customer.customers.v1", id, 2).getLast().value())
          .contains("\"owner\":\"" + next + "\"", "\"openWork\":\"move\"");
    }
  }

  @Test
  void decisionIsKeptAndFound() {
    registered("South");
    Answer decided = as("support-supervisor").post(PATH, decision("share")).expect(201);

    Answer found = as("auditor").get(decided.header("Location")).expect(200);
    assertThat(found.text("/from")).isEqualTo(former);
    assertThat(found.text("/owner")).isEqualTo(next);
    assertThat(found.text("/openWork")).isEqualTo("share");
    assertThat(found.text("/decidedBy")).isEqualTo("DEMO-support-supervisor");
    assertThat(as("general-manager").get(PATH).expect(200).items("id")).contains(decided.id());
    asLeaderOf("North", "sales-manager").get(decided.header("Location")).expect(404);
    as("sales-support").get(PATH).expect(403);
  }

  /** HR-09: who leaves is listed until all of their customers have somebody else. */
  @Test
  void whoLeavesIsListedUntilTheirCustomersHaveSomebodyElse() {
    registered("South");
    String left = "{\"staffId\":\"%s\",\"lastDay\":\"2026-12-31\",\"by\":\"hr\"}".formatted(former);
    TestBroker.publish(STAFF, TestEvent.of("performance.StaffLeft.v1", former, 2, left));

    await().until(() -> leavers(as("support-supervisor")).contains(former));
    assertThat(leavers(asLeaderOf("South", "sales-manager"))).contains(former);
    assertThat(leavers(asLeaderOf("North", "sales-manager"))).doesNotContain(former);
    as("sales-support").get(PATH + "/leavers").expect(403);

    as("support-supervisor").post(PATH, decision("move")).expect(201);
    assertThat(leavers(as("support-supervisor"))).doesNotContain(former);
  }

  /** Who stays after all keeps their customers. */
  @Test
  void whoIsTakenBackIsNotListed() {
    registered("South");
    String left = "{\"staffId\":\"%s\",\"lastDay\":\"2026-12-31\",\"by\":\"hr\"}".formatted(former);
    TestBroker.publish(STAFF, TestEvent.of("performance.StaffLeft.v1", former, 2, left));
    await().until(() -> leavers(as("auditor")).contains(former));

    String back = "{\"staffId\":\"%s\",\"roles\":[],\"by\":\"hr\"}".formatted(former);
    TestBroker.publish(STAFF, TestEvent.of("performance.StaffJoined.v1", former, 3, back));
    await().until(() -> !leavers(as("auditor")).contains(former));
  }

  private static List<String> leavers(TestHttp reader) {
    return reader.get(PATH + "/leavers?limit=200").expect(200).items("staffId");
  }

  @Test
  void managerOfARegionHandsOverThatRegion() {
    String south = registered("South");
    String north = registered("North");

    Answer decided = asLeaderOf("North", "sales-manager").post(PATH, decision("keep")).expect(201);

    assertThat(decided.body().path("customers").asInt()).isEqualTo(1);
    assertThat(owner(north)).isEqualTo(next);
    assertThat(owner(south)).isEqualTo(former);
  }

  @Test
  void repeatIsAnsweredOnceMore() {
    String id = registered("South");
    String key = uniqueName();
    Answer first =
        as("support-supervisor").post(PATH, decision("keep"), "Idempotency-Key", key).expect(201);
    Answer again =
        as("support-supervisor").post(PATH, decision("keep"), "Idempotency-Key", key).expect(201);

    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(as("auditor").get(CUSTOMERS + "/" + id + "/owners").items("owner")).hasSize(2);
  }

  @Test
  void nobodyIsHandedOverFromNobody() {
    Answer refused = as("support-supervisor").post(PATH, decision("move")).expect(409);

    assertThat(refused.problem()).endsWith("no-customers");
    assertThat(refused.rule()).isEqualTo("CUS-24");
  }

  @Test
  void onlyWhoHandsOverOneHandsOverAll() {
    for (String role : List.of("sales-rep", "sales-support", "vp-sales", "auditor", "finance")) {
      as(role).post(PATH, decision("move")).expect(403);
    }
  }

  private String registered(String region) {
    return as("sales-support")
        .post(CUSTOMERS, company(new Belonging(former, null, region)))
        .expect(201)
        .id();
  }

  private String owner(String id) {
    return as("support-supervisor").get(CUSTOMERS + "/" + id).expect(200).text("/owner");
  }

  private String decision(String openWork) {
    return """
    {"from": "%s", "owner": "%s", "team": "T-2", "reason": "leaves the company", "openWork": "%s"}
    """
        .formatted(former, next, openWork);
  }
}
