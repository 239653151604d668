package io.saleswright.finance.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.AuthorisationContract;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Customers who may not pay: watched, blocked, released (FIN-17). */
class RiskApiTests extends RunningFinance implements AuthorisationContract {

  private static final String PATH = "/api/customer-risks/";
  private static final String RISKS = "finance.customer-risks.v1";
  private static final String REASON = "{\"reason\":\"three invoices are overdue\"}";
  private static final Set<String> READERS =
      Set.of(
          "finance",
          "finance-head",
          "auditor",
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager");

  @Test
  void ordersOfABlockedCustomerWaitForAllOfTheirMoney() {
    AnOrder order = AnOrder.over1000(AnOrder.DEPOSIT_30);
    placed(order);
    pay(order, "300.00").expect(201);
    awaitGate(order, true);

    block(order.customer()).expect(200);
    awaitGate(order, false);
    AnOrder later = AnOrder.over1000(AnOrder.DEPOSIT_30).of(order.customer());
    placed(later);
    pay(later, "310.00").expect(201);
    assertThat(released(later)).isFalse();
    pay(later, "690.00").expect(201);
    awaitGate(later, true);

    assertThat(as("sales-manager").post(PATH + order.customer() + "/release", REASON).status())
        .isEqualTo(403);
    as("general-manager").post(PATH + order.customer() + "/release", REASON).expect(200);
    awaitGate(order, true);
    Answer risk = as("finance").get(PATH + order.customer()).expect(200);
    assertThat(risk.text("state")).isEqualTo("FREE");
    assertThat(risk.text("decisions/0/reason")).isEqualTo("three invoices are overdue");
    assertThat(risk.text("decisions/1/by")).isEqualTo("DEMO-general-manager");
    assertThat(types(RISKS, order.customer(), 2))
        .containsExactly("CustomerBlocked", "CustomerReleased");
  }

  @Test
  void oneOrderGoesOnByARecordedException() {
    AnOrder order = AnOrder.over1000(AnOrder.DEPOSIT_30);
    placed(order);
    block(order.customer()).expect(200);
    pay(order, "300.00").expect(201);
    assertThat(released(order)).isFalse();

    as("finance-head")
        .post("/api/receivables/" + order.id() + "/gate-exceptions", Requests.exception("RELEASE"))
        .expect(200);

    assertThat(released(order)).isTrue();
    as("finance-head").post(PATH + order.customer() + "/release", REASON).expect(200);
  }

  @Test
  void whoBlockedDoesNotRelease() {
    String customer = unique("customer");
    as("finance-head").post(PATH + customer + "/block", REASON).expect(200);
    assertThat(as("sales-manager").post(PATH + customer + "/block", REASON).expect(409).problem())
        .isEqualTo("/problems/wrong-step");

    assertThat(as("finance-head").post(PATH + customer + "/release", REASON).expect(409).problem())
        .isEqualTo("/problems/own-paper");
    as("general-manager").post(PATH + customer + "/release", REASON).expect(200);
  }

  /** Whatever comes first, an order that is placed while its customer is blocked knows it. */
  @Test
  void anOrderThatComesWithTheBlockKnowsIt() throws Exception {
    for (int i = 0; i < 4; i++) {
      AnOrder order = AnOrder.over1000(AnOrder.DEPOSIT_30);
      try (ExecutorService both = Executors.newFixedThreadPool(2)) {
        Future<?> placing = both.submit(() -> orderTells(order, 1, "OrderPlaced", order.placed()));
        Future<Answer> blocking = both.submit(() -> block(order.customer()));
        placing.get();
        blocking.get().expect(200);
      }
      awaitReceivable(order);
      pay(order, "300.00").expect(201);
      awaitGate(order, false);
    }
  }

  @Test
  void aLimitThatIsCrossedIsToldOnce() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID).costing("2000000.01");
    placed(order);

    await().until(() -> as("finance").get(PATH + order.customer()).status() == 200);
    Answer risk = as("finance").get(PATH + order.customer());
    assertThat(risk.text("crossings/0/kind")).isEqualTo("EXPOSURE");
    AnOrder more = AnOrder.over1000(AnOrder.PREPAID).of(order.customer());
    placed(more);
    pay(order, "2000000.01").expect(201);
    await()
        .until(() -> as("finance").get(PATH + order.customer()).text("crossings/0/kind").isEmpty());

