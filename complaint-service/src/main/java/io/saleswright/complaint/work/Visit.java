package io.saleswright.complaint.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A technician goes to the customer (CMP-10).
 *
 * @param number number of the visit, from 1
 * @param appointment when they are expected
 * @param technician staff id of who goes
 * @param by staff id of who agreed on it with the customer
 * @param at when that was
 * @param report what came of it; null before
 * @param earlier what was agreed on before it was moved, the oldest first; null when it never was
 */
public record Visit(
    int number,
    Instant appointment,
    String technician,
    String by,
    Instant at,
    @Nullable VisitReport report,
    @Nullable List<Agreed> earlier) {

  /**
   * An appointment that was moved.
   *
   * @param appointment when the technician was expected
   * @param technician staff id of who was to go
   * @param until when it was moved
   */
  public record Agreed(Instant appointment, String technician, Instant until) {}

  /** A visit that is agreed on for the first time. */
  public Visit(int number, Instant appointment, String technician, String by, Instant at) {
    this(number, appointment, technician, by, at, null, null);
  }

  /** The same at another time, or by another technician. */
  public Visit moved(Instant other, String somebody, String mover, Instant now) {
    List<Agreed> all = new ArrayList<>(agreedBefore());
    all.add(new Agreed(appointment, technician, now));
    return new Visit(number, other, somebody, mover, now, null, List.copyOf(all));
  }

  /** What was agreed on before it was moved, the oldest first. */
  public List<Agreed> agreedBefore() {
    return earlier == null ? List.of() : List.copyOf(earlier);
  }

  /** Whether the technician has still to go, or to tell. */
  public boolean isOpen() {
    return report == null;
  }

  /** The same with what came of it. */
  public Visit with(VisitReport told) {
    return new Visit(number, appointment, technician, by, at, told, earlier);
  }
}
