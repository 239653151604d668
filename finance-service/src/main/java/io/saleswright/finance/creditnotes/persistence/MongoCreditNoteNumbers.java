package io.saleswright.finance.creditnotes.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.creditnotes.CreditNote;
import io.saleswright.finance.creditnotes.CreditNoteNumbers;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Counts on from the greatest number of the day. The number is stored with the credit note in one
 * write, and a unique index lets only one have it.
 */
final class MongoCreditNoteNumbers implements CreditNoteNumbers {

  static final String NUMBER = "state.issue.number";
  static final String ISSUED_ON = "state.issue.issuedOn";

  private final EnvelopeStore<CreditNote> store;
  private final DocumentNumbers counters;

  MongoCreditNoteNumbers(EnvelopeStore<CreditNote> store, DocumentNumbers counters) {
    this.store = store;
    this.counters = counters;
  }

  @Override
  public String next(LocalDate day) {
    String prefix = "CN-" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-";
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

  @Override
  public String nextCounter() {
    return counters.next("CR");
  }
}
