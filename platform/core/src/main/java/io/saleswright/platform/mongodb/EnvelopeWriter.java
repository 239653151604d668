package io.saleswright.platform.mongodb;

import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.Source;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.mongodb.Envelope.Stamp;
import io.saleswright.platform.mongodb.RefusalMemory.Remembered;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.relay.OutboxFormat;
import io.saleswright.platform.relay.PendingEvent;
import io.saleswright.platform.relay.WriteNote;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.jspecify.annotations.Nullable;

/**
 * Turns decisions into the documents and updates that store them: state, events, clocks and memory
 * in one write.
 */
final class EnvelopeWriter<S> {

  private static final int MAX_EVENT_BYTES = 64 * 1024;
  private static final int MAX_DOCUMENT_BYTES = 256 * 1024;

  private final AggregateType<S> type;
  private final StateWriter<S> states;
  private final EventWriter events;
  private final FirstNumbers first;
  private final boolean noting;

  EnvelopeWriter(
      AggregateType<S> type,
      StateWriter<S> states,
      EventWriter events,
      FirstNumbers first,
      boolean noting) {
    this.type = type;
    this.states = states;
    this.events = events;
    this.first = first;
    this.noting = noting;
  }

  /**
   * A write that is ready to be sent.
   *
   * @param document a first document, or an update
   * @param after the envelope that the store will hold after it
   * @param events what it adds to the outbox
   * @param notes what it adds to the trail
   * @param alone whether the outbox is empty before it
   * @param missed how many DeadlineMissed events are among them
   */
  record Prepared<S>(
      BsonDocument document,
      Envelope<S> after,
      List<PendingEvent> events,
      List<WriteNote> notes,
      boolean alone,
      int missed) {}

  /** The first document of an aggregate. */
  Prepared<S> birth(String id, Cause cause, Change<S> change) {
    Stamp stamp = new Stamp(cause.at(), cause.by());
    List<Notice> notices = notices(id, change, change.events());
    long lastEvent = first.lastEvent(id);
    long lastNotice = first.lastNotice(id);
    List<PendingEvent> pending = number(lastEvent, change.events(), lastNotice, notices, cause);
    lastEvent += change.events().size();
    lastNotice += notices.size();
    Clocks clocks = Clocks.running(List.of());
    start(clocks, change);
    BsonDocument created = stamp(stamp);
    BsonDocument document =
        new BsonDocument(Envelope.ID, new BsonString(id))
            .append(Envelope.SCHEMA, new BsonInt32(type.schema()))
            .append(Envelope.VERSION, new BsonInt64(1))
            .append(Envelope.REVISION, new BsonInt64(1))
            .append(Envelope.LAST_EVENT, new BsonInt64(lastEvent))
            .append(Envelope.STATE, states.write(change.state()))
            .append(Envelope.OUTBOX, outbox(pending))
            .append(Envelope.KEYS, new BsonArray())
            .append(Envelope.CLOCKS, clocks.toBson())
            .append(Envelope.CREATED, created)
            .append(Envelope.CHANGED, stamp(stamp));
    if (lastNotice > 0) {
      document.append(Envelope.LAST_NOTICE, new BsonInt64(lastNotice));
    }
    List<WriteNote> kept = noting ? List.of(note(cause, 1, 1)) : List.of();
    if (!kept.isEmpty()) {
      document
          .append(Envelope.TRAIL, trail(kept))
          .append(Envelope.LAST_NOTE, new BsonString(kept.getLast().id()));
    }
    boolean waiting = !pending.isEmpty() || !kept.isEmpty();
    if (waiting) {
      document.append(Envelope.PENDING_SINCE, date(cause.at()));
    }
    clocks.nextDue().ifPresent(due -> document.append(Envelope.NEXT_DUE, date(due)));
    CauseMemory.enter(cause, document, created);
    RawBsonDocument bytes = new RawBsonDocument(document, new BsonDocumentCodec());
    checkSize(size(bytes));
    Envelope<S> after =
        new Envelope<>(
            id,
            1,
            1,
            1,
            lastEvent,
            lastNotice,
            change.state(),
            size(bytes),
            waiting,
            Map.of(),
            List.of(),
            Map.of(),
            new BsonArray(),
            clocks.toList(),
            stamp,
            stamp);
    return new Prepared<>(bytes, after, pending, kept, true, 0);
  }

