package io.saleswright.contract.policy;

import io.saleswright.contract.content.Completeness;
import io.saleswright.contract.contracts.ContractSearch;
import io.saleswright.contract.lifecycle.ContractRules;
import io.saleswright.contract.paperwork.PaperRules;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.policy.PolicyVersion;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the policy of contracts and cuts it into what each module decides by. */
@Configuration(proxyBeanMethods = false)
class ContractPolicyConfiguration {

  static final PolicyDefinition<ContractPolicy> DEFINITION =
      PolicyDefinition.of("contracts", ContractPolicy.class)
          .editableBy("vp-sales", "general-manager");

  @Bean
  Policies<ContractPolicy> contractPolicy(PolicyBook book) {
    return book.open(DEFINITION);
  }

  @Bean
  Supplier<ContractRules> contractRules(
      Policies<ContractPolicy> policy, Policies<QuotePolicy> quotes, WorkCalendar calendar) {
    return () -> {
      PolicyVersion<ContractPolicy> current = policy.current();
      ContractPolicy values = current.values();
      return new ContractRules(
          new Chain(current.version(), values.approvalChain()),
          new Completeness(values.requiredClauses()),
          values.checklist(),
          values.filingAfterSigning(),
          Duration.ofDays(values.expiryNoticeDays()),
          quotes.current().values().taxRateOnNetPrices(),
          calendar);
    };
  }

  @Bean
  Supplier<PaperRules> paperRules(Policies<ContractPolicy> policy, WorkCalendar calendar) {
    return () -> {
      ContractPolicy values = policy.current().values();
      return new PaperRules(values.missingPaperWithin(), values.missingPaperReminder(), calendar);
    };
  }

  @Bean
  ContractChainTrial contractChainTrial(ContractSearch search) {
    return new ContractChainTrial(search);
  }
}
