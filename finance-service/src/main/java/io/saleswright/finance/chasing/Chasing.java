package io.saleswright.finance.chasing;

import io.saleswright.finance.customers.PaperWay;
import io.saleswright.finance.dunned.Call;
import io.saleswright.finance.dunned.Letter;
import io.saleswright.finance.dunned.PaymentPromised;
import io.saleswright.finance.dunned.Promise;
import io.saleswright.finance.dunned.Promise.Outcome;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people do to get money that is overdue. Each first looks at what is known now. */
public final class Chasing {

  private Chasing() {}

  /**
   * Sends a letter. Who sends one at the same moment as somebody else is refused: a customer gets
   * one letter of a level on a day.
   *
   * @throws RuleViolation when nothing is overdue, a complaint is open, a promise runs, or a letter
   *     of this level was sent today
   */
  public static Change<DunningCase> letter(
      String id,
      DunningCase before,
      String number,
      PaperWay channel,
      Known known,
      DunningRules rules,
      Act act) {
    Change<DunningCase> watched = Watching.watched(id, before, known, rules, act.at());
    DunningCase now = watched.state();
    mustTakeLetter(now);
    mustBeFirstToday(now, known, rules);
    Letter letter =
        new Letter(number, now.debt().level(), known.parts(), channel, act.by(), act.at(), null);
    return then(id, watched, now.with(letter), known, rules, act);
  }

  /**
   * Checks whether a letter may go out now.
   *
   * @throws RuleViolation when nothing is overdue, a complaint is open, or a promise runs
   */
  public static void mustTakeLetter(DunningCase now) {
    if (now.stage() == DunningStage.HELD) {
      throw DunningRefusal.DISPUTED.violation(
          Map.of("complaints", String.join(", ", now.complaints())));
    }
    Promise promise = now.promise();
    if (promise != null) {
      throw DunningRefusal.PROMISE_RUNS.violation(Map.of("on", promise.on().toString()));
    }
    DunningStep.SEND_LETTER.mustStartFrom(now.stage());
  }

  private static void mustBeFirstToday(DunningCase now, Known known, DunningRules rules) {
    for (Letter letter : now.letters()) {
      boolean today = rules.calendar().businessDate(letter.at()).equals(known.today());
      if (today && letter.level() == now.debt().level()) {
        throw DunningRefusal.LETTER_SENT.violation(Map.of("number", letter.number()));
      }
    }
  }

  /** The papers of letters are kept as they leave the house. */
  public static Change<DunningCase> kept(DunningCase before, String number, String paper) {
    List<Letter> letters =
        before.letters().stream()
            .map(letter ->
                letter.number().equals(number) && letter.paper() == null
                    ? letter.keptAs(paper)
                    : letter)
            .toList();
    return letters.equals(before.letters())
        ? Change.none(before)
        : Change.to(before.withLetters(letters));
  }

  /**
   * Notes a call. While a complaint is open it is a note and nothing more.
   *
   * @throws RuleViolation when nothing is overdue
   */
  public static Change<DunningCase> call(
      String id, DunningCase before, Call told, Known known, DunningRules rules, Act act) {
    Change<DunningCase> watched = Watching.watched(id, before, known, rules, act.at());
    DunningCase now = watched.state();
    DunningStep.NOTE_CALL.mustStartFrom(now.stage());
    Call call =
        new Call(
            now.debt().level(),
            told.way(),
            told.result(),
            told.person(),
            told.note(),
            act.by(),
            act.at());
    return then(id, watched, now.with(call), known, rules, act);
  }

  /**
   * Notes that the customer promised to pay; another promise takes the place of one that runs.
   *
   * @throws RuleViolation when nothing is overdue
   * @throws InvalidInput when the day is past or too far ahead, or the amount is none that is open
   */
  public static Change<DunningCase> promise(
      String id,
      DunningCase before,
      Money amount,
      LocalDate on,
      String person,
      Known known,
      DunningRules rules,
      Act act) {
    Change<DunningCase> watched = Watching.watched(id, before, known, rules, act.at());
    DunningCase now = watched.state();
    DunningStep.NOTE_PROMISE.mustStartFrom(now.stage());
    mustBePromisable(amount, on, known, rules);
    List<Promise> all = new ArrayList<>(now.promises());
    Promise running = now.promise();
    if (running != null) {
      all.set(all.size() - 1, running.settled(Outcome.REPLACED, act.at()));
    }
    all.add(new Promise(amount, on, person, known.paid(), act.by(), act.at(), null, null));
    Change<DunningCase> change = then(id, watched, now.with(all), known, rules, act);
    return change.raising(new PaymentPromised(id, now.debtor().customerId(), amount, on, act.by()));
  }

  private static void mustBePromisable(
      Money amount, LocalDate on, Known known, DunningRules rules) {
    LocalDate last = known.today().plusDays(rules.longestPromiseDays());
    if (on.isBefore(known.today()) || on.isAfter(last)) {
      throw new InvalidInput(
          "on",
          "FIN-06",
          "must be from {first} to {last}",
          Map.of("first", known.today().toString(), "last", last.toString()));
    }
    Money open = known.standing().open();
    if (!amount.currency().equals(open.currency())
        || !amount.isPositive()
        || !amount.isRounded()
        || !open.covers(amount)) {
      throw new InvalidInput(
          "amount",
          "FIN-06",
          "must be positive and at most what is open, {open}",
          Map.of("open", open.toString()));
    }
  }

  /** What was done, and what follows from it. */
  private static Change<DunningCase> then(
      String id,
      Change<DunningCase> watched,
      DunningCase done,
      Known known,
      DunningRules rules,
      Act act) {
    Change<DunningCase> after = Watching.watched(id, done, known, rules, act.at());
    return Change.to(after.state()).raisingAll(watched.events()).raisingAll(after.events());
  }
}
