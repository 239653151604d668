package io.saleswright.finance.invoices;

import io.saleswright.platform.kernel.Aggregates;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the desk of the module together. */
@Configuration(proxyBeanMethods = false)
class InvoicesConfiguration {

  @Bean
  InvoiceDesk invoiceDesk(
      Aggregates<Invoice> invoices,
      InvoiceSearch search,
      InvoiceNumbers numbers,
      Supplier<InvoiceRules> rules) {
    return new InvoiceDesk(invoices, search, numbers, rules);
  }
}
