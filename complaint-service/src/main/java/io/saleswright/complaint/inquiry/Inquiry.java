package io.saleswright.complaint.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a complaint.
 *
 * @param tasks what departments were asked, the oldest first
 * @param cause why it went wrong; null while nobody has said
 * @param measures what shall keep it from coming back, the oldest first
 */
public record Inquiry(List<Task> tasks, @Nullable RootCause cause, List<Measure> measures) {

  /** Nothing yet. */
  public static final Inquiry NONE = new Inquiry(List.of(), null, List.of());

  public Inquiry {
    tasks = List.copyOf(tasks);
    measures = List.copyOf(measures);
  }

  /** With one more question to a department. */
  public Inquiry asking(Task task) {
    List<Task> all = new ArrayList<>(tasks);
    all.add(task);
    return new Inquiry(all, cause, measures);
  }

  /** With what a department found. */
  public Inquiry answering(int number, Finding finding) {
    return new Inquiry(replaced(tasks, number, task -> task.answered(finding)), cause, measures);
  }

  /** With another cause. */
  public Inquiry because(RootCause other) {
    return new Inquiry(tasks, other, measures);
  }

  /** With one more measure. */
  public Inquiry ordering(Measure measure) {
    List<Measure> all = new ArrayList<>(measures);
    all.add(measure);
    return new Inquiry(tasks, cause, all);
  }

  /** With a measure that was done. */
  public Inquiry finishing(int number, Instant at) {
    return new Inquiry(tasks, cause, replaced(measures, number, one -> one.done(at)));
  }

  /** With a measure of which is known whether it works. */
  public Inquiry checking(int number, Effect effect) {
    return new Inquiry(tasks, cause, replaced(measures, number, one -> one.checked(effect)));
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
