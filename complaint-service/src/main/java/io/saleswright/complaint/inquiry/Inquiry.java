package io.saleswright.complaint.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a complaint.
 *
 * @param tasks what departments were asked, the oldest first
 * @param cause why it went wrong; null while nobody has said
 * @param measures what shall keep it from coming back, the oldest first
 * @param earlierCauses what was thought to be the cause before, the oldest first; null for nothing
 */
public record Inquiry(
    List<Task> tasks,
    @Nullable RootCause cause,
    List<Measure> measures,
    @Nullable List<RootCause> earlierCauses) {

  /** Nothing yet. */
  public static final Inquiry NONE = new Inquiry(List.of(), null, List.of(), null);

  public Inquiry {
    tasks = List.copyOf(tasks);
    measures = List.copyOf(measures);
  }

  /** With one more question to a department. */
  public Inquiry asking(Task task) {
    List<Task> all = new ArrayList<>(tasks);
    all.add(task);
    return new Inquiry(all, cause, measures, earlierCauses);
  }

  /** With what a department found. */
  public Inquiry answering(int number, Finding finding) {
    List<Task> all = replaced(tasks, number, task -> task.answered(finding));
    return new Inquiry(all, cause, measures, earlierCauses);
  }

  /** With another cause; what was thought before is kept, because it was told. */
  public Inquiry because(RootCause other) {
    List<RootCause> all = new ArrayList<>(causesBefore());
    if (cause != null) {
      all.add(cause);
    }
    return new Inquiry(tasks, other, measures, all);
  }

  /** What was thought to be the cause before, the oldest first. */
  public List<RootCause> causesBefore() {
    return earlierCauses == null ? List.of() : List.copyOf(earlierCauses);
  }

  /** What was thought to be the cause by those who knew only what was said then (CMP-20). */
  public @Nullable RootCause causeKnown(Predicate<Instant> known) {
    List<RootCause> all = new ArrayList<>(causesBefore());
    if (cause != null) {
      all.add(cause);
    }
    return all.stream()
        .filter(one -> known.test(one.at()))
        .reduce((_, later) -> later)
        .orElse(null);
  }

  /** With one more measure. */
  public Inquiry ordering(Measure measure) {
    List<Measure> all = new ArrayList<>(measures);
    all.add(measure);
    return new Inquiry(tasks, cause, all, earlierCauses);
  }

  /** With a measure that was done. */
  public Inquiry finishing(int number, Instant at) {
    List<Measure> all = replaced(measures, number, one -> one.done(at));
    return new Inquiry(tasks, cause, all, earlierCauses);
  }

  /** With a measure of which is known whether it works. */
  public Inquiry checking(int number, Effect effect) {
    List<Measure> all = replaced(measures, number, one -> one.checked(effect));
    return new Inquiry(tasks, cause, all, earlierCauses);
  }

  private static <T> List<T> replaced(List<T> list, int number, UnaryOperator<T> other) {
    List<T> all = new ArrayList<>(list);
    all.set(number - 1, other.apply(all.get(number - 1)));
    return all;
  }

  /** Whether a department has not answered yet. */
  public boolean isWaiting() {
    return tasks.stream().anyMatch(Task::isOpen);
  }

  /** When the next answer of a department is due; null when none is awaited. */
  public @Nullable Instant nextAnswerDue() {
    return tasks.stream()
        .filter(Task::isOpen)
        .map(Task::due)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The day on which the next measure is due; null when none is. */
  public @Nullable LocalDate nextMeasureDue() {
    return measures.stream()
        .filter(Measure::isOpen)
        .map(Measure::dueOn)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The cause's place in the tree; null while nobody has said. */
  public @Nullable String causePath() {
    return cause == null ? null : Objects.requireNonNull(cause).path();
  }
}
