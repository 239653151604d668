package io.saleswright.performance.spending.messaging;

import io.saleswright.performance.spending.Spendings;
import io.saleswright.platform.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes what people were paid for expenses, and that it was taken back (EXP-13). */
@Configuration(proxyBeanMethods = false)
class ExpenseEventsConsumer {

  /** What is read of finance.ExpensePaymentReversed.v1. */
  record ExpensePaymentReversedMessage(String expenseId) {}

  @Bean
  Subscription spendingSubscription(Spendings spendings) {
    return Subscription.named("performance.spending")
        .to("finance.expenses.v1", "expenseId")
        .on(
            "finance.ExpensePaid.v1",
            ExpensePaidMessage.class,
            event -> spendings.paid(event.data().expense(), event.sequence()))
        .on(
            "finance.ExpensePaymentReversed.v1",
            ExpensePaymentReversedMessage.class,
            event -> spendings.takenBack(event.data().expenseId(), event.sequence()));
  }
}
