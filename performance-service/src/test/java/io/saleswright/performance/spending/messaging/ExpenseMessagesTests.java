package io.saleswright.performance.spending.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.performance.spending.PaidExpense;
import io.saleswright.performance.spending.messaging.ExpenseEventsConsumer.ExpensePaymentReversedMessage;
import io.saleswright.platform.json.EventJson;
import io.saleswright.platform.json.UnreadableJson;
import io.saleswright.platform.kernel.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is read of finance's events of expenses (EXP-13). */
class ExpenseMessagesTests {

  private static final Path EXAMPLES = Path.of("../finance-service/src/main/resources/events");
  private static final EventJson JSON = new EventJson();
  private static final String PAID =
      """
      {"expenseId": "e", "staffId": "rep", "department": "sales", "category": "travel",
       "amount": {"amount": "3.00", "currency": "CNY"}, "year": 2026, "month": 4%s}
      """;

  @Test
  void readTheProducersExamples() throws IOException {
    byte[] paid = Files.readAllBytes(EXAMPLES.resolve("finance.ExpensePaid.v1.example.json"));
    byte[] back =
        Files.readAllBytes(EXAMPLES.resolve("finance.ExpensePaymentReversed.v1.example.json"));

    assertThat(JSON.read(paid, ExpensePaidMessage.class).expense().months()).isNotEmpty();
    assertThat(JSON.read(back, ExpensePaymentReversedMessage.class).expenseId()).isNotEmpty();
  }

  @Test
  void refuseWhatLacksAField() {
    byte[] without = PAID.formatted("").replace("staffId", "x").getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> JSON.read(without, ExpensePaidMessage.class))
        .isInstanceOf(UnreadableJson.class);
  }

  /** What was told before is of the one month that it names. */
  @Test
  void eachMonthHasItsPartAndEarlierEventsHaveOne() {
    assertThat(read(", \"by\": \"f\"").months())
        .isEqualTo(Map.of(YearMonth.of(2026, 4), Money.of("3.00", "CNY")));
    String months =
        """
        , "months": [{"year": 2025, "month": 12, "amount": {"amount": "1.00", "currency": "CNY"}},
          {"year": 2026, "month": 1, "amount": {"amount": "2.00", "currency": "CNY"}}]\
        """;
    assertThat(read(months).months())
        .isEqualTo(
            Map.of(
                YearMonth.of(2025, 12), Money.of("1.00", "CNY"),
                YearMonth.of(2026, 1), Money.of("2.00", "CNY")));
  }

  private static PaidExpense read(String more) {
    byte[] json = PAID.formatted(more).getBytes(StandardCharsets.UTF_8);
    return JSON.read(json, ExpensePaidMessage.class).expense();
  }
}
