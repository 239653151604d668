package io.saleswright.check;

import io.saleswright.check.rules.Findings;
import io.saleswright.check.rules.Numbering;
import io.saleswright.check.rules.Promise;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a check found.
 *
 * @param sound whether no promise is broken
 * @param checkedAt when the check began
 * @param topics what became of every topic's events
 * @param consumers how far every consumer is
 * @param promises what was judged
 * @param violationCount how many promises are broken
 * @param violations the first thousand of them
 * @param notes what people should know beside that, such as a consumer that lags
 */
public record Report(
    boolean sound,
    Instant checkedAt,
    List<Numbering.Count> topics,
    List<Consumption> consumers,
    List<String> promises,
    long violationCount,
    List<Violation> violations,
    List<Note> notes) {

  /**
   * How far a consumer is.
   *
   * @param consumer its name
   * @param published how many events it had to apply by now
   * @param applied how many of them it has applied
   * @param lag how many messages lie before it
   * @param parked how many aggregates it has put aside
   */
  public record Consumption(String consumer, long published, long applied, long lag, long parked) {}

  /** A broken promise. */
  public record Violation(String promise, String subject, String problem) {}

  /** Something to know. */
  public record Note(String subject, String text) {}

  static Report of(
      Instant at,
      List<Numbering.Count> topics,
      List<Consumption> consumers,
      Set<Promise> judged,
      Findings findings) {
    return new Report(
        findings.count() == 0,
        at,
        List.copyOf(topics),
        List.copyOf(consumers),
        judged.stream().map(Promise::text).toList(),
        findings.count(),
        findings.violations().stream()
            .map(found -> new Violation(found.promise().text(), found.subject(), found.text()))
            .toList(),
        findings.notes().stream().map(note -> new Note(note.subject(), note.text())).toList());
  }
}
