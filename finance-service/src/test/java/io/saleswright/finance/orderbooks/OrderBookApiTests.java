package io.saleswright.finance.orderbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.books.Books;
import io.saleswright.finance.books.Figure;
import io.saleswright.finance.books.FigureKind;
import io.saleswright.finance.books.MonthFigures;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.ExpenseBodies;
import io.saleswright.finance.fixtures.ExpenseSteps;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.AuthorisationContract;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The amounts of orders side by side, and what orders cost (FIN-11, FIN-13, FIN-14). */
class OrderBookApiTests extends RunningFinance implements AuthorisationContract {

  private static final String PATH = "/api/order-books/";
  private static final String SHIPPED =
      """
      {"orderId": "%s", "customerId": "c", "carrier": "Speedy", "trackingNumber": "SE-1",
       "shippedAt": "2026-11-23T02:00:00Z"}
      """;
  private static final Set<String> SALES = Set.of("sales-support", "support-supervisor");
  private static final Set<String> MONEY = Set.of("finance", "finance-head");

  private final ProductCosts costs;
  private final MonthFigures monthFigures;

  @Autowired
  OrderBookApiTests(ProductCosts costs, MonthFigures monthFigures) {
    this.costs = costs;
    this.monthFigures = monthFigures;
  }

  @Test
  void bothSidesConfirmWhatTheySaw() {
    AnOrder order = shipped(unique("product"), true);
    String path = PATH + order.id();
    Answer seen = as("sales-support").get(path).expect(200);
    assertThat(seen.text("ordered/amount")).isEqualTo("1000.00");
    assertThat(seen.text("shipped/amount")).isEqualTo("1000.00");
    assertThat(seen.text("signed/amount")).isEqualTo("1000.00");
    assertThat(seen.text("invoiced/amount")).isEqualTo("0.00");
    assertThat(seen.text("differences/0/difference")).isEqualTo("NOT_INVOICED");
    assertThat(confirms("sales-support", path, "clerk", seen).expect(409).problem())
        .isEqualTo("/problems/difference-unexplained");
    as("sales-support").post(path + "/explanations", why("NOT_INVOICED")).expect(428);
    Answer explained = explains("sales-support", path, seen).expect(200);
    Answer clerk = confirms("sales-support", path, "clerk", explained).expect(200);
    assertThat(confirms("finance", path, "finance", clerk).expect(200).text("state"))
        .isEqualTo("CONFIRMED");

    issue(order);
    Answer after = as("finance").get(path);
    assertThat(after.text("state")).isEqualTo("UNCONFIRMED");
    assertThat(after.text("invoiced/amount")).isEqualTo("1000.00");
    assertThat(after.text("differences/0/difference")).isEqualTo("NOT_PAID");
    pay(order, "1000.00").expect(201);
    // Nobody confirms what came in after they had looked.
    assertThat(after.etag()).isNotEqualTo(seen.etag());
    confirms("finance", path, "finance", after).expect(412);
    confirms("sales-support", path, "clerk", seen).expect(412);
    as("finance").post(path + "/confirmation/finance", "").expect(428);
    Answer paid = as("finance").get(path);
    Answer once = confirms("finance", path, "finance", paid).expect(200);
    assertThat(once.etag()).isEqualTo(as("auditor").get(path).etag()).isNotEqualTo(paid.etag());
    assertThat(confirms("sales-support", path, "clerk", once).expect(200).text("state"))
        .isEqualTo("CONFIRMED");
    assertThat(listed("?from=2026-11-23&to=2026-11-23")).contains(order.id());
    assertThat(listed("?from=2026-11-24")).doesNotContain(order.id());
    assertThat(
            as("finance")
                .with("Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get("/api/order-books")
                .status())
        .isEqualTo(200);
  }

  /** FIN-11: nobody explains or confirms beside what another one says at the same time. */
  @Test
  void ofThoseWhoSpeakAtTheSameTimeOneIsHeardAndTheOthersLookAgain() throws Exception {
    AnOrder order = shipped(unique("product"), true);
    String path = PATH + order.id();
    Answer seen = as("finance").get(path).expect(200);

    List<Answer> explained =
        atOnce(
            () -> explains("sales-support", path, seen),
            () -> explains("support-supervisor", path, seen),
            () -> explains("finance", path, seen));

    assertThat(explained.stream().map(Answer::status)).containsOnlyOnce(200).contains(412);
    Answer one = as("finance").get(path).expect(200);
    assertThat(one.body().path("explanations")).hasSize(1);
    Answer stale = explains("finance", path, seen).expect(412);
    assertThat(stale.problem()).isEqualTo("/problems/stale-revision");
    assertThat(stale.etag()).isEqualTo(one.etag()).isNotEqualTo(seen.etag());
    confirms("sales-support", path, "clerk", seen).expect(412);

    List<Answer> confirmed =
        atOnce(
            () -> confirms("sales-support", path, "clerk", one),
            () -> confirms("finance", path, "finance", one));

    assertThat(confirmed.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 412);
    Answer half = as("finance").get(path).expect(200);
    assertThat(half.body().path("confirmations")).hasSize(1);
    assertThat(half.text("state")).isEqualTo("UNCONFIRMED");
  }

  /** FIN-11: a repeat under the same key is the same answer, though it changed what is seen. */
  @Test
  void aRepeatedExplanationIsOne() {
    AnOrder order = shipped(unique("product"), true);
    String path = PATH + order.id();
    Answer seen = as("finance").get(path).expect(200);
    TestHttp twice = as("finance").with("Idempotency-Key", unique("key"));

    for (int i = 0; i < 2; i++) {
      twice.post(path + "/explanations", why("NOT_INVOICED"), "If-Match", seen.etag()).expect(200);
    }

    assertThat(as("finance").get(path).body().path("explanations")).hasSize(1);
  }

  @SafeVarargs
  private static List<Answer> atOnce(Callable<Answer>... calls) throws Exception {
    List<Answer> answers = new ArrayList<>();
    try (ExecutorService people = Executors.newFixedThreadPool(calls.length)) {
      for (Future<Answer> answer : people.invokeAll(List.of(calls))) {
        answers.add(answer.get());
      }
    }
    return answers;
  }

  private Answer explains(String role, String path, Answer seen) {
    return as(role).post(path + "/explanations", why("NOT_INVOICED"), "If-Match", seen.etag());
  }

  /**
   * FIN-11: all orders of a period side by side, for each currency and within the reader's scope.
   */
  @Test
  void aPeriodIsTheSumOfItsOrders() {
    String region = unique("region");
    Belonging there = new Belonging("DEMO-sales-rep", null, region);
    TestHttp leader = asLeaderOf(region, "sales-manager");
    AnOrder first = AnOrder.over1000(AnOrder.PREPAID).belongingTo(there);
    placed(first);
    pay(first, "400.00").expect(201);
    AnOrder shipped = AnOrder.over1000(AnOrder.PREPAID).costing("250.50").belongingTo(there);
    placed(shipped);
    orderTells(shipped, 2, "OrderShipped", SHIPPED.formatted(shipped.id()));
    await().until(() -> !leader.get(PATH + shipped.id()).text("shippedOn").isEmpty());
    AnOrder dollars = AnOrder.over1000(AnOrder.PREPAID).belongingTo(there);
    orderTells(dollars, 1, "OrderPlaced", dollars.placed().replace("CNY", "USD"));
    awaitReceivable(dollars);
    AnOrder gone = AnOrder.over1000(AnOrder.PREPAID).belongingTo(there);
    placed(gone);
    orderTells(gone, 2, "OrderCancelled", gone.cancelled());
    awaitReceivable(gone, "state", "CANCELLED");
    String day = PATH + "totals?from=2026-11-23&to=2026-11-23";

    Answer sums = leader.get(day).expect(200);

    assertThat(sums.items("currency")).containsExactly("CNY", "USD");
    assertThat(sums.items("orders")).containsExactly("3", "1");
    assertThat(sums.items("confirmed")).containsExactly("0", "0");
    assertThat(sums.items("ordered/amount")).containsExactly("1250.50", "1000.00");
    assertThat(sums.items("shipped/amount")).containsExactly("250.50", "0.00");
    assertThat(sums.items("paid/amount")).containsExactly("400.00", "0.00");
    assertThat(sums.items("notShipped/amount")).containsExactly("1000.00", "1000.00");
    assertThat(sums.items("notInvoiced/amount")).containsExactly("250.50", "0.00");
    assertThat(sums.items("notPaid/amount")).containsExactly("-400.00", "0.00");
    String before = PATH + "totals?from=2026-11-01&to=2026-11-22";
    assertThat(leader.get(before).expect(200).items("currency")).isEmpty();
    leader.get(PATH + "totals?from=2026-11-23&to=2026-11-22").expect(400);
    leader.get(PATH + "totals?from=2025-11-23&to=2026-11-23").expect(400);
    leader.get(PATH + "totals?from=2026-11-23").expect(400);
    for (String far : List.of("%2B999999999-12-31", "-999999999-01-01", "%2B10000-01-01")) {
      leader.get(PATH + "totals?from=" + far + "&to=" + far).expect(400);
      leader.get("/api/order-books?from=" + far).expect(400);
      leader.get("/api/order-books?to=" + far).expect(400);
    }
    as("hr").get(day).expect(403);
  }

  private Answer confirms(String role, String path, String side, Answer seen) {
    return as(role).post(path + "/confirmation/" + side, "", "If-Match", seen.etag());
  }

  @Test
  void anOrderLeavesWhatItsGoodsAndFreightDoNotCost() {
    String product = unique("product");
    cost(product, 1, "30.00");
    cost(product, 1, "99.00");
    AnOrder order = shipped(product, true);
    String path = PATH + order.id();
    issue(order);
    String freight =
        as("sales-support")
            .post(
                path + "/freights",
                "{\"amount\":%s,\"payer\":\"COMPANY\",\"reference\":\"W-1\"}"
                    .formatted(Requests.cny("84.96")))
            .expect(200)
            .text("freights/0/id");
    as("sales-support")
        .post(
            path + "/freights",
            "{\"amount\":%s,\"payer\":\"CUSTOMER\"}".formatted(Requests.cny("50.00")))
        .expect(200);

    Answer margin = as("sales-manager").get(path + "/margin").expect(200);
    assertThat(margin.text("revenue/amount")).isEqualTo("884.96");
    assertThat(margin.text("goods/amount")).isEqualTo("300.00");
    assertThat(margin.text("freight/amount")).isEqualTo("84.96");
    assertThat(margin.text("margin/amount")).isEqualTo("500.00");
    assertThat(margin.text("marginPercent")).startsWith("56.5");
    assertThat(as("sales-rep").get(path).raw().body()).doesNotContain("300.00");

    as("finance")
        .post(path + "/freights/" + freight + "/reversal", "{\"reason\":\"another order\"}")
        .expect(200);
    assertThat(as("finance").get(path + "/margin").text("freight/amount")).isEqualTo("0.00");
  }

  /** An expense whose project is the order's number lessens what the order leaves (FIN-14). */
  @Test
  void expensesOfAnOrderLessenItsMargin() {
    String product = unique("product");
    cost(product, 1, "30.00");
    String number = unique("SO");
    AnOrder order = shipped(product, true, number);
    issue(order);
    expenses().budgeted();
    String trip =
        ExpenseBodies.trip("sales", ExpenseSteps.TODAY, "84.96")
            .replace("\"destination\"", "\"project\": \"" + number + "\", \"destination\"");
    String id = as("sales-rep").post("/api/expenses", trip).expect(201).id();
    expenses().submit(id).expect(200);
    expenses().approveAll(id);
    expenses().claim(id, unique("V 1"), "84.96").expect(200);
    expenses().approve(id, "sales-support").expect(200);
    String path = PATH + order.id() + "/margin";
    assertThat(as("finance").get(path).text("margin/amount")).isEqualTo("584.96");

    expenses().pay(id);

    Answer margin = as("finance").get(path).expect(200);
    assertThat(margin.text("expenses/amount")).isEqualTo("84.96");
    assertThat(margin.text("margin/amount")).isEqualTo("500.00");
    assertThat(margin.text("products/0/productId")).isEqualTo(product);
    assertThat(margin.text("products/0/cost/amount")).isEqualTo("300.00");
  }

  /** What left the house in a month, and what that cost, is among its figures (FIN-15). */
  @Test
  void theMonthKnowsWhatLeftTheHouse() {
    String product = unique("product");
    cost(product, 1, "30.00");
    Map<FigureKind, BigDecimal> before = figures();
    AnOrder order = shipped(product, true);
    issue(order);
    String path = PATH + order.id() + "/freights";
    String freight = "{\"amount\":%s,\"payer\":\"%s\"}";
    as("finance").post(path, freight.formatted(Requests.cny("84.96"), "COMPANY")).expect(200);
    as("finance").post(path, freight.formatted(Requests.cny("50.00"), "CUSTOMER")).expect(200);

    Map<FigureKind, BigDecimal> after = figures();

    assertThat(grown(before, after, FigureKind.SHIPPED)).isEqualByComparingTo("1000.00");
    assertThat(grown(before, after, FigureKind.COST_OF_GOODS)).isEqualByComparingTo("300.00");
    assertThat(grown(before, after, FigureKind.COST_UNKNOWN)).isEqualByComparingTo("0.00");
    assertThat(grown(before, after, FigureKind.FREIGHT)).isEqualByComparingTo("84.96");
    assertThat(grown(before, after, FigureKind.INVOICED_NET)).isEqualByComparingTo("884.96");
    String first = as("finance").get(PATH + order.id()).text("freights/0/id");
    as("finance-head")
        .post(path + "/" + first + "/reversal", "{\"reason\":\"another order\"}")
        .expect(200);
    assertThat(grown(before, figures(), FigureKind.FREIGHT)).isEqualByComparingTo("0.00");
  }

  private Map<FigureKind, BigDecimal> figures() {
    return monthFigures.of(YearMonth.of(2026, 11), new Books(List.of(), List.of(), null)).stream()
        .filter(one -> one.amount().currency().equals("CNY"))
        .collect(Collectors.toMap(Figure::kind, one -> one.amount().amount(), BigDecimal::add));
  }

  private static BigDecimal grown(
      Map<FigureKind, BigDecimal> before, Map<FigureKind, BigDecimal> after, FigureKind kind) {
    return after
        .getOrDefault(kind, BigDecimal.ZERO)
        .subtract(before.getOrDefault(kind, BigDecimal.ZERO));
  }

  @Test
  void whatNobodyHasSaidIsNotGuessed() {
    String product = unique("product");
    AnOrder order = shipped(product, true);

    Answer margin = as("finance").get(PATH + order.id() + "/margin").expect(200);

    assertThat(margin.text("costUnknown/0")).isEqualTo(product);
    assertThat(margin.text("goods/amount")).isEmpty();
    assertThat(margin.text("margin/amount")).isEmpty();
  }

  /** The news that the goods left comes twice, and after a change that was told late (FIN-11). */
  @Test
  void aRepeatChangesNothing() {
    AnOrder order = shipped(unique("product"), false);
    orderTells(order, 2, "OrderShipped", SHIPPED.formatted(order.id()));
    orderTells(order, 3, "OrderCancelled", order.cancelled());

    awaitReceivable(order, "state", "CANCELLED");
    Answer book = as("finance").get(PATH + order.id());
    assertThat(book.text("ordered/amount")).isEqualTo("0.00");
    assertThat(book.text("shipped/amount")).isEqualTo("1000.00");
    assertThat(book.text("differences/0/difference")).isEqualTo("NOT_SHIPPED");
  }

  private List<String> listed(String query) {
    return as("finance").all("/api/order-books" + query).stream()
        .map(one -> one.path("orderId").asString())
        .toList();
  }

  private static String why(String difference) {
    return "{\"difference\":\"%s\",\"reason\":\"the invoice follows\"}".formatted(difference);
  }

  private void cost(String product, long sequence, String amount) {
    TestBroker.publish(
        "order.product-costs.v1",
        TestEvent.of(
            "order.ProductCostSet.v1",
            product,
            sequence,
            "{\"productId\":\"%s\",\"cost\":%s,\"by\":\"DEMO-finance\"}"
                .formatted(product, Requests.cny(amount))));
    await().until(() -> !costs.of(List.of(product)).isEmpty());
  }

  /** An order over ten of a product that has left the house. */
  private AnOrder shipped(String product, boolean signed) {
    return shipped(product, signed, "SO-20261123-0001");
  }

  private AnOrder shipped(String product, boolean signed, String number) {
    await().until(() -> as("finance").get("/api/order-books").status(), status -> status == 200);
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    String lines =
        """
        "lines": [{"line": 1, "productId": "%s", "productCode": "P", "productName": "Chair",
          "quantity": 10, "unitPrice": %s, "discountPercent": 0, "net": %s}]
        """
            .formatted(product, Requests.cny("100.00"), Requests.cny("1000.00"));
    String placed =
        order.placed().replace("\"lines\": []", lines.strip()).replace("SO-20261123-0001", number);
    orderTells(order, 1, "OrderPlaced", placed);
    awaitReceivable(order);
    orderTells(order, 2, "OrderShipped", SHIPPED.formatted(order.id()));
    await().until(() -> !as("finance").get(PATH + order.id()).text("shippedOn").isEmpty());
    if (signed) {
      orderTells(order, 3, "OrderSigned", order.signed("2026-11-23"));
      await()
          .until(() ->
              !as("finance")
                  .get("/api/invoices?orderId=" + order.id())
                  .text("items/0/id")
                  .isEmpty());
    }
    return order;
  }

  private void issue(AnOrder order) {
    String invoice = as("finance").get("/api/invoices?orderId=" + order.id()).text("items/0/id");
    as("finance").post("/api/invoices/" + invoice + "/issue", Requests.issue("13")).expect(200);
  }

  @Override
  public List<String> commands() {
    return List.of(
        "explain",
        "confirm as clerk",
        "confirm as finance",
        "post freight",
        "reverse freight",
        "read",
        "read margin");
  }

  @Override
  public List<String> table(String role) {
    List<String> may = new ArrayList<>();
    if (SALES.contains(role) || MONEY.contains(role)) {
      may.addAll(List.of("explain", "post freight"));
    }
    if (SALES.contains(role)) {
      may.add("confirm as clerk");
    }
    if (MONEY.contains(role)) {
      may.add("confirm as finance");
    }
    if (MONEY.contains(role) || role.equals("support-supervisor")) {
      may.add("reverse freight");
    }
    if (SALES.contains(role)
        || MONEY.contains(role)
        || Set.of(
                "auditor",
                "sales-manager",
                "vp-sales",
                "general-manager",
                "sales-rep",
                "account-manager")
            .contains(role)) {
      may.add("read");
    }
    if (MONEY.contains(role)
        || Set.of("auditor", "sales-manager", "vp-sales", "general-manager").contains(role)) {
      may.add("read margin");
    }
    return may;
  }

  @Override
  public Answer call(TestHttp person, String command) {
    String path = PATH + unique("nothing");
    return switch (command) {
      case "explain" -> person.post(path + "/explanations", why("NOT_PAID"), "If-Match", "\"1\"");
      case "confirm as clerk" -> person.post(path + "/confirmation/clerk", "", "If-Match", "\"1\"");
      case "confirm as finance" ->
          person.post(path + "/confirmation/finance", "", "If-Match", "\"1\"");
      case "post freight" ->
          person.post(
              path + "/freights",
              "{\"amount\":%s,\"payer\":\"COMPANY\"}".formatted(Requests.cny("1.00")));
      case "reverse freight" -> person.post(path + "/freights/f-1/reversal", "{\"reason\":\"r\"}");
      case "read" -> person.get("/api/order-books");
      case "read margin" -> person.get(path + "/margin");
      default -> throw new AssertionError(command);
    };
  }
}