    assertThat(types(RISKS, order.customer(), 1)).containsExactly("RiskLimitCrossed");
    assertThat(TestBroker.await(Notice.TOPIC, order.customer(), 1))
        .extracting(row -> row.value().replaceAll(".*\"kind\":\"([a-z-]+)\".*", "$1"))
        .containsExactly("risk-limit-crossed");
  }

  @Test
  void debtsAreAddedUpByCustomerSalespersonAndRegion() {
    TestHttp leader = asLeaderOf(unique("region"), "sales-manager");
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID).costing("70000.00");
    placed(order);
    pay(order, "20000.00").expect(201);

    JsonNode mine = row(as("finance"), "CUSTOMER", order.customer());
    assertThat(mine.at("/owed/amount").asString()).isEqualTo("50000.00");
    assertThat(mine.path("orders").asInt()).isEqualTo(1);
    assertThat(row(as("finance"), "SALESPERSON", "DEMO-sales-rep").isMissingNode()).isFalse();
    assertThat(leader.get(PATH + "exposure").body().path("items")).isEmpty();
  }

  /** In a region of its own: what other tests' customers owe changes while this one turns pages. */
  @Test
  void theLargestDebtsComeFirstPageByPage() {
    String region = unique("region");
    Belonging there = new Belonging("DEMO-sales-rep", null, region);
    List<String> customers = new ArrayList<>();
    for (String total : List.of("3000.00", "1000.00", "2000.00", "2000.00", "500.00")) {
      AnOrder order = AnOrder.over1000(AnOrder.PREPAID).costing(total).belongingTo(there);
      placed(order);
      customers.add(order.customer());
    }

    TestHttp leader = asLeaderOf(region, "sales-manager");
    List<String> seen = new ArrayList<>();
    List<String> amounts = new ArrayList<>();
    String next = "";
    do {
      Answer page = leader.get(PATH + "exposure?limit=2" + next).expect(200);
      seen.addAll(page.items("of"));
      amounts.addAll(page.items("owed/amount"));
      next = page.text("next").isEmpty() ? "" : "&after=" + page.text("next");
    } while (!next.isEmpty() && seen.size() <= customers.size());
    assertThat(seen).containsExactlyInAnyOrderElementsOf(customers);
    assertThat(amounts).containsExactly("3000.00", "2000.00", "2000.00", "1000.00", "500.00");
  }

  private static JsonNode row(TestHttp reader, String by, String key) {
    Answer rows = reader.get(PATH + "exposure?limit=200&by=" + by).expect(200);
    for (JsonNode row : rows.body().path("items")) {
      if (row.path("of").asString("").equals(key)) {
        return row;
      }
    }
    return rows.body().path("nothing");
  }

  private Answer block(String customer) {
    return as("sales-manager").post(PATH + customer + "/block", REASON);
  }

  private boolean released(AnOrder order) {
    for (JsonNode gate : receivable(order).body().path("gates")) {
      if (gate.path("gate").asString("").equals("RELEASE")) {
        return gate.path("open").asBoolean();
      }
    }
    return false;
  }

  private void awaitGate(AnOrder order, boolean open) {
    await().until(() -> released(order) == open);
  }

  @Override
  public List<String> commands() {
    return List.of("block", "release", "read risks", "read exposure");
  }

  @Override
  public List<String> table(String role) {
    List<String> may = new ArrayList<>();
    if (Set.of("finance-head", "sales-manager", "vp-sales", "general-manager").contains(role)) {
      may.add("block");
    }
    if (Set.of("finance-head", "vp-sales", "general-manager").contains(role)) {
      may.add("release");
    }
    if (READERS.contains(role)) {
      may.addAll(List.of("read risks", "read exposure"));
    }
    return may;
  }

  @Override
  public Answer call(TestHttp person, String command) {
    String customer = unique("customer");
    return switch (command) {
      case "block" -> person.post(PATH + customer + "/block", REASON);
      case "release" -> person.post(PATH + customer + "/release", REASON);
      case "read risks" -> person.get("/api/customer-risks");
      case "read exposure" -> person.get(PATH + "exposure");
      default -> throw new AssertionError(command);
    };
  }
}
