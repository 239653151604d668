package io.saleswright.platform.audit;

import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.relay.WriteNotes;
import io.saleswright.platform.web.correlation.Correlation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * What is to be noted: ids alone, and nothing that somebody typed.
 *
 * @param id identity of the entry; one that is noted again under the same is not noted twice
 * @param at when it was done, to the millisecond
 * @param by staff id, client id or service
 * @param kind what was done
 * @param subject what it was done to
 * @param command the route of the request or the type of the event that asked for it; null when
 *     nobody asked
 * @param extent how much of it
 * @param trace what ties it to other entries and logs
 */
public record AuditEntry(
    String id,
    Instant at,
    String by,
    AuditKind kind,
    Subject subject,
    @Nullable String command,
    Extent extent,
    Trace trace) {

  public AuditEntry {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * What something was done to.
   *
   * @param thing what kind of thing, in the words of its path or collection, such as {@code orders}
   * @param id its identity; null when it is a list, or nothing in particular
   */
  public record Subject(String thing, @Nullable String id) {}

  /**
   * How much of it.
   *
   * @param version of an aggregate since a write
   * @param revision of an aggregate's content
   * @param count how many entries or rows were handed out
   * @param filters what was asked for, by the names of parameters; a value that could be what
   *     somebody typed is {@code *}
   */
  public record Extent(
      @Nullable Long version,
      @Nullable Long revision,
      @Nullable Long count,
      SortedMap<String, String> filters) {

    /** Nothing to say. */
    public static final Extent WHOLE = new Extent(null, null, null, new TreeMap<>());

    /** So many entries or rows. */
    public static Extent of(long count, Map<String, String> filters) {
      return new Extent(null, null, count, new TreeMap<>(filters));
    }
  }

  /**
   * What ties an entry to others.
   *
   * @param correlationId the same for everything that one request set in motion; null when the
   *     request has none
   * @param causationId the event that caused it, if one did
   */
  public record Trace(@Nullable String correlationId, @Nullable String causationId) {}

  /** Something that a request did just now. */
  public static AuditEntry now(
      Instant at,
      String by,
      AuditKind kind,
      Subject subject,
      String command,
      Extent extent,
      @Nullable String correlationId) {
    return new AuditEntry(
        Ids.timeOrdered(at),
        at,
        by,
        kind,
        subject,
        command,
        extent,
        new Trace(correlationId, null));
  }

  /**
   * Something that somebody orders and no aggregate remembers.
   *
   * @param command such as {@code change-policy}
   */
  public static AuditEntry ordered(Instant at, String by, String command, Subject subject) {
    return now(
        at, by, AuditKind.ORDERED, subject, command, Extent.WHOLE, MDC.get(Correlation.LOG_FIELD));
  }

  /** The entry of a write, from the note that the aggregate's document holds of it. */
  static AuditEntry of(WriteNotes.Of noted) {
    var note = noted.note();
    return new AuditEntry(
        note.id(),
        note.at(),
        note.by(),
        AuditKind.WROTE,
        new Subject(noted.collection(), noted.aggregateId()),
        note.command(),
        new Extent(note.version(), note.revision(), null, new TreeMap<>()),
        new Trace(note.correlationId(), note.causationId()));
  }
}
