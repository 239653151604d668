package io.saleswright.finance.budgets.persistence;

import com.mongodb.client.model.Indexes;
import io.saleswright.finance.budgets.Budget;
import io.saleswright.finance.budgets.BudgetSearch;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.notice.Telling;
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
}
