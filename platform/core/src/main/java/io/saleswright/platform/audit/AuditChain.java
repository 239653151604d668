package io.saleswright.platform.audit;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.saleswright.platform.chain.ChainHash;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * The one chain of a service, to which all its processes append. An entry's number is the
 * document's identity, so of two processes that append behind the same entry only one can: the
 * other looks where the chain ends now and tries again. No lease is needed, and a process that was
 * thought dead can do no harm.
 *
 * <p>For one thread of each process.
 */
final class AuditChain {

  private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

  private final MongoCollection<BsonDocument> entries;
  private @Nullable Head head;
  private boolean doubtful;

  /** The end of the chain, as far as it is known. */
  private record Head(long number, String hash) {}

  /**
   * @param entries with the concerns of design 3: what is appended is on a majority of disks
   */
  AuditChain(MongoCollection<BsonDocument> entries) {
    this.entries = entries;
  }

  /**
   * Makes sure that an entry can't be noted twice and that entries are found. What an earlier
   * release left in the collection has neither number nor identity, and stays as it is.
   */
  void prepare() {
    entries.createIndex(
        Indexes.ascending(AuditDocuments.ENTRY), new IndexOptions().unique(true).sparse(true));
    for (String field : List.of(AuditDocuments.BY, AuditDocuments.SUBJECT, AuditDocuments.KIND)) {
      entries.createIndex(
          Indexes.compoundIndex(
              Indexes.ascending(field), Indexes.descending(AuditDocuments.NUMBER)));
    }
    entries.createIndex(Indexes.ascending(AuditDocuments.AT));
  }

  /**
   * Appends entries in their order, those of them that are not there yet.
   *
   * @throws MongoException when the store can't be reached; some may be there then, and appending
   *     all of them again appends the others
   */
  void append(List<AuditEntry> wanted) {
    List<AuditEntry> left = doubtful ? withoutNoted(wanted) : wanted;
    while (!left.isEmpty()) {
      List<BsonDocument> documents = behindHead(left);
      doubtful = true;
      try {
        entries.insertMany(documents);
        BsonDocument last = documents.getLast();
        head = new Head(AuditDocuments.number(last), AuditDocuments.hash(last));
        left = List.of();
      } catch (MongoException e) {
        head = null;
        if (!isTaken(e)) {
          throw e;
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE));
        left = withoutNoted(left);
      }
    }
    doubtful = false;
  }

  private List<BsonDocument> behindHead(List<AuditEntry> left) {
    Head behind = head == null ? last() : head;
    long number = behind.number();
    String hash = behind.hash();
    List<BsonDocument> documents = new ArrayList<>(left.size());
    for (AuditEntry entry : left) {
      BsonDocument document = AuditDocuments.write(entry, ++number, hash);
      hash = AuditDocuments.hash(document);
      documents.add(document);
    }
    return documents;
  }

  private Head last() {
    BsonDocument last =
        entries
            .find(AuditDocuments.NUMBERED)
            .sort(Sorts.descending(AuditDocuments.NUMBER))
            .limit(1)
            .first();
    return last == null
        ? new Head(0, ChainHash.NONE)
        : new Head(AuditDocuments.number(last), AuditDocuments.hash(last));
  }

  private List<AuditEntry> withoutNoted(List<AuditEntry> wanted) {
    List<String> ids = wanted.stream().map(AuditEntry::id).toList();
    Set<String> noted =
        entries
            .find(Filters.in(AuditDocuments.ENTRY, ids))
            .projection(Projections.include(AuditDocuments.ENTRY))
            .map(document -> document.getString(AuditDocuments.ENTRY).getValue())
            .into(new HashSet<>());
    // A relay that repeats itself may bring one note twice at once.
    return wanted.stream().filter(entry -> noted.add(entry.id())).toList();
  }

  private static boolean isTaken(MongoException failure) {
    return switch (failure) {
      case MongoBulkWriteException bulk ->
          bulk.getWriteErrors().stream()
              .anyMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
      case MongoWriteException single ->
          single.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
      case DuplicateKeyException _ -> true;
      default -> false;
    };
  }
}
