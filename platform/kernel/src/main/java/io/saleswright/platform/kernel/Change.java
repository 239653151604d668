package io.saleswright.platform.kernel;

import io.saleswright.platform.notice.Notice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a decision of an aggregate amounts to: its new state, its events, the notices that it gives
 * to people, and the clocks that start and stop. All of it is stored in one atomic write.
 * Immutable; an aggregate's verb returns one and has no side effect.
 *
 * @param state the aggregate after the decision
 * @param events published events in order, each a record with {@link EventType}
 * @param notices what people are told, in order, each to somebody
 * @param started clocks that begin to run; one that runs under the same rule ends
 * @param stopped rules whose clocks end; ending one late raises DeadlineMissed in the same write
 * @param edited whether the content was edited, which makes a new revision (the ETag)
 * @param effective whether there is anything to store
 */
public record Change<S>(
    S state,
    List<Record> events,
    List<Notice> notices,
    List<Deadline> started,
    List<String> stopped,
    boolean edited,
    boolean effective) {

  public Change {
    events = List.copyOf(events);
    notices = List.copyOf(notices);
    started = List.copyOf(started);
    stopped = List.copyOf(stopped);
  }

  /** A transition to the given state. */
  public static <S> Change<S> to(S state) {
    return new Change<>(state, List.of(), List.of(), List.of(), List.of(), false, true);
  }

  /**
   * Nothing to do: the state is already as asked, and nothing is written but the memory of the
   * command's key or the message, if there is one.
   */
  public static <S> Change<S> none(S state) {
    return new Change<>(state, List.of(), List.of(), List.of(), List.of(), false, false);
  }

  /** This change with one more event. */
  public Change<S> raising(Record event) {
    return new Change<>(state, plus(events, event), notices, started, stopped, edited, true);
  }

  /** This change with more events. */
  public Change<S> raisingAll(List<? extends Record> more) {
    List<Record> all = new ArrayList<>(events);
    all.addAll(more);
    return new Change<>(state, all, notices, started, stopped, edited, true);
  }

  /** This change with one more notice; a notice to nobody is none, and changes nothing. */
  public Change<S> noticing(Notice notice) {
    return notice.to().isEmpty()
        ? this
        : new Change<>(state, events, plus(notices, notice), started, stopped, edited, true);
  }

  /** This change, with a clock that begins to run. */
  public Change<S> starting(Deadline deadline) {
    return new Change<>(state, events, notices, plus(started, deadline), stopped, edited, true);
  }

  /** This change, with the clock of this rule stopped, if it runs. */
  public Change<S> stopping(String rule) {
    return new Change<>(state, events, notices, started, plus(stopped, rule), edited, true);
  }

  /** This change, with the clocks of these rules stopped, as far as they run; none is no change. */
  public Change<S> stoppingAll(Collection<String> rules) {
    if (rules.isEmpty()) {
      return this;
    }
    List<String> all = new ArrayList<>(stopped);
    all.addAll(rules);
    return new Change<>(state, events, notices, started, all, edited, true);
  }

  /**
   * The same events, notices and clocks with another state, for a decision that builds on another
   * one's result. There is something to store from then on.
   */
  public <T> Change<T> into(T other) {
    return new Change<>(other, events, notices, started, stopped, edited, true);
  }

  /** This change as an edit of content: it makes a new revision. */
  public Change<S> editing() {
    return new Change<>(state, events, notices, started, stopped, true, true);
  }

  private static <T> List<T> plus(List<T> list, T more) {
    List<T> all = new ArrayList<>(list);
    all.add(more);
    return all;
  }
}
