package io.saleswright.finance.samples;

import io.saleswright.finance.samples.Sampled.Outcome;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

  /** A result alone fits for each of the most that are drawn at a time, whatever is said. */
  private static final int MOST_SAID = 40_000;

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
   * @throws InvalidInput when what is said of all of them would be too long for one document
   * @throws RuleViolation when it was not drawn, or something was noted
   */
  Change<Sample> noting(
      String expenseId, Outcome outcome, @Nullable String note, @Nullable String finding) {
    SampleRefusal.NOT_SAMPLED.unless(
        drawn.stream().anyMatch(one -> one.expenseId().equals(expenseId)));
    SampleRefusal.RESULT_NOTED.when(
        drawn.stream().anyMatch(one -> one.expenseId().equals(expenseId) && one.outcome() != null));
    if (lengthOf(note) + lengthOf(finding) > MOST_SAID - said()) {
      throw new InvalidInput(
          "note",
          "EXP-12",
          "must have at most {left} characters in this sample",
          Map.of("left", Integer.toString(Math.max(0, MOST_SAID - said()))));
    }
    List<Sampled> all =
        drawn.stream()
            .map(one ->
                one.expenseId().equals(expenseId)
                    ? new Sampled(expenseId, outcome, note, finding)
                    : one)
            .toList();
    return Change.to(new Sample(from, until, size, seed, candidates, all));
  }

  private int said() {
    return drawn.stream().mapToInt(one -> lengthOf(one.note()) + lengthOf(one.finding())).sum();
  }

  private static int lengthOf(@Nullable String text) {
    return text == null ? 0 : text.length();
  }

  /** How far it has come. */
  public SampleStage stage() {
    boolean all = drawn.stream().allMatch(one -> one.outcome() != null);
    return all ? SampleStage.EXAMINED : SampleStage.OPEN;
  }
}
