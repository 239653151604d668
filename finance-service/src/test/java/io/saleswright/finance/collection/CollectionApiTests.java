package io.saleswright.finance.collection;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.dunning.ADunning;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.TestSheet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who owes what and for how long, now and as it was told before (FIN-05). */
class CollectionApiTests extends RunningFinance {

  private static final String PATH = "/api/collection";

  /** Placed on the 1st, the deposit was due on the 4th: 19 days overdue on the 23rd. */
  private AnOrder late(String customer) {
    AnOrder order = AnOrder.over1000(AnOrder.DEPOSIT_30).of(customer);
    String placed = order.placed().replace("2026-11-23T", "2026-11-01T");
    orderTells(order, 1, "OrderPlaced", placed);
    awaitReceivable(order, "overdue", "true");
    return order;
  }

  private JsonNode list(String query) {
    return as("finance").get(PATH + query).expect(200).body().path("items");
  }

  private static void passes() {
    CLOCK.advance(Duration.ofSeconds(1));
  }

  @Test
  void listsWhatIsOpenWithItsAge() {
    String customer = unique("customer");
    AnOrder order = late(customer);

    JsonNode line = list("?customerId=" + customer).get(0);

    assertThat(line.path("orderId").asString()).isEqualTo(order.id());
    assertThat(line.at("/open/amount").asString()).isEqualTo("1000.00");
    assertThat(line.at("/overdue/amount").asString()).isEqualTo("300.00");
    assertThat(line.path("dueOn").asString()).isEqualTo("2026-11-04");
    assertThat(line.path("daysOverdue").asLong()).isEqualTo(19);
    assertThat(line.path("ageClass").asString()).isEqualTo("1-30");
    assertThat(line.at("/parts/1/ageClass").asString()).isEqualTo("NOT_DUE");
    assertThat(list("?customerId=" + customer + "&ageClass=1-30")).hasSize(1);
    assertThat(list("?customerId=" + customer + "&ageClass=31-60")).isEmpty();
    assertThat(list("?customerId=" + customer + "&currency=USD")).isEmpty();
    assertThat(list("?orderId=" + order.id() + "&salesperson=DEMO-sales-rep")).hasSize(1);
    assertThat(list("?orderId=" + order.id() + "&salesperson=DEMO-nobody")).isEmpty();
  }

  /** What a later reversal, cancellation or handing over does changes no past answer. */
  @Test
  void tellsAPastMomentAsItWasPrintedWhateverHappenedSince() {
    String customer = unique("customer");
    String query = "?customerId=" + customer;
    AnOrder order = late(customer);
    passes();
    String payment = pay(order, "400.00").expect(201).text("id");
    JsonNode printed = list(query);
    String sums = sums(query, "SALESPERSON");
    String moment = printed.get(0).path("asOf").asString();
    passes();
    as("finance-head")
        .post("/api/payments/" + payment + "/reversal", Requests.reversal())
        .expect(200);
    awaitReceivable(order, "open/amount", "1000.00");
    JsonNode reversed = list(query);
    passes();
    Belonging other = new Belonging("DEMO-other-rep", null, null);
    orderTells(order, 2, "OrderScopeChanged", order.belongingTo(other).scopeChanged());
    awaitReceivable(order, "salesperson", "DEMO-other-rep");
    assertThat(list(query).get(0).path("salesperson").asString()).isEqualTo("DEMO-other-rep");
    passes();
    orderTells(order, 3, "OrderCancelled", order.cancelled());
    awaitReceivable(order, "state", "CANCELLED");

    assertThat(list(query)).isEmpty();
    assertThat(printed.get(0).at("/open/amount").asString()).isEqualTo("600.00");
    assertThat(list(query + "&at=" + moment)).isEqualTo(printed);
    assertThat(sums(query + "&at=" + moment, "SALESPERSON")).isEqualTo(sums);
    String later = reversed.get(0).path("asOf").asString();
    assertThat(list(query + "&at=" + later)).isEqualTo(reversed);
    assertThat(list(query + "&at=" + moment + "&salesperson=DEMO-sales-rep")).hasSize(1);
    assertThat(list(query + "&at=" + moment + "&salesperson=DEMO-other-rep")).isEmpty();
    assertThat(list(query + "&on=2026-11-01")).isEmpty();
  }

