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
 * @param unasked what was told when nothing was left of the invoice, so that people may ask later;
 *     null in what was stored before it was kept
 */
public record CreditFile(List<String> notes, @Nullable List<String> unasked) {

  /** Of an order of which nothing was asked. */
  static final CreditFile EMPTY = new CreditFile(List.of(), null);

  public CreditFile {
    notes = List.copyOf(notes);
    unasked = unasked == null ? null : List.copyOf(unasked);
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
    return Change.to(new CreditFile(plus(notes, note), unasked));
  }

  /** With goods of whose money nothing is left to go back. */
  Change<CreditFile> without(String ground) {
    return hasUnasked(ground)
        ? Change.none(this)
        : Change.to(new CreditFile(notes, plus(unasked == null ? List.of() : unasked, ground)));
  }

  boolean hasUnasked(String ground) {
    return unasked != null && unasked.contains(ground);
  }

  private static List<String> plus(List<String> all, String one) {
    return Stream.concat(all.stream(), Stream.of(one)).toList();
  }
}
