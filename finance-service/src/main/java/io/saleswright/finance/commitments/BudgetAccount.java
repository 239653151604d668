package io.saleswright.finance.commitments;

import io.saleswright.finance.commitments.Hold.Kind;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a budget has in one month, and what expenses hold of it. A new hold never takes
 * more than there is, unless a higher chain decides about it; a budget that is lowered later takes
 * nothing away. What was paid and is known to its expense is kept as one sum, so that an account
 * stays small however many expenses it has paid.
 *
 * @param key whose money
 * @param plan counts what the budget said of it; the latest holds
 * @param planned what the budget gives
 * @param holds what expenses hold, the oldest first, one for each
 * @param used what was paid and is told
 * @param days what it had at the end of each day on which something changed, the oldest first
 * @param unfinishedSince since when an expense has to be told of what it holds; null when all know
 */
public record BudgetAccount(
    AccountKey key,
    long plan,
    Money planned,
    List<Hold> holds,
    Money used,
    List<DayEnd> days,
    @Nullable Instant unfinishedSince) {

  public BudgetAccount {
    holds = List.copyOf(holds);
    days = List.copyOf(days);
  }

  /** An account for which nothing was planned yet. */
  static BudgetAccount empty(AccountKey key, String currency) {
    Money nothing = Money.zero(currency);
    return new BudgetAccount(key, 0, nothing, List.of(), nothing, List.of(), null);
  }

  /**
   * The budget gives so much. What it said earlier changes nothing when it comes late.
   *
   * @param number counts what the budget says
   * @param covering whether it must leave what is held; then less than that changes nothing
   */
  Change<BudgetAccount> planned(
      long number, Money amount, boolean covering, LocalDate today, Instant at) {
    boolean late = number <= plan;
    if (late || covering && !amount.covers(figures().held())) {
      return Change.none(this);
    }
    return Change.to(
        new BudgetAccount(key, number, amount, holds, used, days, unfinishedSince)
            .marked(today, at));
  }

  /** An expense asks; what it holds of the account follows, or stays when there is no room. */
  Change<BudgetAccount> asked(Ask ask, LocalDate today, Instant at) {
    Optional<Hold> earlier = hold(ask.expenseId());
    boolean late = earlier.isPresent() && earlier.get().turn() >= ask.turn();
    if (late || !takesEffect(ask, earlier)) {
      return Change.none(this);
    }
    List<Hold> all = new ArrayList<>(without(ask.expenseId()));
    if (ask.kind() != Kind.RELEASED) {
      all.add(new Hold(ask.expenseId(), ask.turn(), ask.kind(), ask.amount(), false, at));
    }
    return Change.to(with(all, used).marked(today, at));
  }

  private boolean takesEffect(Ask ask, Optional<Hold> earlier) {
    return switch (ask.kind()) {
      // What is not held any more was paid or given back before: a repeat.
      case RELEASED -> earlier.isPresent();
      case USED -> earlier.isPresent();
      case RESERVED, COMMITTED -> ask.exempt() || fits(ask, earlier);
    };
  }

  private boolean fits(Ask ask, Optional<Hold> earlier) {
    if (!ask.amount().currency().equals(planned.currency())) {
      return false;
    }
    // Holding no more than before is always possible, even when the budget was lowered meanwhile.
    boolean noMore = earlier.isPresent() && earlier.get().amount().covers(ask.amount());
    return noMore || room(ask.expenseId()).covers(ask.amount());
  }

  /** Whether the account gave what was asked for. */
  boolean gave(Ask ask) {
    return switch (ask.kind()) {
      case RELEASED, USED -> true;
      case RESERVED, COMMITTED ->
          hold(ask.expenseId()).filter(hold -> hold.turn() >= ask.turn()).isPresent();
    };
  }

  /**
   * An expense knows what it holds.
   *
   * @param turn what it had asked for last, when it was looked at; a later hold stays as it is
   * @param wanted whether it still holds what is not paid; otherwise that was given late, to an
   *     expense that had given it back already
   */
  Change<BudgetAccount> told(
      String expenseId, long turn, boolean wanted, LocalDate today, Instant at) {
    Optional<Hold> found = hold(expenseId).filter(hold -> hold.turn() <= turn);
    if (found.isEmpty() || wanted && found.get().answered()) {
      return Change.none(this);
    }
    Hold hold = found.get();
    BudgetAccount left = with(without(expenseId), used);
    if (hold.kind() == Kind.USED) {
      return Change.to(left.with(left.holds, used.plus(hold.amount())).marked(today, at));
    }
    if (!wanted) {
      return Change.to(left.marked(today, at));
    }
    List<Hold> all = holds.stream().map(one -> one.equals(hold) ? one.known() : one).toList();
    return Change.to(with(all, used).marked(today, at));
  }

  /** What one expense holds, if it does. */
  public Optional<Hold> hold(String expenseId) {
    return holds.stream().filter(hold -> hold.expenseId().equals(expenseId)).findFirst();
  }

  /** What it has now. */
  public Figures figures() {
    return new Figures(planned, sum(Kind.RESERVED), sum(Kind.COMMITTED), used.plus(sum(Kind.USED)));
  }

  /** What it had at the end of a day; nothing before the first thing was planned. */
  public Figures at(LocalDate day) {
    return days.stream()
        .filter(end -> !end.day().isAfter(day))
        .reduce((_, later) -> later)
        .map(DayEnd::figures)
        .orElse(Figures.none(planned.currency()));
  }

  /** Holds whose expenses have to be told. */
  List<Hold> untold() {
    return holds.stream().filter(hold -> !hold.answered()).toList();
  }

  /** What an expense could have in all, beside what the others hold. */
  public Money room(String expenseId) {
    BudgetAccount others = with(without(expenseId), used);
    return others.figures().available();
  }

  private Money sum(Kind kind) {
    return holds.stream()
        .filter(hold -> hold.kind() == kind)
        .map(Hold::amount)
        .reduce(Money.zero(planned.currency()), Money::plus);
  }

  private List<Hold> without(String expenseId) {
    return holds.stream().filter(hold -> !hold.expenseId().equals(expenseId)).toList();
  }

  private BudgetAccount with(List<Hold> all, Money paid) {
    return new BudgetAccount(key, plan, planned, all, paid, days, unfinishedSince);
  }

  private BudgetAccount marked(LocalDate today, Instant at) {
    Instant since = unfinishedSince == null ? at : unfinishedSince;
    return new BudgetAccount(
        key, plan, planned, holds, used, daysWith(today), untold().isEmpty() ? null : since);
  }

  /** A clock of another instance may be behind by a little: days never go backwards. */
  private List<DayEnd> daysWith(LocalDate today) {
    List<DayEnd> all = new ArrayList<>(days);
    LocalDate day = today;
    if (!all.isEmpty() && !all.getLast().day().isBefore(today)) {
      day = all.removeLast().day();
    }
    all.add(new DayEnd(day, figures()));
    return all;
  }
}
