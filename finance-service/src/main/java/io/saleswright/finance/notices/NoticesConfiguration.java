package io.saleswright.finance.notices;

import io.saleswright.finance.budgets.Budget;
import io.saleswright.finance.chasing.DunningCase;
import io.saleswright.finance.confirmations.Confirmation;
import io.saleswright.finance.creditnotes.CreditNote;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.invoices.Invoice;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.refunds.Refund;
import io.saleswright.finance.risk.CustomerRisk;
import io.saleswright.finance.samples.Sample;
import io.saleswright.finance.statements.BankStatement;
import io.saleswright.finance.transfers.BankTransfer;
import io.saleswright.platform.notice.Telling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands each store what is told of its aggregates, so that they need not know who is told. */
@Configuration(proxyBeanMethods = false)
class NoticesConfiguration {

  @Bean
  Telling<Invoice> invoiceTelling() {
    return new InvoiceTelling();
  }

  @Bean
  Telling<CreditNote> creditNoteTelling() {
    return new CreditNoteTelling();
  }

  @Bean
  Telling<Refund> refundTelling() {
    return new RefundTelling();
  }

  @Bean
  Telling<Receivable> receivableTelling() {
    return new ReceivableTelling();
  }

  @Bean
  Telling<CustomerRisk> riskTelling() {
    return new RiskTelling();
  }

  @Bean
  Telling<DunningCase> dunningTelling() {
    return new DunningTelling();
  }

  @Bean
  Telling<Budget> budgetTelling() {
    return new BudgetTelling();
  }

  @Bean
  Telling<Sample> sampleTelling() {
    return new SampleTelling();
  }

  @Bean
  Telling<Expense> expenseTelling() {
    return new ExpenseTelling();
  }

  @Bean
  Telling<Confirmation> confirmationTelling() {
    return new ConfirmationTelling();
  }

  @Bean
  Telling<BankStatement> bankStatementTelling() {
    return new BankStatementTelling();
  }

  @Bean
  Telling<BankTransfer> bankTransferTelling() {
    return new BankTransferTelling();
  }
}