  /** The update that takes an aggregate from one version to the next. */
  Prepared<S> update(Envelope<S> before, Cause cause, Change<S> change) {
    List<String> ended = new ArrayList<>(change.stopped());
    change.started().forEach(clock -> ended.add(clock.rule()));
    Clocks clocks = Clocks.running(before.clocks());
    List<DeadlineMissed> missed = clocks.stop(ended, cause.at());
    start(clocks, change);
    List<Record> raised = new ArrayList<>(change.events());
    raised.addAll(missed);
    Optional<Remembered> takenUp = RefusalMemory.takenUp(before, cause);
    RefusalEvents refusals = type.refusals();
    if (refusals != null) {
      takenUp.ifPresent(it -> raised.add(refusals.takenUp(it.changed())));
    }

    List<Notice> notices = notices(before.id(), change, raised);
    List<PendingEvent> pending =
        number(before.lastEvent(), raised, before.lastNotice(), notices, cause);
    RawBsonDocument state = states.write(change.state());
    checkSize(before.bytesAround() + size(state) + size(pending));
    List<WriteNote> kept = notes(before, cause, change);
    Envelope<S> after = after(before, cause, change, pending, kept, clocks.toList());
    BsonDocument set =
        new BsonDocument(Envelope.REVISION, new BsonInt64(after.revision()))
            .append(Envelope.LAST_EVENT, new BsonInt64(after.lastEvent()))
            .append(Envelope.CLOCKS, clocks.toBson());
    if (!notices.isEmpty()) {
      set.append(Envelope.LAST_NOTICE, new BsonInt64(after.lastNotice()));
    }
    if (change.effective()) {
      kept.forEach(note -> set.append(Envelope.LAST_NOTE, new BsonString(note.id())));
      set.append(Envelope.STATE, state)
          .append(Envelope.SCHEMA, new BsonInt32(type.schema()))
          .append(Envelope.CHANGED, stamp(after.changed()));
    }
    takenUp.ifPresent(it -> set.append(Envelope.DISCREPANCIES, it.entries()));
    BsonDocument push = new BsonDocument();
    BsonDocument update = nextVersion().append("$set", set);
    CauseMemory.enter(cause, before, set, push);
    clocks
        .nextDue()
        .ifPresentOrElse(
            due -> set.append(Envelope.NEXT_DUE, date(due)),
            () -> update.append("$unset", new BsonDocument(Envelope.NEXT_DUE, new BsonString(""))));
    leave(pending, kept, cause, update, push);
    return new Prepared<>(update, after, pending, kept, !before.waiting(), missed.size());
  }

  /**
   * The update that records that a rule refused what a message asked for; the state stays. A
   * foreign fact is not remembered as one that took effect: it may come again when the reason is
   * gone.
   *
   * @return null when the same was recorded before
   */
  @Nullable Prepared<S> refusal(Envelope<S> before, Cause cause, RuntimeException refusal) {
    Remembered remembered = RefusalMemory.refused(before, cause, refusal).orElse(null);
    if (remembered == null) {
      return null;
    }
    BsonDocument set =
        new BsonDocument(Envelope.REFUSED_AT, date(cause.at()))
            .append(Envelope.DISCREPANCIES, remembered.entries());
    BsonDocument push = new BsonDocument();
    boolean numbered = cause.source() instanceof Source.Numbered;
    if (numbered) {
      CauseMemory.enter(cause, before, set, push);
    }
    RefusalEvents refusals = type.refusals();
    List<Record> raised =
        refusals == null || numbered ? List.of() : List.of(refusals.refused(remembered.changed()));
    Change<S> nothing = Change.none(before.state());
    List<PendingEvent> pending =
        number(
            before.lastEvent(),
            raised,
            before.lastNotice(),
            notices(before.id(), nothing, raised),
            cause);
    Envelope<S> after = after(before, cause, nothing, pending, List.of(), before.clocks());
    set.append(Envelope.LAST_EVENT, new BsonInt64(after.lastEvent()));
    if (after.lastNotice() > before.lastNotice()) {
      set.append(Envelope.LAST_NOTICE, new BsonInt64(after.lastNotice()));
    }
    BsonDocument update = nextVersion().append("$set", set);
    leave(pending, List.of(), cause, update, push);
    return new Prepared<>(update, after, pending, List.of(), !before.waiting(), 0);
  }

  /** Puts events into the outbox, notes into the trail, and all that is pushed into the update. */
  private static void leave(
      List<PendingEvent> pending,
      List<WriteNote> kept,
      Cause cause,
      BsonDocument update,
      BsonDocument push) {
    if (!pending.isEmpty()) {
      push.append(Envelope.OUTBOX, new BsonDocument("$each", outbox(pending)));
    }
    if (!kept.isEmpty()) {
      push.append(Envelope.TRAIL, new BsonDocument("$each", trail(kept)));
    }
    if (!pending.isEmpty() || !kept.isEmpty()) {
      // Keeps an older mark: the sweep goes by the age of the oldest event.
      update.append("$min", new BsonDocument(Envelope.PENDING_SINCE, date(cause.at())));
    }
    if (!push.isEmpty()) {
      update.append("$push", push);
    }
  }

