package io.saleswright.platform.mongodb;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.CommandKey;
import io.saleswright.platform.kernel.Cause.Source;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeWriter.Prepared;
import io.saleswright.platform.pulse.Rehearsal;
import io.saleswright.platform.relay.OutboxWrite;
import io.saleswright.platform.restored.VoidEvents;
import io.saleswright.platform.security.Scoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The aggregates of one type in their collection. Beside the commands of {@link Aggregates} it
 * answers queries, for the persistence package of a service. Thread-safe.
 */
public final class EnvelopeStore<S> implements Aggregates<S> {

  private static final int MAX_ATTEMPTS = 60;
  private static final long LONGEST_PAUSE = Duration.ofMillis(5).toNanos();
  private static final long SLOW_STORES_PAUSE = Duration.ofMillis(500).toNanos();

  /** How many at once may be expected to write one aggregate. */
  private static final int WRITERS = 16;

  private static final long ANY_REVISION = -1;

  private final AggregateType<S> type;
  private final MongoCollection<BsonDocument> collection;
  private final MongoCollection<RawBsonDocument> envelopes;
  private final EnvelopeReader<S> reader;
  private final EnvelopeQueries<S> queries;
  private final EnvelopeWriter<S> writer;
  private final VoidEvents lost;
  private final Consumer<OutboxWrite> published;
  private final StoreMeters meters;
  private final OverdueClocks<S> overdue;

  /**
   * @param collection where the documents lie, with the concerns of design 3
   * @param events names and writes the events
   * @param lost what topics know and the store has lost
   * @param noting whether each write leaves a note of itself
   * @param published called after each write that left events in an outbox, or a note
   */
  EnvelopeStore(
      AggregateType<S> type,
      MongoCollection<BsonDocument> collection,
      EventWriter events,
      VoidEvents lost,
      boolean noting,
      Consumer<OutboxWrite> published,
      StoreMeters meters) {
    Codec<S> codec = collection.getCodecRegistry().get(type.state());
    this.type = type;
    this.collection = collection;
    this.envelopes = collection.withDocumentClass(RawBsonDocument.class);
    this.reader = new EnvelopeReader<>(type, codec);
    this.queries = new EnvelopeQueries<>(collection, envelopes, reader);
    this.writer =
        new EnvelopeWriter<>(
            type,
            new StateWriter<>(type, codec, collection.getCodecRegistry()),
            events,
            new FirstNumbers(lost, type.topic(), events.source()),
            noting);
    this.lost = lost;
    this.published = published;
    this.meters = meters;
    this.overdue = new OverdueClocks<>(this, type.noun());
  }

  AggregateType<S> type() {
    return type;
  }

  /** What topics know and the store has lost. */
  VoidEvents lost() {
    return lost;
  }

  @Override
  public Optional<Stored<S>> find(String id) {
    if (Rehearsal.cannotTell()) {
      return Optional.empty();
    }
    return load(id).map(Envelope::stored);
  }

  @Override
  public Stored<S> get(String id) {
    return find(id).orElseThrow(() -> new NotFound(type.noun()));
  }

  @Override
  public Stored<S> create(Cause cause, Function<String, Change<S>> birth) {
    CommandKey key = cause.key();
    String id = key == null ? Ids.timeOrdered(cause.at()) : key.memory(cause.by());
    return createAt(id, cause, birth);
  }

