package io.saleswright.finance.spending;

import io.saleswright.finance.commitments.AccountKey;
import io.saleswright.finance.commitments.Ask;
import io.saleswright.finance.commitments.Hold.Kind;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an expense wants of its budget. It is written with the decision that wants it, and the
 * accounts follow; so a crash leaves nothing held that nobody wants (EXP-05).
 *
 * <p>A claim holds of each month what it spent there, and keeps what was approved where that lies
 * until it is paid. So whoever sends it back, or rejects it, needs nothing that others could have
 * taken meanwhile, and no month is overdrawn by a correction.
 *
 * @param turn counts what was wanted; each is asked for once
 * @param target the account that pays; of several that of the last month
 * @param amount how much is held in all
 * @param kind how firmly
 * @param exempt whether a higher chain decides that it may go over the budget
 * @param leftovers other accounts at which something is held until the target's hold is firm
 * @param openSince since when the accounts have to be asked; null when they know
 * @param parts how much is held of each account, the oldest month first; null when the target has
 *     all
 * @param before what was held before it was claimed, as long as that can come back; null when what
 *     was approved is
 */
public record Commitment(
    long turn,
    AccountKey target,
    Money amount,
    Kind kind,
    boolean exempt,
    List<AccountKey> leftovers,
    @Nullable Instant openSince,
    @Nullable List<Holding> parts,
    @Nullable List<Holding> before) {

  public Commitment {
    leftovers = List.copyOf(leftovers);
    parts = parts == null ? null : List.copyOf(parts);
    before = before == null ? null : List.copyOf(before);
  }

  /** The first thing that is wanted. */
  public static Commitment first(AccountKey key, Money amount, Instant at) {
    return new Commitment(1, key, amount, Kind.RESERVED, false, List.of(), at, null, null);
  }

  /** What is wanted of each account. */
  public List<Holding> holdings() {
    return parts == null ? List.of(new Holding(target, amount)) : parts;
  }

  /** What an account is asked for. */
  public Ask ask(String expenseId, Holding part) {
    return new Ask(expenseId, turn, kind, part.amount(), exempt);
  }

  /** What other accounts are asked for once the holds are firm. */
  public Ask giveBack(String expenseId) {
    return new Ask(expenseId, turn, Kind.RELEASED, Money.zero(amount.currency()), false);
  }

  /** Whether a hold of an account is wanted. */
  public boolean wants(String accountId) {
    return (kind == Kind.RESERVED || kind == Kind.COMMITTED)
        && accounts().anyMatch(key -> key.id().equals(accountId));
  }

  /** The accounts that it has to do with. */
  public Stream<AccountKey> accounts() {
    return Stream.concat(holdings().stream().map(Holding::key), leftovers.stream());
  }

  /** Whether so much is approved already. */
  public boolean covers(List<Holding> spent) {
    return kind == Kind.COMMITTED && Holding.covering(holdings(), spent).equals(holdings());
  }

  /** The same, once the accounts know: what is firm, or is given back, leaves nothing elsewhere. */
  public Commitment settled() {
    List<AccountKey> still = kind == Kind.RESERVED ? leftovers : List.of();
    return new Commitment(turn, target, amount, kind, exempt, still, null, parts, before);
  }

  /** The next thing that is wanted; what is held elsewhere is given back once that is firm. */
  public Commitment next(AccountKey key, Money wanted, Kind how, Instant at) {
    return next(List.of(new Holding(key, wanted)), how, false, null, at);
  }

  /** What is spent is wanted beside what was approved, which stays until it is paid. */
  public Commitment claiming(List<Holding> spent, Instant at) {
    return next(Holding.covering(holdings(), spent), Kind.RESERVED, false, holdings(), at);
  }

  /**
   * What was claimed and approved is held.
   *
   * @param higher whether a higher chain let it go over the budget
   */
  public Commitment approved(List<Holding> spent, boolean higher, Instant at) {
    List<Holding> firm = Holding.covering(holdings(), spent);
    return next(firm, Kind.COMMITTED, higher, before == null ? holdings() : before, at);
  }

  /** What was spent is paid; the rest is given back. */
  public Commitment used(List<Holding> spent, Instant at) {
    return next(spent, Kind.USED, false, null, at);
  }

  /** A payment came back: its months hold it again, whatever they have now. */
  public Commitment heldAgain(List<Holding> spent, Instant at) {
    return next(spent, Kind.COMMITTED, true, null, at);
  }

  /**
   * A claim came to nothing: what was held before is held, and no more. Where what was approved is
   * not held any more, because it was paid once, what is held stays where it is.
   */
  public Commitment claimGivenUp(AccountKey applied, Money approved, Instant at) {
    List<Holding> back = heldBefore(applied, approved);
    return kind == Kind.COMMITTED && back.equals(holdings())
        ? this
        : next(back, Kind.COMMITTED, false, null, at);
  }

  private List<Holding> heldBefore(AccountKey applied, Money approved) {
    if (before != null) {
      return before;
    }
    boolean there = leftovers.contains(applied) || Holding.of(holdings(), applied).covers(approved);
    return there ? List.of(new Holding(applied, approved)) : holdings();
  }

  private Commitment next(
      List<Holding> wanted,
      Kind how,
      boolean higher,
      @Nullable List<Holding> heldBefore,
      Instant at) {
    List<AccountKey> keys = wanted.stream().map(Holding::key).toList();
    List<AccountKey> others = accounts().filter(key -> !keys.contains(key)).distinct().toList();
    return new Commitment(
        turn + 1,
        keys.getLast(),
        Holding.sum(wanted),
        how,
        higher,
        others,
        at,
        wanted.size() == 1 ? null : wanted,
        heldBefore);
  }

  /** The same, asked again although there is no room, because people have approved it. */
  public Commitment insisting(Instant at) {
    return new Commitment(turn + 1, target, amount, kind, true, leftovers, at, parts, before);
  }
}
