package io.saleswright.finance.invoices;

import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class InvoicesConfiguration {

  @Bean
  InvoiceDesk invoiceDesk(
      Scoped<Invoice> invoices,
      InvoiceSearch search,
      CustomerNames names,
      InvoiceNumbers numbers,
      InvoiceFollowUp followUp,
      Supplier<InvoiceRules> rules,
      InstantSource time) {
    return new InvoiceDesk(invoices, search, names, numbers, followUp, rules, time);
  }

  @Bean
  InvoiceRequests invoiceRequests(
      Aggregates<Invoice> invoices, InvoiceSearch search, Supplier<InvoiceRules> rules) {
    return new InvoiceRequests(invoices, search, rules);
  }

  @Bean
  InvoiceFollowUp invoiceFollowUp(
      Aggregates<Invoice> invoices, InvoiceSearch search, Supplier<InvoiceRules> rules) {
    return new InvoiceFollowUp(invoices, search, rules);
  }

  @Bean
  InvoiceReminders invoiceReminders(
      Aggregates<Invoice> invoices, InvoiceSearch search, Supplier<InvoiceRules> rules) {
    return new InvoiceReminders(invoices, search, rules);
  }
}
