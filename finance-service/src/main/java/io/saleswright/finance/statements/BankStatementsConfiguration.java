package io.saleswright.finance.statements;

import io.saleswright.finance.transfers.ReceivedTransfers;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class BankStatementsConfiguration {

  @Bean
  BankStatementDesk bankStatementDesk(
      Aggregates<BankStatement> statements,
      Scoped<BankStatement> scoped,
      BankStatementSearch search,
      ReceivedTransfers transfers,
      Supplier<BankStatementRules> rules) {
    return new BankStatementDesk(statements, scoped, search, transfers, rules);
  }
}
