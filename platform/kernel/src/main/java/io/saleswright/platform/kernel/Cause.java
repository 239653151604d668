package io.saleswright.platform.kernel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Why an aggregate is written: somebody's command, an event of another aggregate, a foreign
 * system's fact, or a clock. The envelope remembers it in the same write as the effect, which is
 * what makes a repeat harmless.
 *
 * @param by staff id, client id or service that causes the write
 * @param at the moment of the write, from the service's time source; kept to the millisecond, as
 *     the store keeps it
 * @param key the caller's Idempotency-Key, when one was sent
 * @param source the event that asks for the write, when an event does
 * @param trace ids that tie this write to what came before
 * @param command what was asked for: the route of a request, or the type of an event; null when
 *     nobody asked, or where it is not known
 */
public record Cause(
    String by,
    Instant at,
    @Nullable CommandKey key,
    @Nullable Source source,
    Trace trace,
    @Nullable String command) {

  public Cause {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  /** A cause of which it is not known what was asked for. */
  public Cause(
      String by, Instant at, @Nullable CommandKey key, @Nullable Source source, Trace trace) {
    this(by, at, key, source, trace, null);
  }

  /** A command of a person or system. */
  public static Cause command(Caller caller, Instant at, @Nullable CommandKey key, Trace trace) {
    return new Cause(caller.staffId(), at, key, null, trace);
  }

  /**
   * The same cause, with what was asked for.
   *
   * @param command such as {@code POST /api/orders/{id}/release}; without what the variables name
   */
  public Cause asking(String command) {
    return new Cause(by, at, key, source, trace, command);
  }

  /** Something the service does by itself, such as a clock that ran out. */
  public static Cause internal(String service, Instant at) {
    return new Cause(service, at, null, null, Trace.start(at));
  }

  /**
   * The cause of a step on another aggregate that follows from this one: same author, moment and
   * trace. It carries neither key nor source, because such a step guards itself against repeats by
   * the identity of what it carries.
   */
  public Cause followUp() {
    return new Cause(by, at, null, null, trace, command);
  }

  /**
   * The same without the command's key, for an aggregate whose own id makes a repeat harmless: its
   * write must not be bound to the body of one request, since a later one may carry the same again
   * among other things.
   */
  public Cause withoutKey() {
    return new Cause(by, at, null, source, trace, command);
  }

  /**
   * The same for somebody who tells over HTTP what happened elsewhere: a rule may refuse it
   * although it has happened, so that the refusal is listed as well as answered.
   */
  public Cause telling(Fact fact) {
    return new Cause(by, at, key, new Source.Told(fact), trace, command);
  }

  /**
   * A command's key.
   *
   * @param operation what was asked for; the same key may be used for different operations
   * @param key the value of the Idempotency-Key header
   * @param bodyHash hash of the request's body, to refuse the same key with another body
   */
  public record CommandKey(String operation, String key, String bodyHash) {

    /** The one string under which the envelope remembers this key for a caller. */
    public String memory(String by) {
      return Ids.derived(by, operation, key);
    }
  }

  /** The message that asks for a write. */
  public sealed interface Source {

    /**
     * An event of one of our aggregates: they are numbered without gaps.
     *
     * @param stream the topic and the aggregate it came from
     * @param sequence the event's number
     */
    record Numbered(String stream, long sequence) implements Source {}

    /**
     * A fact of a foreign system: it has an id, but no dependable order. Once it has taken effect a
     * repeat changes nothing; one that was refused is judged again, because the reason may be gone.
     *
     * @param id source and id of the message
     * @param fact what it tells, to be kept when it is refused; null when that can't be kept
     */
    record Foreign(String id, @Nullable Fact fact) implements Source {

      public Foreign(String id) {
        this(id, null);
      }
    }

    /**
     * The same told over HTTP: whoever tells it hears of a refusal at once. It leaves no memory of
     * its own; a command's key guards it against repeats.
     */
    record Told(Fact fact) implements Source {}
  }

  /**
   * What a foreign system or a person tells that has happened outside.
   *
   * @param id identity of the telling: the same for a repeat
   * @param type type of the event that tells it, or would tell it
   * @param at when it was told
   * @param data the event's data, JSON
   */
  public record Fact(String id, String type, Instant at, String data) {}

  /**
   * The ids that travel with every request and event.
   *
   * @param correlationId the same for everything that one request set in motion
   * @param causationId id of the event that caused this write, if one did
   * @param traceparent W3C trace context, if tracing is on
   */
  public record Trace(
      String correlationId, @Nullable String causationId, @Nullable String traceparent) {

    public static Trace start(Instant at) {
      return new Trace(Ids.timeOrdered(at), null, null);
    }
  }
}
