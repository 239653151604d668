package io.saleswright.finance.invoices.persistence;

import com.mongodb.client.model.Indexes;
import io.saleswright.finance.invoices.Invoice;
import io.saleswright.finance.invoices.InvoiceNumbers;
import io.saleswright.finance.invoices.InvoiceSearch;
import io.saleswright.finance.sellers.Seller;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.GaplessNumbers;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the invoices, whom they belong to, and their numbers. */
@Configuration(proxyBeanMethods = false)
class InvoicesPersistence {

  private static final AggregateType<Invoice> INVOICES =
      AggregateType.of("invoices", "invoice", Invoice.class)
          .publishingTo("finance.invoices.v1")
          .upcasting(InvoiceFormats::withBuyer)
          .listedBy(MongoInvoices.ORDER)
          .listedBy(MongoInvoices.SALESPERSON)
          .listedBy(MongoInvoices.TEAM)
          .listedBy(MongoInvoices.REGION)
          .scopedBy(
              new Scoping<>(
                  invoice -> invoice.owner().belonging(),
                  MongoInvoices.SALESPERSON,
                  MongoInvoices.TEAM,
                  MongoInvoices.REGION,
                  null,
                  MongoInvoices.SHARED_WITH))
          .indexedBy(Indexes.ascending(MongoInvoices.CUSTOMER))
          .indexedBy(Indexes.ascending(MongoInvoices.TITLE))
          .indexedBy(Indexes.ascending(MongoInvoices.REMIND_AT))
          .listedBy(MongoInvoices.CUSTOMER)
          .indexedBy(Indexes.ascending(MongoInvoices.OPEN_SINCE))
          .claiming(MongoInvoices.NUMBER);

  @Bean
  EnvelopeStore<Invoice> invoices(EnvelopeStores stores, Telling<Invoice> telling) {
    return stores.open(INVOICES.telling(telling));
  }

  @Bean
  Scoped<Invoice> scopedInvoices(EnvelopeStore<Invoice> invoices) {
    return invoices.scoped();
  }

  @Bean
  InvoiceSearch invoiceSearch(EnvelopeStore<Invoice> invoices) {
    return new MongoInvoices(invoices);
  }

  @Bean
  InvoiceNumbers invoiceNumbers(EnvelopeStore<Invoice> invoices, Seller seller) {
    GaplessNumbers numbers = new GaplessNumbers(invoices, MongoInvoices.NUMBER);
    return day -> numbers.next(seller.series("INV", day));
  }
}
