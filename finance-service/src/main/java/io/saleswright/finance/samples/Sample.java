package io.saleswright.finance.samples;

import io.saleswright.finance.samples.Sampled.Outcome;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The expenses that internal audit looks at. Seed, time and the moment of the last payment that
 * could be drawn are kept, so that anybody can draw them again: what was recorded by then never
 * becomes more or less.
 *
 * @param from the first day on which payments were recorded
 * @param until the last day on which they were
 * @param size how many were wanted
 * @param seed what they were drawn by
 * @param candidates how many there were to draw from
 * @param drawn those that were drawn, in their order
 * @param recordedUntil the moment up to which recorded payments were candidates; null in what was
 *     drawn before this was kept
 */
public record Sample(
    LocalDate from,
    LocalDate until,
    int size,
    String seed,
    int candidates,
    List<Sampled> drawn,
    @Nullable Instant recordedUntil) {

  /** A result alone fits for each of the most that are drawn at a time, whatever is said. */
  private static final int MOST_SAID = 40_000;

  public Sample {
    drawn = List.copyOf(drawn);
  }

  /**
   * Draws.
   *
   * @param paid the expenses of which a payment was recorded in that time
   * @throws RuleViolation when none was
   */
  static Change<Sample> drawn(
      LocalDate from,
      LocalDate until,
      int size,
      String seed,
      Instant recordedUntil,
      List<String> paid) {
    SampleRefusal.NOTHING_TO_SAMPLE.when(paid.isEmpty());
    List<Sampled> drawn =
        Sampling.draw(paid, size, seed).stream()
            .map(id -> new Sampled(id, null, null, null))
            .toList();
    return Change.to(new Sample(from, until, size, seed, paid.size(), drawn, recordedUntil));
  }

  /**
   * Notes what was found about one of them; that stays.
   *
   * @param id identity of the sample
   * @param number the expense's number for people
   * @throws InvalidInput when what is said of all of them would be too long for one document
   * @throws RuleViolation when it was not drawn, or something was noted
   */
  Change<Sample> noting(
      String id,
      String expenseId,
      String number,
      Outcome outcome,
      @Nullable String note,
      @Nullable String finding,
      Act act) {
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
    return Change.to(new Sample(from, until, size, seed, candidates, all, recordedUntil))
        .raising(new ExpenseExamined(id, expenseId, number, outcome, act.by()));
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
