package io.saleswright.finance.credit;

import io.saleswright.finance.credit.CreditClaim.State;
import io.saleswright.finance.declines.CreditDecline;
import io.saleswright.finance.declines.CreditDecline.Reason;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much a customer may owe, and for which orders that is reserved. It comes into being when its
 * limit is set or an order first asks for credit; then with a limit of nothing. An order that finds
 * no room waits, and gets its credit when the limit is raised or another order gives its own back.
 *
 * <p>What is held never exceeds the limit by a new reservation; a limit that is lowered later takes
 * nothing away.
 *
 * @param customerId identity of the customer
 * @param limit the most that may be held
 * @param claims what orders asked for, oldest first, one entry for each order
 * @param unfinishedSince since when an order's receivable has to be told of an answer; null when
 *     all know
 */
public record CreditAccount(
    String customerId, Money limit, List<CreditClaim> claims, @Nullable Instant unfinishedSince) {

  private static final Duration MEMORY = Duration.ofDays(90);

  public CreditAccount {
    claims = List.copyOf(claims);
  }

  /** An account that holds nothing and has no limit yet. */
  static CreditAccount empty(String customerId, String currency) {
    return new CreditAccount(customerId, Money.zero(currency), List.of(), null);
  }

  /**
   * Sets the limit; orders that wait and find room now get their credit.
   *
   * @throws RuleViolation when something is held in another currency
   */
  Change<CreditAccount> limitedTo(Money newLimit, Act act) {
    boolean sameCurrency = newLimit.currency().equals(limit.currency());
    CreditRefusal.CREDIT_CURRENCY.unless(sameCurrency || held().isZero());
    CreditAccount limited = new CreditAccount(customerId, newLimit, claims, unfinishedSince);
    List<Record> events = new ArrayList<>();
    events.add(new CreditLimitSet(customerId, newLimit, act.by()));
    List<CreditClaim> told =
        claims.stream()
            .map(claim -> claim.state() == State.REFUSED ? claim.asUnanswered() : claim)
            .toList();
    Change<CreditAccount> served = limited.afterServing(told, events, act.at());
    return served.raisingAll(served.state().stillRefused()).editing();
  }

  /** Those that wait hear why, because the reason may be another one under another limit. */
  private List<CreditRefused> stillRefused() {
    return claims.stream()
        .filter(claim -> claim.state() == State.REFUSED)
        .map(claim -> refused(claim, claims))
        .toList();
  }

  private CreditRefused refused(CreditClaim claim, List<CreditClaim> all) {
    CreditDecline decline = decline(claim, all);
    return new CreditRefused(
        customerId,
        claim.orderId(),
        claim.orderRevision(),
        claim.asked(),
        room(claim.orderId(), all),
        decline.reason().name(),
        decline.limit(),
        decline.used());
  }

  /** Why the account does not suffice for an order; null when it does, or was not asked. */
  public @Nullable CreditDecline declineOf(CreditClaim claim) {
    return claim.state() == State.REFUSED ? decline(claim, claims) : null;
  }

  private CreditDecline decline(CreditClaim claim, List<CreditClaim> all) {
    Reason reason = Reason.LIMIT;
    if (limit.isZero()) {
      reason = Reason.NO_LIMIT;
    } else if (!claim.asked().currency().equals(limit.currency())) {
      reason = Reason.OTHER_CURRENCY;
    }
    return new CreditDecline(reason, limit, sum(all, claim.orderId()));
  }

  /** Reserves an order's total, or lets it wait when there is no room (FIN-17). */
  Change<CreditAccount> requested(CreditRequest request, Instant at) {
    Optional<CreditClaim> earlier = claim(request.orderId());
    if (earlier.isPresent() && earlier.get().turn() >= request.turn()) {
      return Change.none(this);
    }
    Money nothing = Money.zero(limit.currency());
    Money heldBefore = earlier.map(CreditClaim::held).filter(Money::isPositive).orElse(nothing);
    CreditClaim claim =
        new CreditClaim(
            request.orderId(),
            request.turn(),
            request.orderRevision(),
            State.REFUSED,
            request.amount(),
            heldBefore,
            false,
            at);
    List<CreditClaim> all = replacing(claim);
    List<Record> events = new ArrayList<>();
    if (fits(claim, all)) {
      all = replaced(all, claim.reserved());
      events.add(reserved(claim));
    } else {
      events.add(refused(claim, all));
    }
    return Change.to(with(all, at)).raisingAll(events);
  }

  /** An order needs its credit no longer; those that wait may get it. */
  Change<CreditAccount> released(String orderId, long turn, Instant at) {
    Optional<CreditClaim> earlier = claim(orderId);
    if (earlier.isPresent() && earlier.get().turn() >= turn) {
      return Change.none(this);
    }
    Money nothing = Money.zero(limit.currency());
    Money held = earlier.map(CreditClaim::held).orElse(nothing);
    long revision = earlier.map(CreditClaim::orderRevision).orElse(0L);
    CreditClaim over =
        new CreditClaim(orderId, turn, revision, State.RELEASED, nothing, nothing, true, at);
    List<Record> events = new ArrayList<>();
    if (held.isPositive()) {
      events.add(new CreditReleased(customerId, orderId, held));
    }
    return afterServing(replacing(over), events, at);
  }

  /** The order's receivable knows the answer of this turn. */
  Change<CreditAccount> answerDelivered(String orderId, long turn, State delivered, Instant at) {
    Optional<CreditClaim> open =
        claim(orderId).filter(c -> c.turn() == turn && c.state() == delivered && !c.answered());
    return open.map(claim -> Change.to(with(replaced(claims, claim.asAnswered()), at)))
        .orElseGet(() -> Change.none(this));
  }

  /** What one order has asked for, if it ever did. */
  public Optional<CreditClaim> claim(String orderId) {
    return claims.stream().filter(claim -> claim.orderId().equals(orderId)).findFirst();
  }

  /** What counts against the limit. */
  public Money held() {
    return sum(claims, "");
  }

  /** What may still be reserved, never less than nothing. */
  public Money available() {
    return room("", claims);
  }

  /** Answers that their receivables have to be told of. */
  List<CreditClaim> unanswered() {
    return claims.stream().filter(claim -> !claim.answered()).toList();
  }

  private Change<CreditAccount> afterServing(
      List<CreditClaim> all, List<Record> events, Instant at) {
    List<CreditClaim> served = all;
    for (CreditClaim claim : all) {
      if (claim.state() == State.REFUSED && fits(claim, served)) {
        served = replaced(served, claim.reserved());
        events.add(reserved(claim));
      }
    }
    return Change.to(with(served, at)).raisingAll(events);
  }

  private CreditReserved reserved(CreditClaim claim) {
    return new CreditReserved(customerId, claim.orderId(), claim.orderRevision(), claim.asked());
  }

  private boolean fits(CreditClaim claim, List<CreditClaim> all) {
    if (!claim.asked().currency().equals(limit.currency())) {
      return false;
    }
    // Owing less than before is always possible, even when the limit was lowered meanwhile. What
    // holds nothing may tell so in the currency of an earlier limit.
    boolean owesLess = claim.held().isPositive() && claim.held().covers(claim.asked());
    return owesLess || room(claim.orderId(), all).covers(claim.asked());
  }

  private Money room(String without, List<CreditClaim> all) {
    return limit.minus(sum(all, without)).max(Money.zero(limit.currency()));
  }

  private Money sum(List<CreditClaim> all, String without) {
    return all.stream()
        .filter(claim -> !claim.orderId().equals(without))
        .map(CreditClaim::held)
        .filter(Money::isPositive)
        .reduce(Money.zero(limit.currency()), Money::plus);
  }

  private CreditAccount with(List<CreditClaim> all, Instant at) {
    Instant oldest = at.minus(MEMORY);
    List<CreditClaim> kept =
        all.stream().filter(c -> c.state() != State.RELEASED || c.at().isAfter(oldest)).toList();
    boolean unfinished = kept.stream().anyMatch(claim -> !claim.answered());
    Instant since = unfinishedSince == null ? at : unfinishedSince;
    return new CreditAccount(customerId, limit, kept, unfinished ? since : null);
  }

  private List<CreditClaim> replacing(CreditClaim claim) {
    List<CreditClaim> all = new ArrayList<>(claims);
    all.removeIf(other -> other.orderId().equals(claim.orderId()));
    all.add(claim);
    return all;
  }

  private static List<CreditClaim> replaced(List<CreditClaim> all, CreditClaim claim) {
    return all.stream()
        .map(other -> other.orderId().equals(claim.orderId()) ? claim : other)
        .toList();
  }
}