  @Override
  public Stored<S> createAt(String id, Cause cause, Function<String, Change<S>> birth) {
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      long begun = System.nanoTime();
      Change<S> change;
      try {
        change = birth.apply(id);
      } catch (RuleViolation | InvalidInput | NotFound refusal) {
        // A repeat may be refused because the first command under its key has taken effect since:
        // it gets the answer of the first.
        return repeat(id, cause).orElseThrow(() -> refusal);
      }
      Optional<Stored<S>> born = insert(id, cause, change).or(() -> repeat(id, cause));
      if (born.isPresent()) {
        return born.get();
      }
      // Another one took what must be unique at the same moment: the decision sees it now.
      meters.lostRace();
      pauseAfter(attempt, System.nanoTime() - begun);
    }
    throw new LostRace(type.noun(), MAX_ATTEMPTS);
  }

  private Optional<Stored<S>> repeat(String id, Cause cause) {
    Optional<Envelope<S>> existing = load(id);
    existing.ifPresent(envelope -> {
      envelope.remembers(cause);
      meters.repeated();
    });
    return existing.map(envelope -> envelope.stored().asRepeat());
  }

  /**
   * Changes the aggregate with this id, or brings it into being when there is none: for aggregates
   * that begin with the first message about them.
   */
  public Stored<S> createOrChange(
      String id,
      Cause cause,
      Function<String, Change<S>> birth,
      Function<Stored<S>, Change<S>> decision) {
    if (load(id).isEmpty()) {
      Optional<Stored<S>> born = insert(id, cause, birth.apply(id));
      if (born.isPresent()) {
        return born.get();
      }
    }
    return change(id, cause, decision);
  }

  @Override
  public Stored<S> change(String id, Cause cause, Function<Stored<S>, Change<S>> decision) {
    return change(id, ANY_REVISION, cause, decision);
  }

  @Override
  public Stored<S> change(
      String id, long revision, Cause cause, Function<Stored<S>, Change<S>> decision) {
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      long begun = System.nanoTime();
      Envelope<S> before = load(id).orElseThrow(() -> new NotFound(type.noun()));
      if (before.remembers(cause)) {
        meters.repeated();
        return before.stored().asRepeat();
      }
      if (revision != ANY_REVISION && revision != before.revision()) {
        throw new StaleRevision(before.revision());
      }
      Decided<S> decided;
      try {
        decided = decide(before, cause, decision);
      } catch (RuleViolation | InvalidInput | NotFound refusal) {
        return doneMeanwhile(id, cause).orElseThrow(() -> refusal);
      }
      Prepared<S> write = decided.write();
      if (write == null || replace(before, write)) {
        return decided.answer(before);
      }
      meters.lostRace();
      pauseAfter(attempt, System.nanoTime() - begun);
    }
    throw new LostRace(type.noun(), MAX_ATTEMPTS);
  }

  /**
   * Writes an aggregate once more, for what is derived from it. Who changed it last, and when,
   * stays as it is; so whoever changes it at the same moment goes first, and nothing more is
   * written then.
   */
  public Stored<S> rewrite(String id, Trace trace, Function<Stored<S>, Change<S>> decision) {
    Stored<S> read = get(id);
    Cause asBefore = new Cause(read.changedBy(), read.changedAt(), null, null, trace);
    return change(
        id,
        asBefore,
        now -> now.version() == read.version() ? decision.apply(now) : Change.none(now.state()));
  }

  /**
   * The answer to a command that was sent twice at the same moment: the second may be refused
   * because of the effect of the first, and is its repeat.
   */
  private Optional<Stored<S>> doneMeanwhile(String id, Cause cause) {
    if (cause.key() == null) {
      return Optional.empty();
    }
    Optional<Envelope<S>> now = load(id).filter(envelope -> envelope.remembers(cause));
    now.ifPresent(_ -> meters.repeated());
    return now.map(envelope -> envelope.stored().asRepeat());
  }

  /**
   * Waits for a random time, so that the same writers don't collide again: the slower the store,
   * the longer, as it takes gaps of many round trips for one of many writers to come through alone.
   *
   * @param took what the lost attempt took in nanoseconds
   */
  private static void pauseAfter(int lostRaces, long took) {
    long limit = Math.max(LONGEST_PAUSE, Math.min(SLOW_STORES_PAUSE, WRITERS * took));
    long longest = Math.min(limit, 100_000L << Math.min(lostRaces, 20));
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest));
  }

  /**
   * What a decision amounts to.
   *
   * @param write what to store, if anything
   * @param refusal what to answer after that, when it was refused and whoever asked is there to
   *     hear it
   */
  private record Decided<S>(@Nullable Prepared<S> write, @Nullable RuntimeException refusal) {

    Stored<S> answer(Envelope<S> before) {
      if (refusal != null) {
        throw refusal;
      }
      return write == null ? before.stored() : write.after().stored();
    }
  }

  private Decided<S> decide(
      Envelope<S> before, Cause cause, Function<Stored<S>, Change<S>> decision) {
    try {
      Change<S> change = decision.apply(before.stored());
      boolean remembered =
          cause.key() != null
              || (cause.source() != null && !(cause.source() instanceof Source.Told))
              || RefusalMemory.isOpen(before, cause);
      return new Decided<>(
          change.effective() || remembered ? writer.update(before, cause, change) : null, null);
    } catch (RuleViolation refusal) {
      return refused(before, cause, refusal);
    } catch (InvalidInput refusal) {
      if (cause.source() instanceof Source.Numbered) {
        throw refusal;
      }
      return refused(before, cause, refusal);
    }
  }

  private Decided<S> refused(Envelope<S> before, Cause cause, RuntimeException refusal) {
    if (cause.source() == null) {
      throw refusal;
    }
    boolean heard = cause.source() instanceof Source.Told;
    return new Decided<>(writer.refusal(before, cause, refusal), heard ? refusal : null);
  }

  private Optional<Envelope<S>> load(String id) {
    return Optional.ofNullable(envelopes.find(Filters.eq(Envelope.ID, id)).first())
        .map(reader::read);
  }

  private Optional<Stored<S>> insert(String id, Cause cause, Change<S> change) {
    Prepared<S> first = writer.birth(id, cause, change);
    boolean inserted =
        WriteOutcomes.send(
            () -> unlessTaken(() -> collection.insertOne(first.document()).wasAcknowledged()));
    if (!inserted) {
      return Optional.empty();
    }
    announce(first);
    return Optional.of(first.after().stored());
  }

  /** What a write returns; false when another document has its value in a unique index. */
  private static boolean unlessTaken(BooleanSupplier write) {
    try {
      return write.getAsBoolean();
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  private boolean replace(Envelope<S> before, Prepared<S> update) {
    BsonDocument guard =
        new BsonDocument(Envelope.ID, new BsonString(before.id()))
            .append(Envelope.VERSION, new BsonInt64(before.version()));
    boolean written =
        WriteOutcomes.send(() ->
            unlessTaken(
                () -> collection.updateOne(guard, update.document()).getMatchedCount() == 1));
    if (written) {
      meters.missed(update.missed());
      announce(update);
    }
    return written;
  }

  private void announce(Prepared<S> write) {
    if (!write.events().isEmpty() || !write.notes().isEmpty()) {
      Envelope<S> after = write.after();
      published.accept(
          new OutboxWrite(
              after.id(), after.version(), write.events(), write.notes(), write.alone()));
    }
  }

  /**
   * Aggregates that match a filter, newest first.
   *
   * @param filter on the fields of the envelope; those of the state begin with {@code state.}
   */
  public List<Stored<S>> newestFirst(Bson filter, Slice slice) {
    return queries.newestFirst(filter, slice);
  }

  /**
   * Aggregates that match a filter and lie in the caller's scope, newest first.
   *
   * @param filter on the fields of the envelope; those of the state begin with {@code state.}
   */
  public List<Stored<S>> newestFirst(Bson filter, Caller caller, Slice slice) {
    return newestFirst(Filters.and(filter, scope(caller)), slice);
  }

  /**
   * Shows each aggregate that matches a filter and lies in the caller's scope, in any order, one at
   * a time: for what is added up of more than there is room for. What is written meanwhile may be
   * shown as it was or as it is.
   *
   * @param filter on the fields of the envelope; those of the state begin with {@code state.}
   */
  public void each(Bson filter, Caller caller, Consumer<Stored<S>> reader) {
    queries.each(Filters.and(filter, scope(caller)), reader);
  }

  /**
   * Aggregates that match a filter and lie in the caller's scope, as the slice is sorted: by one of
   * the list's keys, and by identity among equals, what has no value last; or newest first. With an
   * index on what the filter asks for, the key's field and the identity ({@link
   * AggregateType#sortedBy}), a page costs the same wherever it lies.
   *
   * @param fields where the values of the list's keys lie
   * @param filter on the fields of the envelope; those of the state begin with {@code state.}
   * @throws InvalidInput when the slice begins behind a place that was never given out
   */
  public List<Stored<S>> sorted(SortFields<S> fields, Bson filter, Caller caller, Slice slice) {
    return sorted(fields, Filters.and(filter, scope(caller)), slice);
  }

  /** Aggregates that match a filter, as the slice is sorted; whom they belong to is not asked. */
  public List<Stored<S>> sorted(SortFields<S> fields, Bson filter, Slice slice) {
    return queries.sorted(fields, filter, slice);
  }

  /**
   * Aggregates that match a filter, by a date that they carry, the earliest first, and by identity
   * among equals. With an index on what the filter asks for, the date and the identity, a page
   * costs the same wherever it lies.
   *
   * @param date a field of the envelope that holds a date; what holds none is in no page
   * @param slice a part of this list; the moment of its place is that date
   */
  public List<Stored<S>> earliestFirst(String date, Bson filter, Slice slice) {
    return queries.earliestFirst(date, filter, slice);
  }

  /** Whether it is said whom these aggregates belong to; otherwise every reader sees all. */
  public boolean isScoped() {
    return type.scoping() != null;
  }

  /** The condition under which an aggregate lies in the caller's scope (SEC-02). */
  public Bson scope(Caller caller) {
    return scoping().filter(caller);
  }

  /** These aggregates as people reach them, each within their scope (SEC-02). */
  public Scoped<S> scoped() {
    return new Scoped<>(this, scoping()::includes, type.noun());
  }

  private Scoping<S> scoping() {
    Scoping<S> scoping = type.scoping();
    if (scoping == null) {
      throw new IllegalStateException("nothing says whom a " + type.noun() + " belongs to");
    }
    return scoping;
  }

  /** The condition under which a clock of an aggregate has run out, and its step is not done. */
  public static Bson overdue() {
    return Filters.eq(Envelope.CLOCKS + "." + Envelope.MISSED, true);
  }

  /**
   * The condition under which a clock of an aggregate has run out, and all of its clocks were due
   * before a date that it carries: something is due later that none of them waits for.
   *
   * @param date a field of the envelope that holds a date or nothing; those of the state begin with
   *     {@code state.}
   */
  public static Bson overdueBefore(String date) {
    BsonDocument last = new BsonDocument("$max", new BsonString("$" + Envelope.CLOCKS + ".due"));
    return Filters.and(
        overdue(),
        Filters.expr(
            new BsonDocument("$gt", new BsonArray(List.of(new BsonString("$" + date), last)))));
  }

  /** All aggregates that match a filter, in no order; for filters that are known to match few. */
  public List<Stored<S>> matching(Bson filter, int limit) {
    return queries.matching(filter, limit);
  }

  /**
   * All aggregates that match a filter, and with them what matches another one in another
   * collection, in one command; for filters that are known to match few.
   *
   * @param others on the documents of the other collection
   */
  public Beside<S> matchingBeside(Bson filter, MongoCollection<BsonDocument> other, Bson others) {
    return queries.matchingBeside(filter, other, others);
  }

  /**
   * Aggregates that match a filter, those first that carry the earliest date, then those without
   * any, the oldest first.
   *
   * @param date a field of the envelope that holds dates or nothing; those of the state begin with
   *     {@code state.}
   */
  public List<Stored<S>> mostUrgent(Bson filter, String date, int limit) {
    return queries.mostUrgent(filter, date, limit);
  }

  /**
   * Aggregates by a date that they carry, the oldest first. Reads nothing else of them.
   *
   * @param date a field of the envelope that holds a date or nothing; those of the state begin with
   *     {@code state.}
   * @param before the dates to return are earlier
   * @param without identities to leave out
   * @param limit the most to return
   * @return each identity with its date
   */
  public SequencedMap<String, Instant> oldest(
      String date, Instant before, Collection<String> without, int limit) {
    return queries.oldest(date, before, without, limit);
  }

  /** How many aggregates match a filter. */
  public long count(Bson filter) {
    if (Rehearsal.cannotTell()) {
      return 0;
    }
    return collection.countDocuments(filter);
  }

  /**
   * Some fields of the documents that match a filter, in no order; for answers that need no state.
   *
   * @param fields names within the envelope; those of the state begin with {@code state.}
   */
  public List<BsonDocument> fields(Bson filter, String... fields) {
    return queries.fields(filter, fields);
  }

  /**
   * What the store reckons over all documents, such as sums and counts.
   *
   * @throws IllegalArgumentException when a stage would write
   */
  public List<BsonDocument> aggregate(List<? extends Bson> pipeline) {
    return queries.aggregate(pipeline);
  }

  /** The facts that this type's aggregates refused, newest first. */
  public List<RefusedFact> refusals(int limit) {
    return Discrepancies.newestFirst(collection, limit);
  }

  /** The refused fact with this identity, if one of these aggregates refused it. */
  public Optional<RefusedFact> refused(String id) {
    return Discrepancies.find(collection, id);
  }

  /**
   * Raises DeadlineMissed for clocks that ran out, each once; returns how many aggregates had one.
   *
   * @param limit the most aggregates to take up at a time
   */
  int raiseMissed(Instant now, String by, int limit) {
    return overdue.raise(now, by, limit);
  }
}