  private Envelope<S> after(
      Envelope<S> before,
      Cause cause,
      Change<S> change,
      List<PendingEvent> pending,
      List<WriteNote> kept,
      List<Deadline> clocks) {
    long notices = pending.stream().filter(PendingEvent::isNotice).count();
    long revision = revision(before, change);
    return new Envelope<>(
        before.id(),
        before.version() + 1,
        revision,
        Math.max(before.lastRevision(), revision),
        before.lastEvent() + pending.size() - notices,
        before.lastNotice() + notices,
        change.state(),
        before.bytesAround(),
        before.waiting() || !pending.isEmpty() || !kept.isEmpty(),
        before.seen(),
        before.facts(),
        before.keys(),
        before.discrepancies(),
        clocks,
        before.created(),
        change.effective() ? new Stamp(cause.at(), cause.by()) : before.changed());
  }

  /**
   * The note that an update leaves of itself. One that nobody asked for and that repeats the stamp
   * of the write before was done by nobody: it only brings what is derived up to date.
   */
  private List<WriteNote> notes(Envelope<S> before, Cause cause, Change<S> change) {
    boolean asked = cause.command() != null || cause.source() != null;
    boolean done =
        change.effective()
            && (asked || !before.changed().equals(new Stamp(cause.at(), cause.by())));
    return noting && done
        ? List.of(note(cause, before.version() + 1, revision(before, change)))
        : List.of();
  }

  private long revision(Envelope<S> before, Change<S> change) {
    return change.edited() ? before.lastRevision() + 1 : before.revision();
  }

  private static WriteNote note(Cause cause, long version, long revision) {
    return new WriteNote(
        Ids.timeOrdered(cause.at()),
        cause.at(),
        cause.by(),
        cause.command(),
        version,
        revision,
        cause.trace().correlationId(),
        cause.trace().causationId());
  }

  private void start(Clocks clocks, Change<S> change) {
    if (!change.started().isEmpty()) {
      mustPublish();
      clocks.start(change.started());
    }
  }

  /** What the decision tells people, and what follows from its events. */
  private List<Notice> notices(String id, Change<S> change, List<? extends Record> raised) {
    Telling<S> telling = type.telling();
    if (telling == null) {
      return change.notices();
    }
    List<Notice> all = new ArrayList<>(change.notices());
    for (Record event : raised) {
      telling.of(id, change.state(), event).stream()
          .filter(notice -> !notice.to().isEmpty())
          .forEach(all::add);
    }
    return all;
  }

  /** Events and notices in the order in which they go out, each counted by themselves. */
  private List<PendingEvent> number(
      long lastEvent,
      List<? extends Record> raised,
      long lastNotice,
      List<Notice> notices,
      Cause cause) {
    List<PendingEvent> numbered = new ArrayList<>(raised.size() + notices.size());
    for (Record event : raised) {
      numbered.add(pending(++lastEvent, events.type(event), event, null, cause));
    }
    for (Notice notice : notices) {
      numbered.add(pending(++lastNotice, Notice.TYPE, notice, Notice.TOPIC, cause));
    }
    return numbered;
  }

  private PendingEvent pending(
      long number, String eventType, Record event, @Nullable String topic, Cause cause) {
    mustPublish();
    String data = events.data(event);
    if (data.getBytes(StandardCharsets.UTF_8).length > MAX_EVENT_BYTES) {
      throw new InvalidInput("", "size", "an event would exceed 64 kB");
    }
    return new PendingEvent(
        number,
        Ids.timeOrdered(cause.at()),
        eventType,
        cause.at(),
        data,
        cause.trace().correlationId(),
        cause.trace().causationId(),
        cause.trace().traceparent(),
        topic);
  }

  private void mustPublish() {
    if (type.topic() == null) {
      throw new IllegalStateException(
          type.collection() + " has no topic: its aggregates raise no events and run no clocks");
    }
  }

  private void checkSize(int bytes) {
    if (bytes > MAX_DOCUMENT_BYTES) {
      throw new InvalidInput(
          "", "size", "the {thing} would exceed 256 kB", Map.of("thing", type.noun()));
    }
  }

  private static int size(RawBsonDocument document) {
    return document.getByteBuffer().remaining();
  }

  private static int size(List<PendingEvent> events) {
    return events.stream()
        .map(event -> new RawBsonDocument(OutboxFormat.write(event), new BsonDocumentCodec()))
        .mapToInt(EnvelopeWriter::size)
        .sum();
  }

  private static BsonDocument nextVersion() {
    return new BsonDocument("$inc", new BsonDocument(Envelope.VERSION, new BsonInt64(1)));
  }

  private static BsonArray outbox(List<PendingEvent> events) {
    return new BsonArray(events.stream().map(OutboxFormat::write).toList());
  }

  private static BsonArray trail(List<WriteNote> notes) {
    return new BsonArray(notes.stream().map(OutboxFormat::write).toList());
  }

  private static BsonDocument stamp(Stamp stamp) {
    return new BsonDocument("at", date(stamp.at())).append("by", new BsonString(stamp.by()));
  }

  private static BsonDateTime date(Instant instant) {
    return new BsonDateTime(instant.toEpochMilli());
  }
}
