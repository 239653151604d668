package io.saleswright.finance.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.AuthorisationContract;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
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
    // It may have come into being a moment before it was told of the block.
    awaitGate(later, false);
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

  /** It was paid in full when its customer was blocked, and is not any more (FIN-17). */
  @Test
  void anOrderThatIsOpenAgainKnowsThatItsCustomerWasBlocked() {
    AnOrder order = AnOrder.over1000(AnOrder.DEPOSIT_30);
    placed(order);
    pay(order, "300.00").expect(201);
    String rest = pay(order, "700.00").expect(201).id();
    awaitReceivable(order, "state", "SETTLED");
    block(order.customer()).expect(200);
    assertThat(released(order)).isTrue();

    as("finance-head").post("/api/payments/" + rest + "/reversal", Requests.reversal()).expect(200);

    awaitReceivable(order, "state", "OPEN");
    awaitGate(order, false);
  }

  @Test
  void oneOrderGoesOnByARecordedException() {
    AnOrder order = AnOrder.over1000(AnOrder.DEPOSIT_30);
    placed(order);
    block(order.customer()).expect(200);
    pay(order, "300.00").expect(201);
    awaitGate(order, false);

    as("finance-head")
        .post("/api/receivables/" + order.id() + "/gate-exceptions", Requests.exception("RELEASE"))
        .expect(200);

    assertThat(released(order)).isTrue();
    as("finance-head").post(PATH + order.customer() + "/release", REASON).expect(200);
  }

  @Test
  void whoBlockedDoesNotRelease() {
    AnOrder order = AnOrder.over1000(AnOrder.DEPOSIT_30);
    placed(order);
    String customer = order.customer();
    as("finance-head").post(PATH + customer + "/block", REASON).expect(200);
    assertThat(as("sales-manager").post(PATH + customer + "/block", REASON).expect(409).problem())
        .isEqualTo("/problems/wrong-step");

    assertThat(as("finance-head").post(PATH + customer + "/release", REASON).expect(409).problem())
        .isEqualTo("/problems/own-paper");
    as("general-manager").post(PATH + customer + "/release", REASON).expect(200);
  }

  /** Nobody is blocked whom nobody knows, and no file of them is left behind (FIN-17). */
  @Test
  void nobodyIsBlockedWhomNobodyKnows() {
    String customer = unique("customer");
    assertThat(block(customer).status()).isEqualTo(404);
    assertThat(as("finance").get(PATH + customer).status()).isEqualTo(404);

    TestBroker.publish(
        CUSTOMERS,
        TestEvent.of(
            "customer.CustomerRegistered.v1",
            customer,
            1,
            "{\"customerId\":\"%s\",\"number\":\"C-1\",\"name\":\"Li\"}".formatted(customer)));
    await().until(() -> block(customer).status() == 200);
  }

  /** A customer is of no region here, so whoever sees one region alone blocks nobody (SEC-02). */
  @Test
  void whoSeesOneRegionBlocksNobody() {
    AnOrder order = AnOrder.over1000(AnOrder.DEPOSIT_30);
    placed(order);
    TestHttp leader = asLeaderOf(unique("region"), "sales-manager");

    assertThat(leader.post(PATH + order.customer() + "/block", REASON).status()).isEqualTo(404);

    assertThat(as("finance").get(PATH + order.customer()).status()).isEqualTo(404);
  }

  /** Whatever comes first, an order that is placed while its customer is blocked knows it. */
  @Test
  void anOrderThatComesWithTheBlockKnowsIt() throws Exception {
    for (int i = 0; i < 4; i++) {
      AnOrder earlier = AnOrder.over1000(AnOrder.DEPOSIT_30);
      placed(earlier);
      AnOrder order = AnOrder.over1000(AnOrder.DEPOSIT_30).of(earlier.customer());
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

    await().until(() -> crossings(order).contains("EXPOSURE"));
    AnOrder more = AnOrder.over1000(AnOrder.PREPAID).of(order.customer());
    placed(more);
    pay(order, "2000000.01").expect(201);
    await().until(() -> crossings(order).isEmpty());

    // Its share of all debts may be told as well: that is for other tests' customers to say.
    assertThat(TestBroker.await(RISKS, order.customer(), 1))
        .filteredOn(event -> event.value().contains("EXPOSURE"))
        .singleElement()
        .satisfies(event ->
            assertThat(TestBroker.header(event, "ce_type"))
                .isEqualTo("finance.RiskLimitCrossed.v1"));
    assertThat(TestBroker.awaitNotice(order.customer(), "risk-limit-crossed"))
        .filteredOn(notice -> notice.value().contains("EXPOSURE"))
        .hasSize(1);
  }

  /** The limits that the order's customer crosses now. */
  private List<String> crossings(AnOrder order) {
    return as("finance")
        .get(PATH + order.customer())
        .body()
        .path("crossings")
        .valueStream()
        .map(crossing -> crossing.path("kind").asString())
        .toList();
  }

  @Test
  void debtsAreAddedUpByCustomerSalespersonAndRegion() {
    String region = unique("region");
    TestHttp leader = asLeaderOf(region, "sales-manager");
    Belonging there = new Belonging("DEMO-sales-rep", null, region);
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID).costing("70000.00").belongingTo(there);
    AnOrder other = AnOrder.over1000(AnOrder.PREPAID).belongingTo(there);
    placed(order);
    placed(other);
    pay(order, "20000.00").expect(201);

    assertThat(rows(leader, "CUSTOMER"))
        .containsExactly(order.customer() + " 1 50000.00", other.customer() + " 1 1000.00");
    assertThat(rows(leader, "SALESPERSON")).containsExactly("DEMO-sales-rep 2 51000.00");
    assertThat(rows(leader, "REGION")).containsExactly(region + " 2 51000.00");
    assertThat(rows(asLeaderOf(unique("region"), "sales-manager"), "CUSTOMER")).isEmpty();
    assertThat(rows(as("finance"), "REGION")).contains(region + " 2 51000.00");
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

  private static List<String> rows(TestHttp reader, String by) {
    return reader
        .get(PATH + "exposure?limit=200&by=" + by)
        .expect(200)
        .body()
        .path("items")
        .valueStream()
        .map(row ->
            "%s %d %s"
                .formatted(
                    row.path("of").asString(),
                    row.path("orders").asInt(),
                    row.at("/owed/amount").asString()))
        .toList();
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
