package io.saleswright.finance.comments.persistence;

import io.saleswright.finance.comments.MoneyComments;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.invoices.Invoice;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.comment.CommentDesk;
import io.saleswright.platform.comment.Conversation;
import io.saleswright.platform.comment.Conversations;
import io.saleswright.platform.kernel.RoleHolders;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.work.StoredWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The store of what was said about receivables, invoices and expenses, and the questions among it
 * as work.
 */
@Configuration(proxyBeanMethods = false)
class CommentsPersistence {

  @Bean
  Conversations conversations(EnvelopeStores stores, RoleHolders people) {
    return Conversations.open(stores, "finance.comments.v1", people);
  }

  @Bean
  CommentDesk<Receivable> receivableComments(
      Conversations conversations, Scoped<Receivable> receivables) {
    return conversations.on(receivables, MoneyComments.OF_RECEIVABLES);
  }

  @Bean
  StoredWork<Conversation> receivableQuestions(Conversations conversations) {
    return conversations.work(MoneyComments.OF_RECEIVABLES);
  }

  @Bean
  CommentDesk<Invoice> invoiceComments(Conversations conversations, Scoped<Invoice> invoices) {
    return conversations.on(invoices, MoneyComments.OF_INVOICES);
  }

  @Bean
  StoredWork<Conversation> invoiceQuestions(Conversations conversations) {
    return conversations.work(MoneyComments.OF_INVOICES);
  }

  @Bean
  CommentDesk<Expense> expenseComments(Conversations conversations, Scoped<Expense> expenses) {
    return conversations.on(expenses, MoneyComments.OF_EXPENSES);
  }

  @Bean
  StoredWork<Conversation> expenseQuestions(Conversations conversations) {
    return conversations.work(MoneyComments.OF_EXPENSES);
  }
}
