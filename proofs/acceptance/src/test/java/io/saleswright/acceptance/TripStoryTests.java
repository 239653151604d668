package io.saleswright.acceptance;

import static io.saleswright.acceptance.RunningStack.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import io.saleswright.acceptance.Person.Screen;
import io.saleswright.acceptance.Person.Tongue;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/**
 * A trip in the console, from the application to the payment (EXP-04 to EXP-08): the spender and
 * those who approve have a phone, finance a desk; one of them reads English.
 */
class TripStoryTests {

  /** The smallest picture that is one: a pixel. */
  private static final byte[] VOUCHER =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

  private Browser browser;

  @BeforeAll
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  static void stackRuns() {
    RunningStack.start();
  }

  @Test
  @Timeout(value = 8, unit = TimeUnit.MINUTES)
  void aTripIsAppliedForClaimedAndPaid() {
    budgetIsInForce();
    as("hr").post("/api/staff/import-from-login", "{}").expect(200);
    try (Playwright playwright = Chromium.playwright();
        Browser opened = Chromium.launch(playwright)) {
      browser = opened;
      String id = applied();
      String number = as("sales-rep").get("/api/expenses/" + id).expect(200).text("number");
      decided("sales-support", number);
      decided("support-supervisor", number);
      decided("sales-manager", number);
      claimed(id);
      decided("sales-support", number);
      checkedAndPaid(id);
      assertThat(as("sales-rep").get("/api/expenses/" + id).expect(200).text("state"))
          .isEqualTo("PAID");
    }
  }

  private String applied() {
    try (Person spender = Person.logsIn(browser, Screen.PHONE, Tongue.ENGLISH, "sales-rep")) {
      spender
          .opens("/expenses")
          .presses("Apply")
          .types("department", "sales")
          .types("content.category", "travel")
          .types("content.purpose", "Acceptance: visit a customer")
          .types("content.destination", "Hangzhou")
          .types("content.amount.amount", "600")
          .submits();
      String id = spender.document();
      spender.presses("Submit").presses("Do it").sees("Submitted").sees("Demo Sales rep");
      return id;
    }
  }

  /** From their desk, without opening the document. */
  private void decided(String username, String number) {
    try (Person approver = Person.logsIn(browser, Screen.PHONE, Tongue.CHINESE, username)) {
      approver.presses("办理 " + number).presses("审批").isDone();
    }
  }

  private void claimed(String id) {
    try (Person spender = Person.logsIn(browser, Screen.PHONE, Tongue.ENGLISH, "sales-rep")) {
      spender
          .opens("/expenses/" + id)
          .adds("voucher.png", "image/png", VOUCHER)
          .presses("Claim")
          .types("vouchers.0.number", UUID.randomUUID().toString())
          .types("vouchers.0.gross.amount", "580")
          .types("vouchers.0.tax.amount", "47.89")
          .submits()
          .sees("Claimed");
    }
  }

  private void checkedAndPaid(String id) {
    try (Person finance = Person.logsIn(browser, Screen.DESK, Tongue.CHINESE, "finance")) {
      finance.opens("/expenses/" + id).presses("审核票据").presses("确定办理").isDone().isAt("待付款");
    }
    try (Person cashier = Person.logsIn(browser, Screen.DESK, Tongue.CHINESE, "finance-2")) {
      cashier
          .opens("/expenses/" + id)
          .presses("登记付款")
          .types("paidOn", SalesStory.today().toString())
          .types("reference", "acceptance")
          .submits()
          .isAt("已付款");
    }
  }

  /** Money for trips of this year, by the interface: other stories are about budgets. */
  private static void budgetIsInForce() {
    int year = SalesStory.today().getYear();
    for (JsonNode item :
        as("sales-support").get("/api/budgets?year=" + year).expect(200).body().path("items")) {
      if (item.path("department").asString("").equals("sales")) {
        approve("/api/budgets/" + item.path("id").asString(), item.path("state").asString());
        return;
      }
    }
    Answer drafted =
        as("sales-support")
            .post(
                "/api/budgets",
                """
                {"year":%d,"department":"sales","content":{"salesTarget":{"amount":"50000000.00","currency":"CNY"},
                 "lines":[{"category":"travel","justification":"customers are visited","targetRelation":"orders follow",
                   "amount":{"amount":"2400000.00","currency":"CNY"}}]}}\
                """
                    .formatted(year))
            .expect(201);
    approve("/api/budgets/" + drafted.id(), "DRAFT");
  }

  private static void approve(String path, String state) {
    if (!state.equals("DRAFT")) {
      return;
    }
    as("sales-support").post(path + "/submission", "{}").expect(200);
    for (String approver : new String[] {"finance-head", "general-manager"}) {
      String tag = as(approver).get(path).expect(200).header("ETag");
      as(approver).with("If-Match", tag).post(path + "/approval", "{}").expect(200);
    }
  }
}
