package io.saleswright.finance.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.TestSheet;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A spreadsheet has so many rows and no more (RPT-16). */
class SpreadsheetLimitTests extends RunningFinance {

  private static final String PATH = "/api/payments?customerId=";

  @DynamicPropertySource
  static void shortSheets(DynamicPropertyRegistry settings) {
    settings.add("saleswright.sheet.most-rows", () -> 3);
  }

  @Test
  void aListThatIsTooLongIsRefusedWithAWayOut() {
    String customer = unique("customer");
    pay(customer, "1.00", "2.00", "3.00");
    assertThat(TestSheet.of(as("finance"), PATH + customer, "en").entries()).hasSize(3);

    pay(customer, "4.00");

    Answer refused = as("finance").with("Accept", TestSheet.TYPE).get(PATH + customer).expect(400);
    assertThat(refused.text("errors/0/rule")).isEqualTo("RPT-16");
    assertThat(refused.text("errors/0/message"))
        .isEqualTo("the list has more than 3 rows; narrow it by its filters");
  }

  private void pay(String customer, String... amounts) {
    for (String amount : amounts) {
      as("finance").post("/api/payments", Requests.payment(customer, amount)).expect(201);
    }
  }
}
