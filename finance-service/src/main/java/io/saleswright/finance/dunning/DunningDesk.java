package io.saleswright.finance.dunning;

import io.saleswright.finance.chasing.Chasing;
import io.saleswright.finance.chasing.DunningCase;
import io.saleswright.finance.chasing.DunningStep;
import io.saleswright.finance.customers.PaperWay;
import io.saleswright.finance.dunned.Call;
import io.saleswright.finance.dunned.Letter;
import io.saleswright.finance.dunning.DunningSearch.Wanted;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Shows what is overdue and has to be chased, and takes what was done about it (FIN-06). */
public final class DunningDesk {

  private static final Trials<DunningStep, DunningCase, Instant> TRIALS =
      Trials.<DunningStep, DunningCase, Instant>of(DunningStep.class)
          .trying(DunningStep.SEND_LETTER, (it, _, _) -> Chasing.mustTakeLetter(it.state()))
          .trying(
              DunningStep.NOTE_CALL,
              (it, _, _) -> DunningStep.NOTE_CALL.mustStartFrom(it.state().stage()))
          .trying(
              DunningStep.NOTE_PROMISE,
              (it, _, _) -> DunningStep.NOTE_PROMISE.mustStartFrom(it.state().stage()))
          .complete();

  private final Scoped<DunningCase> cases;
  private final DunningSearch search;
  private final Sight sight;
  private final LetterNumbers numbers;
  private final LetterPapers papers;
  private final InstantSource time;

  DunningDesk(
      Scoped<DunningCase> cases,
      DunningSearch search,
      Sight sight,
      LetterNumbers numbers,
      LetterPapers papers,
      InstantSource time) {
    this.cases = cases;
    this.search = search;
    this.sight = sight;
    this.numbers = numbers;
    this.papers = papers;
    this.time = time;
  }

  /**
   * Sends a letter; its paper is kept as it leaves the house. A command that is repeated after a
   * crash keeps what was not kept then.
   *
   * @throws NotFound when there is no such case that the caller sees
   * @throws RuleViolation when nothing is overdue, a complaint is open, a promise runs, or a letter
   *     of this level was sent today
   */
  public Stored<DunningCase> letter(String id, PaperWay channel, Act act) {
    DunningStep.SEND_LETTER.mustBeOpenTo(act.caller());
    Stored<DunningCase> stored =
        cases.change(
            id,
            act,
            now ->
                Chasing.letter(
                    id,
                    now.state(),
                    numbers.next(),
                    channel,
                    sight.of(id, act.at()),
                    sight.rules(),
                    act));
    for (Letter letter : stored.state().letters()) {
      if (letter.paper() == null) {
        String paper = papers.keep(stored, letter);
        Act next = new Act(act.caller(), act.cause().followUp());
        stored = cases.change(id, next, now -> Chasing.kept(now.state(), letter.number(), paper));
      }
    }
    return stored;
  }

  /**
   * Notes a call.
   *
   * @throws NotFound when there is no such case that the caller sees
   * @throws RuleViolation when nothing is overdue
   */
  public Stored<DunningCase> call(String id, Call call, Act act) {
    DunningStep.NOTE_CALL.mustBeOpenTo(act.caller());
    return cases.change(
        id,
        act,
        now -> Chasing.call(id, now.state(), call, sight.of(id, act.at()), sight.rules(), act));
  }

  /**
   * Notes a promise.
   *
   * @throws NotFound when there is no such case that the caller sees
   * @throws RuleViolation when nothing is overdue
   * @throws InvalidInput when day or amount are none that can be promised
   */
  public Stored<DunningCase> promise(
      String id, Money amount, LocalDate on, String person, Act act) {
    DunningStep.NOTE_PROMISE.mustBeOpenTo(act.caller());
    return cases.change(
        id,
        act,
        now ->
            Chasing.promise(
                id, now.state(), amount, on, person, sight.of(id, act.at()), sight.rules(), act));
  }

  /**
   * A case.
   *
   * @param id identity of the receivable
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<DunningCase> get(String id, Caller caller) {
    DunningStep.READ.mustBeOpenTo(caller);
    return cases.get(id, caller);
  }

  /** Cases that the caller sees, newest first. */
  public List<Stored<DunningCase>> list(Wanted wanted, Slice slice, Caller caller) {
    DunningStep.READ.mustBeOpenTo(caller);
    return search.newestFirst(wanted, caller, slice);
  }

  /**
   * What somebody has to chase now, of what the caller sees: the highest level first, then what has
   * been due for the longest.
   */
  public List<Stored<DunningCase>> tasks(Slice slice, Caller caller) {
    DunningStep.READ.mustBeOpenTo(caller);
    return search.mostUrgentFirst(caller, slice);
  }

  /** What the caller could do with a case now. */
  public List<Answer> possible(Stored<DunningCase> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, now, Act.of(caller, now, null, Trace.start(now)));
  }
}
