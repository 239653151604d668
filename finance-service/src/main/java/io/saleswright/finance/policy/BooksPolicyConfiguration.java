package io.saleswright.finance.policy;

import io.saleswright.finance.risk.RiskRules;
import io.saleswright.finance.sellers.Seller;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the policy of the books and cuts it into what each module decides by. */
@Configuration(proxyBeanMethods = false)
class BooksPolicyConfiguration {

  static final PolicyDefinition<BooksPolicy> DEFINITION =
      PolicyDefinition.of("books", BooksPolicy.class)
          .editableBy("finance-head", "general-manager")
          .holdingTo(BooksPolicy::mustBeSound);

  @Bean
  Policies<BooksPolicy> booksPolicy(PolicyBook book) {
    return book.open(DEFINITION);
  }

  @Bean
  Seller seller(Policies<BooksPolicy> policy) {
    return () -> policy.current().values().seller();
  }

  @Bean
  Supplier<RiskRules> riskRules(Policies<BooksPolicy> policy) {
    return () -> policy.current().values().risk();
  }
}
