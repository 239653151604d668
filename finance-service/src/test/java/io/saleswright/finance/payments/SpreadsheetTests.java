package io.saleswright.finance.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.TestSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Lists as spreadsheets, with filters, permission and a trace (RPT-16, SEC-02). */
class SpreadsheetTests extends RunningFinance {

  private static final String PATH = "/api/payments";

  private void payments(String customer, int count) {
    for (int i = 0; i < count; i++) {
      as("finance").post(PATH, Requests.payment(customer, (i + 1) + ".00")).expect(201);
    }
  }

  @Test
  void allRowsOfTheFilteredListAreThereThoughTheyAreMoreThanAPage() {
    String customer = unique("customer");
    payments(customer, 205);
    payments(unique("other"), 1);
    String clerk = unique("exporting");

    TestSheet sheet = TestSheet.of(as(clerk, "finance"), PATH + "?customerId=" + customer, "en");

    assertThat(sheet.raw().headers().firstValue("Content-Type")).contains(TestSheet.TYPE);
    assertThat(sheet.raw().headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"payments-2026-11-23.xlsx\"");
    assertThat(sheet.headings()).contains("Customer id", "Amount", "Amount · Currency");
    assertThat(sheet.entries())
        .hasSize(205)
        .allSatisfy(row -> assertThat(row).contains(customer, "CNY"));
    JsonNode entry =
        await()
            .until(
                () ->
                    as("auditor")
                        .get("/api/admin/audit?kind=EXPORTED&person=DEMO-" + clerk)
                        .expect(200)
                        .body()
                        .path("items"),
                found -> !found.isEmpty())
            .get(0);
    assertThat(entry.path("count").asInt()).isEqualTo(205);
    assertThat(entry.path("thing").asString()).isEqualTo("payments");
    assertThat(entry.at("/filters/customerId").asString()).isEqualTo("*");
  }

  @Test
  void aListOfNothingHasItsHeadingsInTheReadersLanguage() {
    TestSheet sheet =
        TestSheet.of(as("finance"), PATH + "?customerId=" + unique("nobody"), "zh-CN");

    assertThat(sheet.entries()).isEmpty();
    assertThat(sheet.headings()).contains("客户标识", "金额", "收款日期");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PATH,
        "/api/credit-notes",
        "/api/refunds",
        "/api/receivables",
        "/api/receivables/exceptions",
        "/api/invoices"
      })
  void everyListHasItsSheetInChinese(String path) {
    TestSheet.assertHeadingsInChinese(as("finance-head"), path);
  }

  @Test
  void whoMayReadMayNotExport() {
    Answer refused = as("auditor").with("Accept", TestSheet.TYPE).get(PATH).expect(403);

    assertThat(refused.rule()).isEqualTo("RPT-16");
    as("auditor").get(PATH).expect(200);
  }

  @Test
  void aSheetHasNoPages() {
    as("finance").with("Accept", TestSheet.TYPE).get(PATH + "?limit=3").expect(400);
    as("finance").with("Accept", TestSheet.TYPE).get(PATH + "?nope=3").expect(400);
  }

  @Test
  void whatIsNoListHasNoSheet() {
    as("finance").with("Accept", TestSheet.TYPE).get(PATH + "/" + unique("payment")).expect(404);
  }
}
