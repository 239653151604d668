package io.saleswright.finance.statements.web;

import io.saleswright.finance.statements.BankStatementRules;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the files of banks in. */
@Configuration(proxyBeanMethods = false)
class StatementsWebConfiguration {

  @Bean
  StatementUploads statementUploads(Supplier<BankStatementRules> rules) {
    return new StatementUploads(rules);
  }
}
