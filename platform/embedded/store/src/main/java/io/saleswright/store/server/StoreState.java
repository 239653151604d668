package io.saleswright.store.server;

import de.bwaldvogel.mongo.bson.Document;
import io.saleswright.store.journal.Change;
import io.saleswright.store.journal.Contents;
import io.saleswright.store.journal.Journal;
import io.saleswright.store.journal.StoredDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.function.Supplier;

/**
 * The documents, who may touch them when, and the journal that keeps them.
 *
 * <p>A command that writes runs alone and its changes become safe together; commands that read run
 * side by side and see whole commands only.
 */
final class StoreState {

  private final Contents contents;
  private final Journal journal;
  private final ReadWriteLock lock;
  private final boolean orderFromIndexes;
  private final LongAdder examined = new LongAdder();
  private List<Change> changes = new ArrayList<>();

  StoreState(Contents contents, Journal journal, ReadWriteLock lock, boolean orderFromIndexes) {
    this.orderFromIndexes = orderFromIndexes;
    this.contents = contents;
    this.journal = journal;
    this.lock = lock;
  }

  /** Runs a command that changes nothing; its reply is due when all that it saw is safe. */
  Reply read(Supplier<Document> command) {
    return run(lock.readLock(), command);
  }

  /** Runs a command that may change something; its reply is due when the change is safe. */
  Reply write(Supplier<Document> command) {
    return run(lock.writeLock(), command);
  }

  private Reply run(Lock exclusion, Supplier<Document> command) {
    exclusion.lock();
    try {
      var document = command.get();
      // Also after an error: a command that fails half-way has changed what it has changed.
      if (!changes.isEmpty()) {
        journal.append(changes);
        changes = new ArrayList<>();
      }
      return new Reply(document, journal.lastAppended());
    } finally {
      exclusion.unlock();
    }
  }

  /** Changes the documents as part of the running command. */
  void apply(Change change) {
    contents.apply(change);
    changes.add(change);
  }

  SequencedMap<Long, StoredDocument> open(String collection) {
    return contents.open(collection);
  }

  Iterable<String> collectionNames() {
    return contents.names();
  }

  /** Whether results come in the order of an index where there is one. */
  boolean orderFromIndexes() {
    return orderFromIndexes;
  }

  /** Counts a document that a query had to look at. */
  void countExamined() {
    examined.increment();
  }

  /** How many documents all queries so far had to look at. */
  long examined() {
    return examined.sum();
  }

  /** Runs the action when the command of the reply and all before it are safe. */
  void whenSafe(Reply reply, Runnable action) {
    journal.whenSafe(reply.command(), action);
  }
}
