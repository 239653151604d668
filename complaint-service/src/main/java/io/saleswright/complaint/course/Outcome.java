package io.saleswright.complaint.course;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a complaint.
 *
 * @param solutions what was done, the oldest first; several when it was not really solved
 * @param revisits what the customer said of it, the oldest first
 * @param ending how the case ended; null while it has not
 */
public record Outcome(List<Solution> solutions, List<Revisit> revisits, @Nullable Ending ending) {

  /** Nothing yet. */
  public static final Outcome NONE = new Outcome(List.of(), List.of(), null);

  public Outcome {
    solutions = List.copyOf(solutions);
    revisits = List.copyOf(revisits);
  }

  /** The same with one more solution. */
  public Outcome with(Solution solution) {
    List<Solution> all = new ArrayList<>(solutions);
    all.add(solution);
    return new Outcome(all, revisits, ending);
  }

  /** The same with one more word of the customer. */
  public Outcome with(Revisit revisit) {
    List<Revisit> all = new ArrayList<>(revisits);
    all.add(revisit);
    return new Outcome(solutions, all, ending);
  }

  /** The same, over. */
  public Outcome ended(Ending how) {
    return new Outcome(solutions, revisits, how);
  }

  /** Whether the customer said of the newest solution that it is one. */
  public boolean isConfirmed() {
    return !solutions.isEmpty()
        && !revisits.isEmpty()
        && revisits.getLast().solved()
        && !revisits.getLast().at().isBefore(solutions.getLast().at());
  }

  /** How content the customer was in the end; null when they never said. */
  public @Nullable Integer score() {
    return revisits.isEmpty() ? null : revisits.getLast().score();
  }
}
