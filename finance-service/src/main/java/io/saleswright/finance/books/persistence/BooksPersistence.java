package io.saleswright.finance.books.persistence;

import io.saleswright.finance.books.Books;
import io.saleswright.finance.books.BooksSearch;
import io.saleswright.finance.books.MissingStatements;
import io.saleswright.finance.books.MonthFigures;
import io.saleswright.finance.commitments.BudgetAccount;
import io.saleswright.finance.creditnotes.CreditNote;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.invoices.Invoice;
import io.saleswright.finance.orderbooks.OrderBook;
import io.saleswright.finance.payments.Payment;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.refunds.Refund;
import io.saleswright.finance.statements.BankStatement;
import io.saleswright.finance.writeoffs.WriteOff;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.time.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The store of the books, and who adds up. The books are the company's and no person's, so
 * everybody with the right role sees all of them.
 */
@Configuration(proxyBeanMethods = false)
class BooksPersistence {

  private static final String CLOSING_SINCE = "state.closingSince";

  private static final AggregateType<Books> BOOKS = AggregateType.of("books", "books", Books.class);

  @Bean
  EnvelopeStore<Books> books(EnvelopeStores stores) {
    return stores.open(BOOKS);
  }

  @Bean
  BooksSearch booksSearch(EnvelopeStore<Books> books) {
    return (before, look) -> books.oldest(CLOSING_SINCE, before, look.without(), look.limit());
  }

  @Bean
  MissingStatements missingStatements(EnvelopeStore<BankStatement> bankStatements) {
    return new MongoMissingStatements(bankStatements);
  }

  @Bean
  MonthFigures monthFigures(
      EnvelopeStore<Receivable> receivables,
      EnvelopeStore<Invoice> invoices,
      EnvelopeStore<CreditNote> creditNotes,
      EnvelopeStore<Payment> payments,
      EnvelopeStore<Refund> refunds,
      EnvelopeStore<Expense> expenses,
      EnvelopeStore<BudgetAccount> budgetAccounts,
      EnvelopeStore<WriteOff> writeOffs,
      EnvelopeStore<OrderBook> orderBooks,
      WorkCalendar calendar) {
    return new MongoMonthFigures(
        new Entries(
            receivables,
            invoices,
            creditNotes,
            payments,
            refunds,
            expenses,
            budgetAccounts,
            writeOffs,
            orderBooks),
        calendar.zone());
  }
}
