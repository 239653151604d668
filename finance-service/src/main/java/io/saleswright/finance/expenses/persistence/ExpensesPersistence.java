package io.saleswright.finance.expenses.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.saleswright.finance.expenses.ExpenseNumbers;
import io.saleswright.finance.expenses.ExpenseReading;
import io.saleswright.finance.expenses.ExpenseSearch;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.expensing.ExpenseStage;
import io.saleswright.finance.expensing.ExpenseStep;
import io.saleswright.finance.policy.SubmittedExpenses;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.work.StoredWork;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the expenses, whom they belong to, and their numbers. */
@Configuration(proxyBeanMethods = false)
class ExpensesPersistence {

  private static final String SUBMITTED_AT = "state.approval.submittedAt";

  private static final AggregateType<Expense> EXPENSES =
      AggregateType.of("expenses", "expense", Expense.class)
          .publishingTo("finance.expenses.v1")
          .scopedBy(
              new Scoping<Expense>(
                      expense -> expense.spender().belonging(),
                      MongoExpenses.STAFF,
                      MongoExpenses.TEAM,
                      MongoExpenses.REGION)
                  .reachedBy(ExpenseStep.rolesBeyondTheirOwn()))
          .derived("waitingFor", Expense::waitingFor)
          .derived("waitsForRoles", Expense::waitsForRoles)
          .derived("barred", Expense::barred)
          .derived("invoiceDigits", ExpensesPersistence::invoiceDigits)
          .derived("unclaimedUntil", ExpensesPersistence::unclaimedUntil)
          .listedBy(MongoExpenses.STAGE)
          .listedBy(MongoExpenses.STAFF)
          .listedBy(MongoExpenses.TEAM)
          .listedBy(MongoExpenses.REGION)
          .listedBy(MongoExpenses.CUSTOMER)
          .listedBy(MongoExpenses.CATEGORY)
          .listedBy(MongoExpenses.WAITING_FOR)
          .sortedBy(MongoExpenses.AMOUNT, MongoExpenses.STAFF)
          .sortedBy(MongoExpenses.FROM, MongoExpenses.STAFF)
          .indexedBy(Indexes.ascending(MongoExpenses.WAITS_FOR_ROLES))
          .indexedBy(Indexes.ascending(MongoExpenses.UNCLAIMED_UNTIL))
          .indexedBy(Indexes.ascending(MongoExpenses.UNASKED))
          .indexedBy(Indexes.ascending(MongoExpenses.INVOICES))
          .indexedBy(Indexes.descending(SUBMITTED_AT))
          .indexedBy(Indexes.ascending("state.application.project"))
          .claiming(MongoExpenses.VOUCHERS);

  private static List<String> invoiceDigits(Expense expense) {
    return expense.claim() == null ? List.of() : expense.claim().invoiceDigits();
  }

  private static @Nullable LocalDate unclaimedUntil(Expense expense) {
    return expense.stage() == ExpenseStage.APPROVED ? expense.lastDay(ZoneOffset.UTC) : null;
  }

  @Bean
  SubmittedExpenses submittedExpenses(EnvelopeStore<Expense> expenses) {
    return (since, limit) ->
        expenses.newestFirst(Filters.gte(SUBMITTED_AT, since), Slice.first(limit));
  }

  @Bean
  EnvelopeStore<Expense> expenses(EnvelopeStores stores, Telling<Expense> telling) {
    return stores.open(EXPENSES.telling(telling));
  }

  @Bean
  Scoped<Expense> scopedExpenses(EnvelopeStore<Expense> expenses) {
    return expenses.scoped();
  }

  @Bean
  ExpenseSearch expenseSearch(EnvelopeStore<Expense> expenses) {
    return new MongoExpenses(expenses);
  }

  @Bean
  ExpenseNumbers expenseNumbers(MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("EX");
  }

  @Bean
  StoredWork<Expense> expenseWork(EnvelopeStore<Expense> expenses, ExpenseReading reading) {
    return StoredWork.of("expense", "/api/expenses", expenses, ExpenseStep.READ)
        .waitingWhere(MongoExpenses::waitsFor, Expense::waitsForRoles)
        .open(Filters.exists(MongoExpenses.WAITS_FOR_ROLES + ".0"))
        .ownedBy(MongoExpenses.STAFF, expense -> expense.spender().staffId())
        .ofTeam(expense -> expense.spender().team())
        .shownAs(
            Expense::number,
            expense -> expense.application().purpose(),
            expense -> expense.stage().name())
        .answeredBy(reading::possible, ExpenseStep.APPROVE, ExpenseStep.REJECT);
  }
}
