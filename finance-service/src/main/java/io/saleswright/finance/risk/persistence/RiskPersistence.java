package io.saleswright.finance.risk.persistence;

import com.mongodb.client.model.Indexes;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.risk.CustomerRisk;
import io.saleswright.finance.risk.RiskSearch;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The store of customers who are watched. Finance knows neither owner nor region of a customer, as
 * with payments and credit accounts.
 */
@Configuration(proxyBeanMethods = false)
class RiskPersistence {

  private static final AggregateType<CustomerRisk> RISKS =
      AggregateType.of("customer-risks", "customer's risk", CustomerRisk.class)
          .publishingTo("finance.customer-risks.v1")
          .scopedBy(Scoping.unlimitedOnly())
          .indexedBy(Indexes.ascending(MongoRisks.UNFINISHED));

  @Bean
  EnvelopeStore<CustomerRisk> customerRisks(EnvelopeStores stores, Telling<CustomerRisk> telling) {
    return stores.open(RISKS.telling(telling));
  }

  @Bean
  Scoped<CustomerRisk> scopedCustomerRisks(EnvelopeStore<CustomerRisk> customerRisks) {
    return customerRisks.scoped();
  }

  @Bean
  RiskSearch riskSearch(
      EnvelopeStore<CustomerRisk> customerRisks, EnvelopeStore<Receivable> receivables) {
    return new MongoRisks(customerRisks, receivables);
  }
}
