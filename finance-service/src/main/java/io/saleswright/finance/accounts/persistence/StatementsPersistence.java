package io.saleswright.finance.accounts.persistence;

import io.saleswright.finance.accounts.AccountSearch;
import io.saleswright.finance.payments.Payment;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.refunds.Refund;
import io.saleswright.finance.writeoffs.WriteOff;
import io.saleswright.platform.mongodb.EnvelopeStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the module look into the stores of what stands on accounts. */
@Configuration(proxyBeanMethods = false)
class StatementsPersistence {

  @Bean
  AccountSearch accountsOfCustomers(
      EnvelopeStore<Receivable> receivables,
      EnvelopeStore<Payment> payments,
      EnvelopeStore<Refund> refunds,
      EnvelopeStore<WriteOff> writeOffs) {
    return new MongoAccountStatements(receivables, payments, refunds, writeOffs);
  }
}
