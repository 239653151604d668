package io.saleswright.finance.commitments;

import io.saleswright.finance.commitments.Hold.Kind;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a budget has in one month, and what expenses hold of it. A new hold never takes
 * more than there is, unless a higher chain decides about it; a budget that is lowered later takes
 * nothing away.
 *
 * <p>What an expense asked for stands here until the expense knows. Then it is kept beside the
 * account ({@link KeptHold}), written before it leaves here in the write that adds it to the sums;
 * so an account stays small however many expenses hold its money, and whoever reads it and then
 * what is kept sees each hold once.
 *
 * @param key whose money
 * @param plan counts what the budget said of it; the latest holds
 * @param planned what the budget gives
 * @param holds what expenses asked for and do not know yet, the oldest first, one for each; in what
 *     was stored before holds were kept beside it, what they know, too
 * @param used what was paid and is told
 * @param days what it had at the end of each day on which something changed, the oldest first
 * @param unfinishedSince since when an expense has to be told of what it holds; null when all know
 * @param kept what the holds come to that are kept beside it; null before there was one
 */
public record BudgetAccount(
    AccountKey key,
    long plan,
    Money planned,
    List<Hold> holds,
    Money used,
    List<DayEnd> days,
    @Nullable Instant unfinishedSince,
    @Nullable Kept kept) {

  public BudgetAccount {
    holds = List.copyOf(holds);
    days = List.copyOf(days);
  }

  /** What it had at the end of a day on which something changed, or has now on the last of them. */
  public record DayEnd(LocalDate day, Figures figures) {}

  /**
   * What the holds come to that are kept beside it.
   *
   * @param reserved what expenses hold whose approval is under way
   * @param committed what approved expenses hold
   */
  public record Kept(Money reserved, Money committed) {

    Kept plus(Kind kind, Money amount) {
      return switch (kind) {
        case RESERVED -> new Kept(reserved.plus(amount), committed);
        case COMMITTED -> new Kept(reserved, committed.plus(amount));
        case USED, RELEASED -> this;
      };
    }
  }

  /** An account for which nothing was planned yet. */
  static BudgetAccount empty(AccountKey key, String currency) {
    Money nothing = Money.zero(currency);
    return new BudgetAccount(key, 0, nothing, List.of(), nothing, List.of(), null, null);
  }

  /**
   * The budget gives so much. What it said earlier changes nothing when it comes late.
   *
   * @param number counts what the budget says
   * @param covering whether it must leave what is held; then less than that changes nothing
   */
  Change<BudgetAccount> planned(long number, Money amount, boolean covering, LocalDate today) {
    boolean late = number <= plan;
    if (late || covering && !amount.covers(figures().held())) {
      return Change.none(this);
    }
    return Change.to(
        new BudgetAccount(key, number, amount, holds, used, days, unfinishedSince, kept)
            .marked(today));
  }

  /**
   * An expense asks; what it holds of the account follows, or stays when there is no room.
   *
   * @param beside what is kept of this expense
   */
  Change<BudgetAccount> asked(Ask ask, Optional<Hold> beside, LocalDate today, Instant at) {
    Optional<Hold> earlier = hold(ask.expenseId(), beside);
    boolean late = earlier.isPresent() && earlier.get().turn() >= ask.turn();
    if (late || !takesEffect(ask, earlier)) {
      return Change.none(this);
    }
    Hold hold = new Hold(ask.expenseId(), ask.turn(), ask.kind(), ask.amount(), false, at);
    return Change.to(without(ask.expenseId(), beside).plus(hold).marked(today));
  }

  private boolean takesEffect(Ask ask, Optional<Hold> earlier) {
    return switch (ask.kind()) {
      // What was never held can't be given back; what was given back is late.
      case RELEASED -> earlier.isPresent();
      // The money left, whatever the account knew of it before.
      case USED -> true;
      case RESERVED, COMMITTED -> ask.exempt() || fits(ask, earlier);
    };
  }

  private boolean fits(Ask ask, Optional<Hold> earlier) {
    if (!ask.amount().currency().equals(planned.currency())) {
      return false;
    }
    // Holding no more than before is always possible, even when the budget was lowered meanwhile.
    boolean noMore =
        earlier.filter(hold -> hold.isOpen() && hold.amount().covers(ask.amount())).isPresent();
    return noMore || room(ask.expenseId(), earlier).covers(ask.amount());
  }

  /** Whether the account gave what was asked for. */
  boolean gave(Ask ask, Optional<Hold> beside) {
    return switch (ask.kind()) {
      case RELEASED, USED -> true;
      case RESERVED, COMMITTED ->
          hold(ask.expenseId(), beside)
              .filter(hold -> hold.turn() >= ask.turn() && hold.kind() != Kind.RELEASED)
              .isPresent();
    };
  }

  /**
   * An expense does not hold what is not paid: it was given late, to an expense that had given it
   * back already.
   *
   * @param turn what it had asked for last, when it was looked at; a later hold stays as it is
   * @param beside what is kept of this expense
   */
  Change<BudgetAccount> unwanted(
      String expenseId, long turn, Optional<Hold> beside, LocalDate today, Instant at) {
    return hold(expenseId, beside)
        .filter(hold -> hold.turn() <= turn && hold.isOpen())
        .map(hold -> Change.to(without(expenseId, beside).plus(hold.givenBack(at)).marked(today)))
        .orElseGet(() -> Change.none(this));
  }

  /** An expense knows what it holds, and that is kept beside the account from now on. */
  Change<BudgetAccount> keeping(Hold known, LocalDate today) {
    if (!holds.contains(known)) {
      return Change.none(this);
    }
    List<Hold> left = holds.stream().filter(hold -> !hold.equals(known)).toList();
    return Change.to(with(left).counting(known, known.amount()).marked(today));
  }

  /** What an expense asked for and does not know yet, if there is anything. */
  public Optional<Hold> hold(String expenseId) {
    return holds.stream().filter(hold -> hold.expenseId().equals(expenseId)).findFirst();
  }

  /** What an expense holds: what stands here is later than what is kept beside it. */
  private Optional<Hold> hold(String expenseId, Optional<Hold> beside) {
    return hold(expenseId).or(() -> beside);
  }

  /** What it has now. */
  public Figures figures() {
    Kept sums = keptOrNone();
    return new Figures(
        planned,
        sums.reserved().plus(sum(Kind.RESERVED)),
        sums.committed().plus(sum(Kind.COMMITTED)),
        used.plus(sum(Kind.USED)));
  }

  /** What it had at the end of a day; nothing before the first thing was planned. */
  public Figures at(LocalDate day) {
    return days.stream()
        .filter(end -> !end.day().isAfter(day))
        .reduce((_, later) -> later)
        .map(DayEnd::figures)
        .orElse(Figures.none(planned.currency()));
  }

  /**
   * What an expense could have in all, beside what the others hold.
   *
   * @param beside what is kept of this expense
   */
  Money room(String expenseId, Optional<Hold> beside) {
    return without(expenseId, beside).figures().available();
  }

  private Money sum(Kind kind) {
    return holds.stream()
        .filter(hold -> hold.kind() == kind)
        .map(Hold::amount)
        .reduce(Money.zero(planned.currency()), Money::plus);
  }

  /** The same without what an expense holds. */
  private BudgetAccount without(String expenseId, Optional<Hold> beside) {
    if (hold(expenseId).isPresent()) {
      return with(holds.stream().filter(hold -> !hold.expenseId().equals(expenseId)).toList());
    }
    return beside.map(hold -> counting(hold, hold.amount().negated())).orElse(this);
  }

  private BudgetAccount plus(Hold hold) {
    List<Hold> all = new ArrayList<>(holds);
    all.add(hold);
    return with(all);
  }

  /** The same with more, or less, of what is kept beside it. */
  private BudgetAccount counting(Hold hold, Money amount) {
    Money paid = hold.kind() == Kind.USED ? used.plus(amount) : used;
    Kept sums = keptOrNone().plus(hold.kind(), amount);
    return new BudgetAccount(key, plan, planned, holds, paid, days, unfinishedSince, sums);
  }

  private Kept keptOrNone() {
    Money nothing = Money.zero(planned.currency());
    return kept == null ? new Kept(nothing, nothing) : kept;
  }

  private BudgetAccount with(List<Hold> all) {
    return new BudgetAccount(key, plan, planned, all, used, days, unfinishedSince, kept);
  }

  private BudgetAccount marked(LocalDate today) {
    Instant since = holds.stream().map(Hold::at).min(Comparator.naturalOrder()).orElse(null);
    return new BudgetAccount(key, plan, planned, holds, used, daysWith(today), since, kept);
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
