package io.saleswright.performance.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.performance.fixtures.RunningDirectory;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.TestSheet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people spent, as figures of them count it (EXP-13). */
class SpendingApiTests extends RunningDirectory {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Each payment counts once, in the months that paid it, until it is taken back. */
  @Test
  void isWhatWasPaidAndNotTakenBack() {
    String person = person();
    String first = unique("expense");
    paid(first, 7, person, "travel", months("2025-12", "10.00", "2026-01", "20.05"));
    paid(first, 7, person, "travel", months("2025-12", "10.00", "2026-01", "20.05"));
    paid(unique("expense"), 4, person, "travel", months("2026-01", "1.00"));
    paid(unique("expense"), 4, person, "training", "");

    awaitRows(person, 2026, "2026-04 training 1 9.99", "2026-01 travel 2 21.05");
    awaitRows(person, 2025, "2025-12 travel 1 10.00");
    assertThat(rows(as("hr"), "year=2026&month=1&staffId=" + id(person)))
        .containsExactly("2026-01 travel 2 21.05");
    assertThat(rows(as("hr"), "year=2026&category=training&staffId=" + id(person))).hasSize(1);

    takenBack(first, 8);
    awaitRows(person, 2026, "2026-04 training 1 9.99", "2026-01 travel 1 1.00");
    awaitRows(person, 2025);
    // What comes late is known to be late.
    paid(first, 7, person, "travel", months("2025-12", "10.00"));
    paid(first, 9, person, "travel", months("2026-02", "30.00"));
    awaitRows(
        person, 2026, "2026-04 training 1 9.99", "2026-02 travel 1 30.00", "2026-01 travel 1 1.00");
    awaitRows(person, 2025);
  }

  @Test
  void isShownToThePersonWhoLeadsThemAndWhoLooksAtAll() {
    String team = unique("t").substring(0, 12);
    String region = unique("r").substring(0, 12);
    String boss = person();
    String person = person();
    enters(
            person,
            ", \"team\": \"%s\", \"region\": \"%s\", \"supervisor\": \"%s\""
                .formatted(team, region, id(boss)))
        .expect(201);
    paid(unique("expense"), 1, person, "travel", months("2026-01", "1.00"));
    awaitRows(person, 2026, "2026-01 travel 1 1.00");

    String query = "year=2026&staffId=" + id(person);
    List<TestHttp> may =
        List.of(
            as(person, "sales-rep"),
            as(boss, "account-manager"),
            asWith(Map.of("team", team), unique("s"), "support-supervisor"),
            asWith(Map.of("region", region), unique("m"), "sales-manager"),
            as("finance"),
            as("auditor"),
            as("vp-sales"));
    may.forEach(reader -> assertThat(rows(reader, query)).hasSize(1));
    List<TestHttp> mayNot =
        List.of(
            as(unique("other"), "sales-rep"),
            asWith(Map.of("team", team), unique("c"), "sales-rep"),
            asWith(Map.of("region", region), unique("s"), "support-supervisor"),
            as(unique("m"), "marketing"));
    mayNot.forEach(reader -> assertThat(rows(reader, query)).isEmpty());
    as("dealer").get("/api/spending?year=2026").expect(403);
  }

  @Test
  void isReadPageByPageAndAsASheet() {
    String person = person();
    paid(unique("e"), 1, person, "travel", months("2026-01", "1.00", "2026-02", "2.00"));
    paid(unique("e"), 1, person, "training", months("2026-02", "3.00"));
    awaitRows(
        person, 2026, "2026-02 travel 1 2.00", "2026-02 training 1 3.00", "2026-01 travel 1 1.00");

    List<String> all = new ArrayList<>();
    String path = "/api/spending?year=2026&limit=1&staffId=" + id(person);
    for (String next = ""; all.size() < 4; ) {
      Answer page = as("hr").get(path + next).expect(200);
      all.addAll(texts(page));
      if (page.text("next").isEmpty()) {
        break;
      }
      next = "&after=" + page.text("next");
    }
    assertThat(all)
        .containsExactly(
            "2026-02 travel 1 2.00", "2026-02 training 1 3.00", "2026-01 travel 1 1.00");
    TestSheet sheet =
        TestSheet.of(as("finance-head"), "/api/spending?year=2026&staffId=" + id(person), "en");
    assertThat(sheet.entries()).hasSize(3);
    as("hr").get("/api/spending").expect(400);
    as("hr").get("/api/spending?year=2026&month=13").expect(400);
  }

  private void awaitRows(String person, int year, String... rows) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(rows(as("hr"), "year=%d&staffId=%s".formatted(year, id(person))))
                .containsExactly(rows));
  }

  private static List<String> rows(TestHttp reader, String query) {
    return texts(reader.get("/api/spending?" + query).expect(200));
  }

  private static List<String> texts(Answer page) {
    return page.body()
        .path("items")
        .valueStream()
        .map(row ->
            row.path("month").asString()
                + " "
                + row.path("category").asString()
                + " "
                + row.path("expenses").asString()
                + " "
                + row.at("/amount/amount").asString())
        .toList();
  }

  private static String months(String... monthsAndAmounts) {
    List<String> months = new ArrayList<>();
    for (int i = 0; i < monthsAndAmounts.length; i += 2) {
      String[] month = monthsAndAmounts[i].split("-");
      months.add(
          "{\"year\": %s, \"month\": %d, \"amount\": {\"amount\": \"%s\", \"currency\": \"CNY\"}}"
              .formatted(month[0], Integer.parseInt(month[1]), monthsAndAmounts[i + 1]));
    }
    return ", \"months\": [" + String.join(", ", months) + "]";
  }

  private static void paid(
      String expense, long sequence, String person, String category, String months) {
    String data =
        """
        {"expenseId": "%s", "staffId": "%s", "department": "sales", "category": "%s",
         "amount": {"amount": "9.99", "currency": "CNY"}, "year": 2026, "month": 4%s}
        """
            .formatted(expense, id(person), category, months);
    TestBroker.publish(EXPENSES, TestEvent.of("finance.ExpensePaid.v1", expense, sequence, data));
  }

  private static void takenBack(String expense, long sequence) {
    TestBroker.publish(
        EXPENSES,
        TestEvent.of(
            "finance.ExpensePaymentReversed.v1",
            expense,
            sequence,
            "{\"expenseId\": \"%s\"}".formatted(expense)));
  }
}
