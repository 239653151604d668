package io.saleswright.finance.creditnotes;

/** What follows from credit notes in other modules. */
@FunctionalInterface
public interface NoteFollowers {

  /** Whether money is about to be paid back that follows a credit note. */
  boolean isAwaitedBy(String noteId);
}
