package io.saleswright.finance.policy;

import io.saleswright.finance.statements.BankStatementRules;
import io.saleswright.finance.transfers.BankTransferRules;
import io.saleswright.finance.writeoffs.WriteOffRules;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.policy.PolicyVersion;
import io.saleswright.platform.time.WorkCalendar;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the policy of bank statements and cuts it into what each module decides by. */
@Configuration(proxyBeanMethods = false)
class BankPolicyConfiguration {

  private static final long MEGABYTE = 1L << 20;

  static final PolicyDefinition<BankPolicy> DEFINITION =
      PolicyDefinition.of("bank", BankPolicy.class).editableBy("finance-head");

  @Bean
  Policies<BankPolicy> bankPolicy(PolicyBook book) {
    return book.open(DEFINITION);
  }

  @Bean
  Supplier<BankStatementRules> bankStatementRules(
      Policies<BankPolicy> policy, WorkCalendar calendar) {
    return () -> {
      BankPolicy values = policy.current().values();
      return new BankStatementRules(
          values.csvProfiles(),
          values.mostEntries(),
          values.largestMegabytes() * MEGABYTE,
          values.importWithin(),
          calendar);
    };
  }

  @Bean
  Supplier<BankTransferRules> bankTransferRules(
      Policies<BankPolicy> policy, WorkCalendar calendar) {
    return () -> {
      BankPolicy values = policy.current().values();
      return new BankTransferRules(
          values.method(),
          values.applyExactly(),
          values.secondPersonForThirdParties(),
          values.transferWithin(),
          calendar);
    };
  }

  @Bean
  Supplier<WriteOffRules> writeOffRules(Policies<BankPolicy> policy) {
    return () -> {
      PolicyVersion<BankPolicy> current = policy.current();
      return new WriteOffRules(current.version(), current.values().smallDifferences());
    };
  }
}
