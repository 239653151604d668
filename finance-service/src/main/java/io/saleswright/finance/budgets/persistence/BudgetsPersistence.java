package io.saleswright.finance.budgets.persistence;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.saleswright.finance.budgets.Budget;
import io.saleswright.finance.budgets.BudgetDesk;
import io.saleswright.finance.budgets.BudgetSearch;
import io.saleswright.finance.budgets.BudgetStep;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.work.ChainTurn;
import io.saleswright.platform.work.StoredWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The store of the budgets. A budget is a department's and not one person's, so everybody with the
 * right role sees it, whomever they lead.
 */
@Configuration(proxyBeanMethods = false)
class BudgetsPersistence {

  private static final AggregateType<Budget> BUDGETS =
      AggregateType.of("budgets", "budget", Budget.class)
          .publishingTo("finance.budgets.v1")
          .derived("step", budget -> budget.stage().name())
          .derived("waitingFor", Budget::waitingFor)
          .listedBy(MongoBudgets.YEAR)
          .listedBy(MongoBudgets.WAITING_FOR)
          .indexedBy(Indexes.ascending(MongoBudgets.UNTOLD));

  @Bean
  EnvelopeStore<Budget> budgets(EnvelopeStores stores, Telling<Budget> telling) {
    return stores.open(BUDGETS.telling(telling));
  }

  @Bean
  BudgetSearch budgetSearch(EnvelopeStore<Budget> budgets) {
    return new MongoBudgets(budgets);
  }

  @Bean
  StoredWork<Budget> budgetWork(EnvelopeStore<Budget> budgets, BudgetDesk desk) {
    return StoredWork.of("budget", "/api/budgets", budgets, BudgetStep.READ)
        .waitingWhere(
            worker -> ChainTurn.waitsFor(MongoBudgets.APPROVAL, worker), Budget::waitsForRoles)
        .open(Filters.ne(MongoBudgets.WAITING_FOR, null))
        .ownedBy(MongoBudgets.APPROVAL + ".submittedBy", Budget::submittedBy)
        .shownAs(
            budget -> budget.department() + " " + budget.year(),
            _ -> null,
            budget -> budget.stage().name())
        .answeredBy(desk::possible, BudgetStep.APPROVE, BudgetStep.REJECT);
  }
}
