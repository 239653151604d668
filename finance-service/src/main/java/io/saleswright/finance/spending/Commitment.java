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
 * @param turn counts what was wanted; each is asked for once
 * @param target the account that pays
 * @param amount how much is held there
 * @param kind how firmly
 * @param exempt whether a higher chain decides that it may go over the budget
 * @param leftovers other accounts at which something is held until the target's hold is firm
 * @param openSince since when the accounts have to be asked; null when they know
 */
public record Commitment(
    long turn,
    AccountKey target,
    Money amount,
    Kind kind,
    boolean exempt,
    List<AccountKey> leftovers,
    @Nullable Instant openSince) {

  public Commitment {
    leftovers = List.copyOf(leftovers);
  }

  /** What an account is asked for. */
  public Ask ask(String expenseId) {
    return new Ask(expenseId, turn, kind, amount, exempt);
  }

  /** What other accounts are asked for once the target's hold is firm. */
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
    return Stream.concat(Stream.of(target), leftovers.stream());
  }

  /** The same, once the accounts know: what is firm, or is given back, leaves nothing elsewhere. */
  public Commitment settled() {
    List<AccountKey> still = kind == Kind.RESERVED ? leftovers : List.of();
    return new Commitment(turn, target, amount, kind, exempt, still, null);
  }

  /** The next thing that is wanted; what is held elsewhere is given back once that is firm. */
  public Commitment next(AccountKey key, Money wanted, Kind how, boolean higher, Instant at) {
    List<AccountKey> others = accounts().filter(other -> !other.equals(key)).distinct().toList();
    return new Commitment(turn + 1, key, wanted, how, higher, others, at);
  }

  /** The same, asked again although there is no room, because people have approved it. */
  public Commitment insisting(Instant at) {
    return new Commitment(turn + 1, target, amount, kind, true, leftovers, at);
  }

  /** What was held before stays, because there was no room for what was wanted. */
  public Commitment staying(AccountKey key, Money held, Kind how) {
    return new Commitment(turn, key, held, how, false, List.of(), null);
  }
}
