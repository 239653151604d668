package io.saleswright.finance.samples;

import io.saleswright.finance.samples.Sampled.Outcome;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The expenses that internal audit looks at. Seed, time and number of candidates are kept, so that
 * they can be drawn again.
 *
 * @param from the first day of payment
 * @param until the last day of payment
 * @param size how many were wanted
 * @param seed what they were drawn by
 * @param candidates how many there were to draw from
 * @param drawn those that were drawn, in their order
 */
public record Sample(
    LocalDate from, LocalDate until, int size, String seed, int candidates, List<Sampled> drawn) {

  public Sample {
    drawn = List.copyOf(drawn);
  }

  /**
   * Draws.
   *
   * @param paid the expenses that were paid in that time
   * @throws RuleViolation when none was
   */
  static Change<Sample> drawn(
      LocalDate from, LocalDate until, int size, String seed, List<String> paid) {
    SampleRefusal.NOTHING_TO_SAMPLE.when(paid.isEmpty());
    List<Sampled> drawn =
        Sampling.draw(paid, size, seed).stream()
            .map(id -> new Sampled(id, null, null, null))
            .toList();
    return Change.to(new Sample(from, until, size, seed, paid.size(), drawn));
  }

  /**
   * Notes what was found about one of them; that stays.
   *
   * @throws RuleViolation when it was not drawn, or something was noted
   */
  Change<Sample> noting(
      String expenseId, Outcome outcome, @Nullable String note, @Nullable String finding) {
    SampleRefusal.NOT_SAMPLED.unless(
        drawn.stream().anyMatch(one -> one.expenseId().equals(expenseId)));
    SampleRefusal.RESULT_NOTED.when(
        drawn.stream().anyMatch(one -> one.expenseId().equals(expenseId) && one.outcome() != null));
    List<Sampled> all =
        drawn.stream()
            .map(one ->
                one.expenseId().equals(expenseId)
                    ? new Sampled(expenseId, outcome, note, finding)
                    : one)
            .toList();
    return Change.to(new Sample(from, until, size, seed, candidates, all));
  }

  /** How far it has come. */
  public SampleStage stage() {
    boolean all = drawn.stream().allMatch(one -> one.outcome() != null);
    return all ? SampleStage.EXAMINED : SampleStage.OPEN;
  }
}
