package io.saleswright.store.journal;

/**
 * One effect of a command on the documents of a collection.
 *
 * <p>A collection is named in full, as {@code database.collection}. A document is known by its
 * position, a number that its collection gives once and that no command shows.
 */
public sealed interface Change {

  /** The document stands at the position now; what stood there before is replaced. */
  record Put(String collection, long position, StoredDocument document) implements Change {}

  /** Nothing stands at the position any more. */
  record Remove(String collection, long position) implements Change {}

  /** The collection and all its documents are gone. */
  record Drop(String collection) implements Change {}

  /** The collection has another name, which was free. */
  record Rename(String collection, String newName) implements Change {}
}
