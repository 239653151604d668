package io.saleswright.finance.statements.persistence;

import com.mongodb.client.model.Indexes;
import io.saleswright.finance.statements.BankStatement;
import io.saleswright.finance.statements.BankStatementSearch;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the bank statements, which are seen by those who see everything. */
@Configuration(proxyBeanMethods = false)
class BankStatementsPersistence {

  private static final AggregateType<BankStatement> STATEMENTS =
      AggregateType.of("bank-statements", "bank statement", BankStatement.class)
          .publishingTo("finance.bank-statements.v1")
          .scopedBy(Scoping.unlimitedOnly())
          .listedBy(MongoBankStatements.ACCOUNT)
          .indexedBy(Indexes.ascending(MongoBankStatements.ACCOUNT, MongoBankStatements.DAY))
          .indexedBy(Indexes.ascending(MongoBankStatements.GAP + ".since"));

  @Bean
  EnvelopeStore<BankStatement> bankStatements(
      EnvelopeStores stores, Telling<BankStatement> telling) {
    return stores.open(STATEMENTS.telling(telling));
  }

  @Bean
  Scoped<BankStatement> scopedBankStatements(EnvelopeStore<BankStatement> bankStatements) {
    return bankStatements.scoped();
  }

  @Bean
  BankStatementSearch bankStatementSearch(EnvelopeStore<BankStatement> bankStatements) {
    return new MongoBankStatements(bankStatements);
  }
}