  @Test
  void tellsThePromisesAsTheyWereKnownThen() {
    String customer = unique("customer");
    ADunning dunning = new ADunning(this);
    AnOrder order = dunning.late(AnOrder.over1000(AnOrder.DEPOSIT_30).of(customer));
    dunning.awaitStage(order, "DUE");
    String query = "?customerId=" + customer;
    JsonNode before = list(query);
    passes();
    dunning.promise(order).expect(200);
    JsonNode promised = list(query);
    passes();
    pay(order, "300.00").expect(201);
    dunning.awaitStage(order, "ENDED");

    assertThat(before.get(0).has("promised")).isFalse();
    assertThat(promised.get(0).at("/promised/amount").asString()).isEqualTo("300.00");
    assertThat(promised.get(0).path("promisedOn").asString()).isEqualTo("2026-11-23");
    assertThat(promised.get(0).path("promiseState").asString()).isEqualTo("RUNS");
    assertThat(list(query).get(0).path("promiseState").asString()).isEqualTo("KEPT");
    for (JsonNode printed : List.of(before, promised)) {
      String moment = printed.get(0).path("asOf").asString();
      assertThat(list(query + "&at=" + moment)).isEqualTo(printed);
    }
  }

  @Test
  void whatIsPaidIsOnTheListOfBeforeAndNotOnThatOfNow() {
    String customer = unique("customer");
    AnOrder order = late(customer);
    String before = list("?customerId=" + customer).get(0).path("asOf").asString();
    passes();
    pay(order, "1000.00").expect(201);

    assertThat(list("?customerId=" + customer)).isEmpty();
    assertThat(list("?customerId=" + customer + "&at=" + before)).hasSize(1);
  }

  @Test
  void addsUpForEachCurrencyWhateverIsAsked() {
    String customer = unique("customer");
    AnOrder yuan = late(customer);
    late(customer);
    AnOrder dollars = AnOrder.over1000(AnOrder.PREPAID).of(customer);
    orderTells(dollars, 1, "OrderPlaced", dollars.placed().replace("CNY", "USD"));
    awaitReceivable(dollars);
    pay(yuan, "100.00").expect(201);
    String query = "?customerId=" + customer;

    assertThat(rows(query, "CURRENCY"))
        .containsExactly("CNY 2 1900.00 500.00 CNY", "USD 1 1000.00 0.00 USD");
    assertThat(rows(query, "AGE_CLASS"))
        .containsExactly(
            "1-30 2 500.00 500.00 CNY", "NOT_DUE 2 1400.00 0.00 CNY", "NOT_DUE 1 1000.00 0.00 USD");
    assertThat(rows(query, "CUSTOMER"))
        .containsExactly(customer + " 2 1900.00 500.00 CNY", customer + " 1 1000.00 0.00 USD");
    assertThat(rows(query + "&currency=USD", "CONTRACT")).containsExactly(" 1 1000.00 0.00 USD");
    Answer first =
        as("finance").get(PATH + "/totals" + query + "&by=AGE_CLASS&limit=2").expect(200);
    Answer second =
        as("finance")
            .get(PATH + "/totals" + query + "&by=AGE_CLASS&limit=2&after=" + first.text("next"))
            .expect(200);
    assertThat(first.body().path("items")).hasSize(2);
    assertThat(second.body().path("items")).hasSize(1);
    assertThat(second.text("items/0/open/currency")).isEqualTo("USD");
  }

  @Test
  void isFoundByTheContractThatItWasOrderedUnder() {
    String customer = unique("customer");
    String contract = unique("contract");
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID).of(customer);
    String under = ", \"contractId\": \"" + contract + "\"}";
    orderTells(order, 1, "OrderPlaced", order.placed().strip().replaceAll("}$", "") + under);
    awaitReceivable(order);
    AnOrder dearer = order.changedTo("1200.00");
    orderTells(order, 2, "OrderChanged", dearer.changed().strip().replaceAll("}$", "") + under);
    awaitReceivable(order, "total/amount", "1200.00");

