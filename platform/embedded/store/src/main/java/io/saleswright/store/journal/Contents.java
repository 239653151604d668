package io.saleswright.store.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * All documents of the store, by the full name of their collection and their position.
 *
 * <p>Changing the contents needs exclusion by the caller; opening a collection does not.
 */
public final class Contents {

  private final Map<String, SequencedMap<Long, StoredDocument>> collections =
      new ConcurrentHashMap<>();

  /**
   * The documents of a collection by ascending position, for reading only; they follow all later
   * changes, also a renaming, until the collection is dropped.
   */
  public SequencedMap<Long, StoredDocument> open(String collection) {
    return collections.computeIfAbsent(collection, _ -> new LinkedHashMap<>());
  }

  /** The full names of all collections that were opened or have documents. */
  public Iterable<String> names() {
    return collections.keySet();
  }

  /** Makes one change; a command and its repetition at recovery both come through here. */
  public void apply(Change change) {
    switch (change) {
      case Change.Put(var collection, var position, var document) ->
          open(collection).put(position, document);
      case Change.Remove(var collection, var position) -> open(collection).remove(position);
      case Change.Drop(var collection) -> collections.remove(collection);
      case Change.Rename(var collection, var newName) -> {
        var documents = open(collection);
        collections.remove(collection);
        collections.put(newName, documents);
      }
    }
  }

  /**
   * A copy that later changes do not touch. Costs a reference for each document, since documents
   * are never changed.
   */
  Contents copy() {
    var copy = new Contents();
    collections.forEach(
        (name, documents) -> copy.collections.put(name, new LinkedHashMap<>(documents)));
    return copy;
  }

  /** Hands over every document as the change that puts it where it is. */
  void forEachPut(Consumer<Change.Put> action) {
    collections.forEach((name, documents) ->
        documents.forEach(
            (position, document) -> action.accept(new Change.Put(name, position, document))));
  }
}
