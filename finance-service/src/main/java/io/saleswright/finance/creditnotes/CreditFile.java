package io.saleswright.finance.creditnotes;

import io.saleswright.platform.kernel.Change;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The credit notes that events asked for of one order. Whatever is told of the order is remembered
 * here, whether or not money goes back.
 *
 * @param notes identities of the credit notes, oldest first
 */
public record CreditFile(List<String> notes) {

  /** Of an order of which nothing was asked. */
  static final CreditFile EMPTY = new CreditFile(List.of());

  public CreditFile {
    notes = List.copyOf(notes);
  }

  /**
   * With one more credit note.
   *
   * @param note its identity; null when nothing is asked for
   */
  Change<CreditFile> with(@Nullable String note) {
    if (note == null || notes.contains(note)) {
      return Change.none(this);
    }
    return Change.to(new CreditFile(Stream.concat(notes.stream(), Stream.of(note)).toList()));
  }
}