    JsonNode found = list("?contractId=" + contract);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).at("/open/amount").asString()).isEqualTo("1200.00");
    assertThat(rows("?contractId=" + contract, "CONTRACT"))
        .containsExactly(contract + " 1 1200.00 0.00 CNY");
  }

  /** What is under another contract by now, or under none, was printed under that of the day. */
  @Test
  void tellsAPastMomentUnderTheContractOfThatMoment() {
    String customer = unique("customer");
    String first = unique("contract");
    String second = unique("contract");
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID).of(customer);
    orderTells(order, 1, "OrderPlaced", under(first, order.placed()));
    awaitReceivable(order);
    passes();
    String query = "?customerId=" + customer;
    JsonNode printed = list(query);
    String sums = sums(query, "CONTRACT");
    String moment = "&at=" + printed.get(0).path("asOf").asString();
    passes();
    AnOrder moved = order.changedTo("1200.00");
    orderTells(order, 2, "OrderChanged", under(second, moved.changed()));
    awaitReceivable(order, "total/amount", "1200.00");
    JsonNode then = list("?contractId=" + second);
    passes();
    orderTells(order, 3, "OrderChanged", moved.changedTo("1300.00").changed());
    awaitReceivable(order, "total/amount", "1300.00");

    assertThat(printed.get(0).path("contractId").asString()).isEqualTo(first);
    assertThat(list(query + moment)).isEqualTo(printed);
    assertThat(list("?contractId=" + first + moment)).isEqualTo(printed);
    assertThat(sums(query + moment, "CONTRACT")).isEqualTo(sums);
    assertThat(then).hasSize(1);
    assertThat(list("?contractId=" + second + "&at=" + then.get(0).path("asOf").asString()))
        .isEqualTo(then);
    assertThat(list("?contractId=" + first)).isEmpty();
    assertThat(list("?contractId=" + second)).isEmpty();
    assertThat(rows(query, "CONTRACT")).containsExactly(" 1 1300.00 0.00 CNY");
  }

  private static String under(String contract, String told) {
    return told.strip().replaceAll("}$", "") + ", \"contractId\": \"" + contract + "\"}";
  }

  @Test
  void refusesWhatNobodyCanKnowInBothLanguages() {
    for (String bad :
        List.of(
            "?on=2026-11-30",
            "?at=2027-01-01T00:00:00Z",
            "?on=2026-11-01&at=2026-11-01T00:00:00Z",
            "?currency=XYZ",
            "?ageClass=old",
            "?nope=1")) {
      as("finance").get(PATH + bad).expect(400);
    }
    Answer chinese =
        as("finance").with("Accept-Language", "zh-CN").get(PATH + "?ageClass=old").expect(400);
    assertThat(chinese.text("errors/0/message"))
        .isEqualTo("必须是以下之一：NOT_DUE, 1-30, 31-60, 61-90, 91+");
  }

  @Test
  void theSheetOfAPastMomentHasTheRowsOfItsList() {
    String customer = unique("customer");
    AnOrder order = late(customer);
    String query = "?customerId=" + customer;
    String moment = list(query).get(0).path("asOf").asString();
    passes();
    pay(order, "1000.00").expect(201);

    TestSheet sheet = TestSheet.of(as("finance"), PATH + query + "&at=" + moment, "en");

    assertThat(sheet.headings()).contains("Order number", "Open", "Days overdue", "Age class");
    assertThat(sheet.entries())
        .singleElement()
        .satisfies(row -> assertThat(row).contains(customer, "1-30", "CNY"));
    TestSheet.assertHeadingsInChinese(as("finance"), PATH);
    TestSheet.assertHeadingsInChinese(as("finance"), PATH + "/totals");
  }

  private String sums(String query, String by) {
    return rows(query, by).toString();
  }

  private List<String> rows(String query, String by) {
    return as("finance")
        .get(PATH + "/totals" + query + "&by=" + by)
        .expect(200)
        .body()
        .path("items")
        .valueStream()
        .map(row ->
            row.path("key").asString()
                + " "
                + row.path("receivables").asLong()
                + " "
                + row.at("/open/amount").asString()
                + " "
                + row.at("/overdue/amount").asString()
                + " "
                + row.at("/open/currency").asString())
        .toList();
  }
}
