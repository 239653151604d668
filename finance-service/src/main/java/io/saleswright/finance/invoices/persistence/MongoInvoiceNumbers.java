package io.saleswright.finance.invoices.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.invoices.Invoice;
import io.saleswright.finance.invoices.InvoiceNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Counts on from the greatest number of the day. The number is stored with the invoice in one
 * write, and a unique index lets only one have it.
 */
final class MongoInvoiceNumbers implements InvoiceNumbers {

  static final String NUMBER = "state.issue.number";
  static final String ISSUED_ON = "state.issue.issuedOn";

  private final EnvelopeStore<Invoice> store;

  MongoInvoiceNumbers(EnvelopeStore<Invoice> store) {
    this.store = store;
  }

  @Override
  public String next(LocalDate day) {
    String prefix = "INV-" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-";
    int last =
        store.fields(Filters.eq(ISSUED_ON, day), NUMBER).stream()
            .map(found ->
                found.getDocument("state").getDocument("issue").getString("number").getValue())
            .filter(number -> number.startsWith(prefix))
            .mapToInt(number -> Integer.parseInt(number.substring(prefix.length())))
            .max()
            .orElse(0);
    return String.format(Locale.ROOT, "%s%04d", prefix, last + 1);
  }
}
