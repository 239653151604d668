package io.saleswright.order.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.order.OrderServiceFixture;
import io.saleswright.order.catalogue.Catalogue;
import io.saleswright.platform.kernel.Money;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ProductHttpTests extends OrderServiceFixture {

  private static final String PATH = "/api/products";
  private static final String TOPIC = "order.products.v1";

  private final Catalogue catalogue;

  ProductHttpTests(@Autowired Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Test
  void orderLineFindsAllThatItNeeds() {
    String code = unique("P");
    Answer product = as("sales-support").post(PATH, product(code)).expect(201);
    approve(product.text("id"), 1);

    Answer page = as("sales-rep").get(PATH + "/" + product.text("id")).expect(200);

    assertThat(page.text("code")).isEqualTo(code);
    assertThat(page.text("specification")).isEqualTo("橡木 45 x 45");
    assertThat(page.text("model")).isEqualTo("M-1");
    assertThat(page.body().path("piecesPerPackage").asInt()).isEqualTo(4);
    assertThat(page.body().path("leadTimeDays").asInt()).isEqualTo(10);
    assertThat(page.text("status")).isEqualTo("MADE_TO_ORDER");
    assertThat(page.text("price/amount")).isEqualTo("100.00");
  }

  @Test
  void orderingFindsThePriceOfADay() {
    String id = priced();
    LocalDate today = TODAY;
    as("sales-support")
        .post(PATH + "/" + id + "/prices", price("120.00", today.plusDays(7)))
        .expect(200);
    assertThat(listPrice(id, today.plusDays(7))).isEqualTo(Money.of("100", "CNY"));
    approve(id, 2);

    assertThat(listPrice(id, today)).isEqualTo(Money.of("100", "CNY"));
    assertThat(listPrice(id, today.plusDays(7))).isEqualTo(Money.of("120", "CNY"));
    assertThat(listPrice(id, today.minusDays(1))).isNull();
  }

  @Test
  void orderingFindsAllItsProductsAtOnceAndLeavesUnknownOnesOut() {
    String tea = as("sales-support").post(PATH, product(unique("P"))).expect(201).text("id");
    String desk = as("sales-support").post(PATH, product(unique("P"))).expect(201).text("id");

    assertThat(catalogue.items(Set.of(tea, "nobody", desk), TODAY, null))
        .containsOnlyKeys(tea, desk)
        .allSatisfy((id, item) -> assertThat(item.productId()).isEqualTo(id));
    assertThat(catalogue.items(Set.of(), TODAY, null)).isEmpty();
  }

  @Test
  void codeBelongsToOneProduct() {
    String code = unique("P");
    as("sales-support").post(PATH, product(code)).expect(201);

    Answer refused = as("sales-support").post(PATH, product(code)).expect(409);

    assertThat(refused.text("rule")).isEqualTo("PRD-01");
    assertThat(refused.text("type")).endsWith("code-taken");
  }

  @Test
  void oneOfTwoAtOnceGetsTheCode() {
    String code = unique("P");

    List<Integer> statuses =
        Stream.of("sales-support", "sales-manager", "support-supervisor")
            .map(role ->
                CompletableFuture.supplyAsync(() -> as(role).post(PATH, product(code)).status()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409);
  }

  @Test
  void sameKeyAndBodyIsAnsweredOnceMore() {
    String body = product(unique("P"));
    String key = unique("key");

    Answer first = as("sales-support").with("Idempotency-Key", key).post(PATH, body).expect(201);
    Answer second = as("sales-support").with("Idempotency-Key", key).post(PATH, body).expect(201);

    assertThat(second.text("id")).isEqualTo(first.text("id"));
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
  }

  @Test
  void sameKeyWithAnotherBodyIsRefused() {
    String key = unique("key");
    as("sales-support").with("Idempotency-Key", key).post(PATH, product(unique("P"))).expect(201);

    Answer refused =
        as("sales-support")
            .with("Idempotency-Key", key)
            .post(PATH, product(unique("P")))
            .expect(409);

    assertThat(refused.text("type")).endsWith("idempotency-key-reused");
  }

  @Test
  void repeatedPriceIsProposedOnce() {
    String id = as("sales-support").post(PATH, product(unique("P"))).expect(201).text("id");
    String key = unique("key");
    String body = price("120.00", TODAY);

    for (int i = 0; i < 2; i++) {
      as("sales-manager")
          .with("Idempotency-Key", key)
          .post(PATH + "/" + id + "/prices", body)
          .expect(200);
    }

    assertThat(as("auditor").get(PATH + "/" + id).body().path("proposals")).hasSize(2);
  }

  @Test
  void secondOfTwoEditorsIsRefused() {
    String path =
        PATH + "/" + as("sales-support").post(PATH, product(unique("P"))).expect(201).text("id");

    List<Integer> statuses =
        Stream.of("sales-support", "sales-manager")
            .map(role ->
                CompletableFuture.supplyAsync(() ->
                    as(role).with("If-Match", "\"1\"").put(path, sheet(role, false)).status()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    as("sales-support").put(path, sheet("Chair", false)).expect(428);
  }

  @Test
  void discontinuedProductSaysWhyItGetsNoPrice() {
    String path =
        PATH + "/" + as("sales-support").post(PATH, product(unique("P"))).expect(201).text("id");
    Answer gone =
        as("sales-manager").with("If-Match", "\"1\"").put(path, sheet("Chair", true)).expect(200);

    assertThat(gone.text("actions/1/name")).isEqualTo("propose-price");
    assertThat(gone.text("actions/1/rule")).isEqualTo("PRD-01");
    Answer refused = as("sales-manager").post(path + "/prices", price("90.00", TODAY)).expect(409);
    assertThat(refused.text("rule")).isEqualTo("PRD-01");
  }

  @Test
  void findsByPartOfCodeOrName() {
    String code = unique("PART");
    String part = code.substring(2, 12).toLowerCase(Locale.ROOT);
    String named = product(code).replace("餐椅", "餐椅" + part);
    String id = as("sales-support").post(PATH, named).expect(201).text("id");

    assertThat(found(part)).containsExactly(id);
    assertThat(found("%E9%A4%90%E6%A4%85" + part.toUpperCase(Locale.ROOT))).containsExactly(id);
    assertThat(found("nothing.*")).isEmpty();
    as("sales-rep").get(PATH + "?sort=created").expect(400);
  }

  @Test
  void importedProductStaysAsItIs() {
    String source = unique("northwind");
    String code = unique("NW");
    Answer first =
        as("migration").post(PATH + "/imports", imported(source, code, "Chai")).expect(201);

    Answer repeated =
        as("migration").post(PATH + "/imports", imported(source, code, "Other tea")).expect(200);

    assertThat(repeated.text("id")).isEqualTo(first.text("id"));
    assertThat(repeated.text("name")).isEqualTo("Chai");
    assertThat(repeated.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(first.body().path("discontinued").asBoolean()).isTrue();
    assertThat(listPrice(first.text("id"), LocalDate.of(1996, 7, 4)))
        .isEqualTo(Money.of("18", "USD"));
    assertThat(TestBroker.await(TOPIC, first.text("id"), 1)).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          #role,              publish, edit, price, import
          sales-support,          201,  200,   200,    403
          support-supervisor,     201,  200,   200,    403
          sales-manager,          201,  200,   200,    403
          vp-sales,               403,  403,   200,    403
          sales-rep,              403,  403,   403,    403
          account-manager,        403,  403,   403,    403
          general-manager,        403,  403,   403,    403
          marketing,              403,  403,   403,    403
          customer-service,       403,  403,   403,    403
          legal,                  403,  403,   403,    403
          finance,                403,  403,   403,    403
          finance-head,           403,  403,   403,    403
          technical,              403,  403,   403,    403
          production,             403,  403,   403,    403
          warehouse,              403,  403,   403,    403
          hr,                     403,  403,   403,    403
          auditor,                403,  403,   403,    403
          dealer,                 403,  403,   403,    403
          admin,                  403,  403,   403,    403
          migration,              403,  403,   403,    201
          production-system,      403,  403,   403,    403
          warehouse-system,       403,  403,   403,    403
          """)
  void eachRoleMayDoWhatItIsThereFor(
      String role, int publish, int edit, int setPrice, int takeOver) {
    String path =
        PATH + "/" + as("sales-support").post(PATH, product(unique("P"))).expect(201).text("id");

    assertThat(as(role).post(PATH, product(unique("P"))).status()).isEqualTo(publish);
    assertThat(as(role).with("If-Match", "\"1\"").put(path, sheet("Chair", false)).status())
        .isEqualTo(edit);
    assertThat(as(role).post(path + "/prices", price("120.00", TODAY)).status())
        .isEqualTo(setPrice);
    assertThat(
            as(role).post(PATH + "/imports", imported(unique("s"), unique("c"), "Chai")).status())
        .isEqualTo(takeOver);
    as(role).get(path).expect(200);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          #role,              decide, today, list
          sales-support,         403,  true, true
          support-supervisor,    403,  true, true
          sales-manager,         200,  true, true
          vp-sales,              200,  true, true
          general-manager,       200,  true, true
          auditor,               403,  true, true
          sales-rep,             403,  true, false
          account-manager,       403,  true, false
          dealer,                403,  true, false
          marketing,             403,  true, false
          customer-service,      403,  true, false
          finance,               403,  true, false
          finance-head,          403,  true, false
          migration,             403,  true, false
          legal,                 403, false, false
          technical,             403, false, false
          production,            403, false, false
          warehouse,             403, false, false
          hr,                    403, false, false
          admin,                 403, false, false
          production-system,     403, false, false
          warehouse-system,      403, false, false
          """)
  void eachRoleSeesThePricesThatItNeeds(String role, int decide, boolean today, boolean list) {
    String id = priced();
    as("sales-support")
        .post(PATH + "/" + id + "/prices", price("77.77", TODAY.plusDays(1)))
        .expect(200);

    assertThat(
            as(role).post(PATH + "/" + id + "/prices/2/approval", "{\"approved\":true}").status())
        .isEqualTo(decide);
    Answer page = as(role).get(PATH + "/" + id).expect(200);
    String all = page.body() + as(role).get(PATH + "?limit=200").expect(200).body().toString();

    assertThat(page.body().hasNonNull("price")).isEqualTo(today);
    assertThat(all.contains("77.77")).isEqualTo(list);
    assertThat(all.contains("setBy")).isEqualTo(list);
    assertThat(all.contains("amount")).isEqualTo(today);
    assertThat(as(role).get(PATH + "?proposed=true").status()).isEqualTo(list ? 200 : 403);
  }

  /** Prices hold in all regions (PRD-03, SEC-06). */
  @Test
  void managerOfOneRegionDecidesNoPrice() {
    String id = as("sales-support").post(PATH, product(unique("P"))).expect(201).text("id");
    String path = PATH + "/" + id + "/prices/1/approval";

    Answer refused = asManagerOf("east").post(path, "{\"approved\":true}").expect(403);

    assertThat(refused.text("rule")).isEqualTo("PRD-03");
    assertThat(asManagerOf("east").get(PATH + "/" + id).text("actions/2/allowed"))
        .isEqualTo("false");
    as("sales-manager").post(path, "{\"approved\":true}").expect(200);
    assertThat(as("sales-manager").post(path, "{\"approved\":true}").expect(409).text("type"))
        .endsWith("price-decided");
  }

  /** Down, approve at the list price, and back again: the back door (PRD-03). */
  @Test
  void nobodySetsAPriceAlone() {
    String id = priced();
    String path = PATH + "/" + id + "/prices";
    as("sales-manager").post(path, price("1.00", TODAY)).expect(200);

    assertThat(listPrice(id, TODAY)).isEqualTo(Money.of("100", "CNY"));
    Answer own = as("sales-manager").post(path + "/2/approval", "{\"approved\":true}").expect(409);
    assertThat(own.text("type")).endsWith("own-paper");
    as("vp-sales").post(path + "/2/approval", "{\"approved\":false}").expect(400);
    Answer refused =
        as("vp-sales")
            .post(path + "/2/approval", "{\"approved\":false,\"reason\":\"far too low\"}")
            .expect(200);
    assertThat(refused.text("proposals/1/status")).isEqualTo("REFUSED");
    assertThat(refused.text("proposals/1/decidedBy")).isEqualTo("DEMO-vp-sales");
    assertThat(listPrice(id, TODAY)).isEqualTo(Money.of("100", "CNY"));
  }

  /** A dealer sees today's price for them, and nobody else's (PRD-03). */
  @Test
  void dealerSeesThePriceOfTheirCompany() {
    String id = priced();
    String company = unique("dealer");
    String theirs =
        price("85.00", TODAY).replaceFirst("\\{", "{\"customerId\":\"%s\",".formatted(company));
    as("sales-support").post(PATH + "/" + id + "/prices", theirs).expect(200);
    approve(id, 2);

    assertThat(dealerOf(company).get(PATH + "/" + id).expect(200).text("price/amount"))
        .isEqualTo("85.00");
    assertThat(dealerOf(unique("dealer")).get(PATH + "/" + id).expect(200).text("price/amount"))
        .isEqualTo("100.00");
    assertThat(as("sales-rep").get(PATH + "/" + id).text("price/amount")).isEqualTo("100.00");
    assertThat(catalogue.items(Set.of(id), TODAY, company).get(id))
        .isNotNull()
        .extracting(Catalogue.Item::listPrice)
        .isEqualTo(Money.of("85", "CNY"));
  }

  private TestHttp dealerOf(String company) {
    return asWith(Map.of("customer_id", company), "dealer-of-" + company, "dealer");
  }

  @Test
  void proposedPricesAreFoundByThoseWhoDecideThem() {
    String waiting = as("sales-support").post(PATH, product(unique("P"))).expect(201).text("id");
    String decided = priced();

    assertThat(as("sales-manager").all(PATH + "?proposed=true"))
        .extracting(one -> one.path("id").asString())
        .contains(waiting)
        .doesNotContain(decided);
  }

  private String priced() {
    String id = as("sales-support").post(PATH, product(unique("P"))).expect(201).text("id");
    approve(id, 1);
    return id;
  }

  private void approve(String id, int number) {
    as("vp-sales")
        .post(PATH + "/" + id + "/prices/" + number + "/approval", "{\"approved\":true}")
        .expect(200);
  }

  @Test
  void eventsComeInOrder() {
    String id = as("sales-support").post(PATH, product(unique("P"))).expect(201).text("id");
    as("sales-manager").post(PATH + "/" + id + "/prices", price("120.00", TODAY)).expect(200);
    approve(id, 2);
    as("sales-manager")
        .with("If-Match", "\"3\"")
        .put(PATH + "/" + id, sheet("Chair", true))
        .expect(200);

    List<ConsumerRecord<String, String>> events = TestBroker.await(TOPIC, id, 3);

    assertThat(events)
        .extracting(event -> TestBroker.header(event, "ce_type"))
        .containsExactly(
            "order.ProductPublished.v1", "order.PriceChanged.v1", "order.ProductPublished.v1");
    assertThat(events.getLast().value()).contains("\"120.00\"", "\"discontinued\":true");
  }

  private List<String> found(String query) {
    return as("sales-rep")
        .get(PATH + "?limit=200&q=" + query)
        .expect(200)
        .body()
        .path("items")
        .valueStream()
        .map(item -> item.path("id").asString())
        .toList();
  }

  private static String product(String code) {
    return """
    {"code": "%s", "name": "餐椅 Chair", "specification": "橡木 45 x 45", "model": "M-1",
     "unit": "piece", "piecesPerPackage": 4, "leadTimeDays": 10, "status": "MADE_TO_ORDER",
     "price": {"amount": "100.00", "currency": "CNY"}}
    """
        .formatted(code);
  }

  private static String sheet(String name, boolean discontinued) {
    return """
    {"name": "%s", "unit": "piece", "discontinued": %s}
    """
        .formatted(name, discontinued);
  }

  private static String price(String amount, LocalDate validFrom) {
    return """
    {"price": {"amount": "%s", "currency": "CNY"}, "validFrom": "%s"}
    """
        .formatted(amount, validFrom);
  }

  private static String imported(String source, String code, String name) {
    return """
    {"source": "%s", "externalNumber": "1", "discontinued": true, "validFrom": "1996-01-01",
     "product": {"code": "%s", "name": "%s", "unit": "box",
                 "price": {"amount": "18.00", "currency": "USD"}}}
    """
        .formatted(source, code, name);
  }

  private @Nullable Money listPrice(String id, LocalDate on) {
    return Objects.requireNonNull(catalogue.items(Set.of(id), on, null).get(id)).listPrice();
  }
}
