package io.saleswright.finance.policy;

import io.saleswright.finance.creditnotes.CreditNoteRules;
import io.saleswright.finance.invoices.InvoiceRules;
import io.saleswright.finance.payments.PaymentRules;
import io.saleswright.finance.periods.OpenMonths;
import io.saleswright.finance.receivables.PlanRules;
import io.saleswright.finance.refunds.RefundRules;
import io.saleswright.finance.refunds.RefundSearch;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.policy.PolicyTrial;
import io.saleswright.platform.policy.PolicyVersion;
import io.saleswright.platform.time.WorkCalendar;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the policy and cuts it into what each module decides by. */
@Configuration(proxyBeanMethods = false)
class FinancePolicyConfiguration {

  static final String CREDITS = "credits";

  static final PolicyDefinition<FinancePolicy> DEFINITION =
      PolicyDefinition.of("finance", FinancePolicy.class).editableBy("finance-head");

  @Bean
  Policies<FinancePolicy> financePolicy(PolicyBook book) {
    return book.open(DEFINITION);
  }

  @Bean
  Policies<CreditPolicy> creditPolicy(PolicyBook book) {
    return book.open(
        PolicyDefinition.of(CREDITS, CreditPolicy.class)
            .editableBy("general-manager", "finance-head"));
  }

  @Bean
  Supplier<CreditNoteRules> creditNoteRules(
      Policies<CreditPolicy> policy, WorkCalendar calendar, OpenMonths months) {
    return () ->
        new CreditNoteRules(
            asked -> policy.current().values().creditNoteWithin().due(asked, calendar),
            calendar.zone(),
            months);
  }

  @Bean
  Supplier<RefundRules> refundRules(
      Policies<CreditPolicy> policy, WorkCalendar calendar, OpenMonths months) {
    return () -> {
      PolicyVersion<CreditPolicy> current = policy.current();
      return new RefundRules(
          new Chain(current.version(), current.values().refundApproval()),
          current.values().payOutWithin(),
          calendar,
          months);
    };
  }

  @Bean
  PolicyTrial<CreditPolicy> creditTrial(RefundSearch refunds) {
    return new CreditChainTrial(refunds);
  }

  @Bean
  Supplier<PlanRules> planRules(Policies<FinancePolicy> policy, WorkCalendar calendar) {
    return () -> {
      PolicyVersion<FinancePolicy> current = policy.current();
      FinancePolicy values = current.values();
      return new PlanRules(
          current.version(),
          values.defaultDepositPercent(),
          values.depositDueDays(),
          values.defaultCreditDays(),
          values.overdueGraceDays(),
          values.taxRateOnNetPrices(),
          calendar.zone());
    };
  }

  @Bean
  Supplier<PaymentRules> paymentRules(
      Policies<FinancePolicy> policy, WorkCalendar calendar, OpenMonths months) {
    return () -> {
      PolicyVersion<FinancePolicy> current = policy.current();
      return new PaymentRules(
          current.version(),
          current.values().paymentMethods(),
          current.values().secondPersonReverses(),
          calendar.zone(),
          months);
    };
  }

  @Bean
  Supplier<InvoiceRules> invoiceRules(
      Policies<FinancePolicy> policy, WorkCalendar calendar, OpenMonths months) {
    return () -> {
      PolicyVersion<FinancePolicy> current = policy.current();
      FinancePolicy values = current.values();
      return new InvoiceRules(
          current.version(),
          values.taxRates(),
          received -> values.invoiceAfterSignOff().due(received, calendar),
          calendar.zone(),
          months);
    };
  }
}
