package io.saleswright.complaint.lifecycle;

import io.saleswright.complaint.course.Handling;
import io.saleswright.complaint.course.Message;
import io.saleswright.complaint.course.Outcome;
import io.saleswright.complaint.course.Timing;
import io.saleswright.complaint.matter.Complainant;
import io.saleswright.complaint.matter.Matter;
import io.saleswright.platform.security.DataScope.Belonging;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong for a customer, and what is done about it.
 *
 * @param number the number by which people call it
 * @param complainant who complains
 * @param matter what about
 * @param handling whose case it is
 * @param timing the time that it took so far
 * @param messages what was said on it, the oldest first
 * @param outcome what came of it
 */
public record Complaint(
    String number,
    Complainant complainant,
    Matter matter,
    Handling handling,
    Timing timing,
    List<Message> messages,
    Outcome outcome) {

  private static final int MOST_MESSAGES = 500;

  public Complaint {
    messages = List.copyOf(messages);
  }

  /** How far it has come. */
  public ComplaintStage stage() {
    if (outcome.ending() != null) {
      return switch (outcome.ending().kind()) {
        case CLOSED -> ComplaintStage.CLOSED;
        case WITHDRAWN -> ComplaintStage.WITHDRAWN;
      };
    }
    return timing.solution().isDone() ? ComplaintStage.RESOLVED : ComplaintStage.OPEN;
  }

  /** Whether it is not over. */
  public boolean isLive() {
    return !stage().isOver();
  }

  /** When it is told further up that it is late; null when it is not. */
  public @Nullable Instant escalateAt() {
    return stage() == ComplaintStage.OPEN ? timing.alarm().next() : null;
  }

  /**
   * Whom it belongs to: the salesperson of its customer, and whoever has the case (SEC-02); and the
   * holder of the link by which it came in, who has no role to see any other.
   */
  public Belonging belonging() {
    String handler = handling.handler();
    Stream<String> others = handler == null ? Stream.of() : Stream.of(handler);
    return new Belonging(
        complainant.salesperson(),
        complainant.team(),
        complainant.region(),
        complainant.customerId(),
        Stream.concat(others, matter.broughtByLink()).toList());
  }

  /** Whether this is the person who has the case. */
  public boolean isWith(String staffId) {
    return Objects.equals(handling.handler(), staffId);
  }

  Complaint of(Complainant other) {
    return new Complaint(number, other, matter, handling, timing, messages, outcome);
  }

  Complaint with(Matter other) {
    return new Complaint(number, complainant, other, handling, timing, messages, outcome);
  }

  Complaint with(Handling other) {
    return new Complaint(number, complainant, matter, other, timing, messages, outcome);
  }

  Complaint with(Timing other) {
    return new Complaint(number, complainant, matter, handling, other, messages, outcome);
  }

  Complaint with(Outcome other) {
    return new Complaint(number, complainant, matter, handling, timing, messages, other);
  }

  Complaint with(Message message) {
    ComplaintRefusal.TOO_MANY_MESSAGES.when(messages.size() >= MOST_MESSAGES);
    List<Message> all = new ArrayList<>(messages);
    all.add(message);
    return new Complaint(number, complainant, matter, handling, timing, all, outcome);
  }

  int nextMessage() {
    return messages.size() + 1;
  }
}
