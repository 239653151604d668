package io.saleswright.finance.chasing;

import io.saleswright.finance.chasing.DunningCase.Chase;
import io.saleswright.finance.dunned.DunningEnded;
import io.saleswright.finance.dunned.DunningHeld;
import io.saleswright.finance.dunned.DunningLevelReached;
import io.saleswright.finance.dunned.DunningReleased;
import io.saleswright.finance.dunned.Promise;
import io.saleswright.finance.dunned.Promise.Outcome;
import io.saleswright.finance.dunned.PromiseBroken;
import io.saleswright.platform.kernel.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings a case up to date with what is known of its receivable. All of it follows from that and
 * from the case itself, so it may be done at any time, any number of times.
 */
public final class Watching {

  private final String id;
  private final Known known;
  private final DunningRules rules;
  private final Instant at;
  private final List<Record> events = new ArrayList<>();

  private Watching(String id, Known known, DunningRules rules, Instant at) {
    this.id = id;
    this.known = known;
    this.rules = rules;
    this.at = at;
  }

  /** A case of a receivable of which something is overdue for the first time. */
  public static Change<DunningCase> begun(
      String id, Debtor debtor, Known known, DunningRules rules, Instant at) {
    Debt none = new Debt(known.overdue(), null, 0, at);
    DunningCase blank =
        new DunningCase(
            debtor,
            DunningStage.ENDED,
            none,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null);
    Change<DunningCase> first = watched(id, blank, known, rules, at);
    return Change.to(first.state()).raisingAll(first.events());
  }

  /** A case as it stands now. */
  public static Change<DunningCase> watched(
      String id, DunningCase before, Known known, DunningRules rules, Instant at) {
    return new Watching(id, known, rules, at).of(before);
  }

  private Change<DunningCase> of(DunningCase before) {
    DunningCase after = known.dueOn() == null ? ended(before) : going(before);
    return after.equals(before) ? Change.none(before) : Change.to(after).raisingAll(events);
  }

  private DunningCase ended(DunningCase before) {
    if (before.stage() == DunningStage.ENDED) {
      return owned(before);
    }
    events.add(new DunningEnded(id, before.debtor().customerId(), known.result()));
    Debt none = new Debt(known.overdue(), null, 0, before.debt().since());
    return new DunningCase(
        owned(before).debtor(),
        DunningStage.ENDED,
        none,
        before.letters(),
        before.calls(),
        settled(before, Outcome.MOOT),
        List.of(),
        null,
        null);
  }

  private DunningCase going(DunningCase before) {
    boolean again = before.stage() == DunningStage.ENDED;
    boolean held = !known.complaints().isEmpty();
    List<Promise> promises = settled(before, null);
    LocalDate dueOn = Objects.requireNonNull(known.dueOn());
    int reached = rules.levelAfter(known.daysOverdue());
    boolean rests = held || (!promises.isEmpty() && promises.getLast().runs());
    // What rests does not rise: it goes on from where it stood, and may catch up then.
    int level = rests ? Math.min(before.debt().level(), reached) : reached;
    Debt debt = new Debt(known.overdue(), dueOn, level, again ? at : before.debt().since());
    DunningCase now =
        new DunningCase(
            owned(before).debtor(),
            before.stage(),
            debt,
            before.letters(),
            before.calls(),
            promises,
            known.complaints(),
            before.dueSince(),
            before.nextOn());
    DunningStage stage = held ? DunningStage.HELD : stage(now);
    tell(before, debt, stage);
    return new DunningCase(
        now.debtor(),
        stage,
        debt,
        now.letters(),
        now.calls(),
        promises,
        now.complaints(),
        stage != DunningStage.DUE ? null : before.dueSince() == null ? at : before.dueSince(),
        nextOn(now, stage));
  }

  private void tell(DunningCase before, Debt debt, DunningStage stage) {
    String customer = before.debtor().customerId();
    boolean wasHeld = before.stage() == DunningStage.HELD;
    if (stage == DunningStage.HELD && !wasHeld) {
      events.add(new DunningHeld(id, customer, known.complaints()));
    } else if (stage != DunningStage.HELD && wasHeld) {
      events.add(new DunningReleased(id, customer));
    }
    LocalDate dueOn = Objects.requireNonNull(debt.dueOn());
    if (debt.level() > before.debt().level()) {
      events.add(new DunningLevelReached(id, customer, debt.level(), debt.overdue(), dueOn));
    }
  }

  private DunningStage stage(DunningCase now) {
    if (now.promise() != null) {
      return DunningStage.PROMISED;
    }
    return now.debt().level() > 0 && hasToBeChased(now) ? DunningStage.DUE : DunningStage.RESTING;
  }

  private boolean hasToBeChased(DunningCase now) {
    Chase last = now.lastChase().orElse(null);
    return last == null
        || now.debt().level() > last.level()
        || !known.today().isBefore(again(last))
        || isBrokenSince(now, last);
  }

  private static boolean isBrokenSince(DunningCase now, Chase last) {
    return now.promises().stream()
        .filter(promise -> promise.outcome() == Outcome.BROKEN)
        .anyMatch(promise -> !Objects.requireNonNull(promise.settledAt()).isBefore(last.at()));
  }

  private LocalDate again(Chase last) {
    return rules.calendar().businessDate(last.at()).plusDays(rules.againAfterDays());
  }

  private @Nullable LocalDate nextOn(DunningCase now, DunningStage stage) {
    LocalDate dueOn = Objects.requireNonNull(now.debt().dueOn());
    LocalDate level = rules.nextLevelOn(rules.levelAfter(known.daysOverdue()), dueOn);
    LocalDate more =
        switch (stage) {
          case PROMISED -> Objects.requireNonNull(now.promise()).on().plusDays(1);
          case RESTING -> now.lastChase().map(this::again).orElse(null);
          case DUE, HELD, ENDED -> null;
        };
    // Looked at each day, in case that nobody told of the end of the complaint.
    LocalDate daily = stage == DunningStage.HELD ? known.today().plusDays(1) : null;
    return Stream.of(level, more, daily)
        .filter(day -> day != null && day.isAfter(known.today()))
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /**
   * The promises, with what became of the one that ran.
   *
   * @param end what becomes of it when it is neither kept nor broken; null when it goes on
   */
  private List<Promise> settled(DunningCase before, @Nullable Outcome end) {
    Promise promise = before.promise();
    if (promise == null) {
      return before.promises();
    }
    Outcome outcome = end;
    if (promise.isKeptBy(known.paid())) {
      outcome = Outcome.KEPT;
    } else if (end == null && known.today().isAfter(promise.on())) {
      outcome = Outcome.BROKEN;
      events.add(
          new PromiseBroken(id, before.debtor().customerId(), promise.amount(), promise.on()));
    }
    if (outcome == null) {
      return before.promises();
    }
    List<Promise> all = new ArrayList<>(before.promises());
    all.set(all.size() - 1, promise.settled(outcome, at));
    return all;
  }

  private DunningCase owned(DunningCase before) {
    Debtor debtor = before.debtor();
    Debtor now = new Debtor(debtor.customerId(), debtor.orderNumber(), known.owner());
    return new DunningCase(
        now,
        before.stage(),
        before.debt(),
        before.letters(),
        before.calls(),
        before.promises(),
        before.complaints(),
        before.dueSince(),
        before.nextOn());
  }
}
