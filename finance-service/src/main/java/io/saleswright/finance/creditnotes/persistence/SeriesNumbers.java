package io.saleswright.finance.creditnotes.persistence;

import io.saleswright.finance.creditnotes.CreditNote;
import io.saleswright.finance.creditnotes.CreditNoteNumbers;
import io.saleswright.finance.sellers.Seller;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.GaplessNumbers;
import java.time.LocalDate;

/** Counts credit notes and counter-entries on, each in the series of their seller and year. */
final class SeriesNumbers implements CreditNoteNumbers {

  static final String NUMBER = "state.issue.number";
  static final String COUNTER = "state.end.counterNumber";

  private final GaplessNumbers notes;
  private final GaplessNumbers counters;
  private final Seller seller;

  SeriesNumbers(EnvelopeStore<CreditNote> store, Seller seller) {
    this.notes = new GaplessNumbers(store, NUMBER);
    this.counters = new GaplessNumbers(store, COUNTER);
    this.seller = seller;
  }

  @Override
  public String next(LocalDate day) {
    return notes.next(seller.series("CN", day));
  }

  @Override
  public String nextCounter(LocalDate day) {
    return counters.next(seller.series("CR", day));
  }
}
