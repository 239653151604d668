package io.saleswright.finance.samples;

import io.saleswright.finance.samples.Sampled.Outcome;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws samples, and takes what audit found (EXP-12). */
public final class SampleDesk {

  private static final Trials<SampleStep, Sample, Instant> TRIALS =
      Trials.<SampleStep, Sample, Instant>of(SampleStep.class)
          .trying(
              SampleStep.NOTE_RESULT,
              (it, _, _) -> SampleStep.NOTE_RESULT.mustStartFrom(it.state().stage()))
          .complete();

  private final Aggregates<Sample> samples;
  private final SampleSearch search;
  private final InstantSource time;

  SampleDesk(Aggregates<Sample> samples, SampleSearch search, InstantSource time) {
    this.samples = samples;
    this.search = search;
    this.time = time;
  }

  /**
   * Draws from the expenses of which a payment was recorded from one day to another.
   *
   * @param seed what to draw by, to draw again what was drawn before; a new one when it is null
   * @param recordedUntil the moment up to which payments were candidates, to draw again; now when
   *     it is null
   * @throws InvalidInput when the last day is before the first, or the moment lies in the future
   * @throws RuleViolation when nothing was paid
   */
  public Stored<Sample> draw(
      LocalDate from,
      LocalDate until,
      int size,
      @Nullable String seed,
      @Nullable Instant recordedUntil,
      Act act) {
    SampleStep.DRAW.mustBeOpenTo(act.caller());
    if (until.isBefore(from)) {
      throw new InvalidInput("until", "EXP-12", "must not be before the first day");
    }
    Instant last = recordedUntil == null ? act.at() : recordedUntil;
    if (last.isAfter(act.at())) {
      throw new InvalidInput("recordedUntil", "EXP-12", "must not be in the future");
    }
    return samples.create(
        act.cause(),
        id ->
            Sample.drawn(
                from, until, size, seed == null ? id : seed, last, search.paid(from, until, last)));
  }

  /**
   * Notes what was found about an expense that was drawn; management is told of what is not in
   * order (COMM-12).
   */
  public Stored<Sample> note(
      String id,
      String expenseId,
      Outcome outcome,
      @Nullable String note,
      @Nullable String finding,
      Act act) {
    SampleStep.NOTE_RESULT.mustBeOpenTo(act.caller());
    String number = search.numberOf(expenseId).orElse("");
    return samples.change(
        id,
        act.cause(),
        now -> now.state().noting(id, expenseId, number, outcome, note, finding, act));
  }

  /**
   * A sample.
   *
   * @throws NotFound when there is none
   */
  public Stored<Sample> get(String id, Caller caller) {
    SampleStep.READ.mustBeOpenTo(caller);
    return samples.get(id);
  }

  /** Samples, newest first. */
  public List<Stored<Sample>> list(Slice slice, Caller caller) {
    SampleStep.READ.mustBeOpenTo(caller);
    return search.newestFirst(slice);
  }

  /** What the caller could do with a sample now. */
  public List<Answer> possible(Stored<Sample> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, now, Act.of(caller, now, null, Trace.start(now)));
  }
}
