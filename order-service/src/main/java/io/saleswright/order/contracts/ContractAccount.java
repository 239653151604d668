package io.saleswright.order.contracts;

import io.saleswright.order.contracts.ContractAnswers.Need;
import io.saleswright.order.contracts.ContractClaim.State;
import io.saleswright.platform.kernel.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A contract, and what orders hold of it (ORD-11). It comes into being when the contract service
 * tells of the contract, or when an order names one that was not told of: the order then waits for
 * the news. What is held never exceeds what was agreed, unless the sales manager lets it.
 *
 * @param terms the contract; null until it was told
 * @param claims what open orders asked for, oldest first, one entry for each order
 * @param closed what closed orders took, all together
 * @param unfinishedSince since when an order has to be told of an answer; null when all know
 */
public record ContractAccount(
    @Nullable ContractTerms terms,
    List<ContractClaim> claims,
    Taken closed,
    @Nullable Instant unfinishedSince) {

  public ContractAccount {
    claims = List.copyOf(claims);
  }

  /** Of a contract of which nothing was told, and nothing asked. */
  static final ContractAccount NEW = new ContractAccount(null, List.of(), Taken.NOTHING, null);

  /**
   * The contract is in force in this version. Orders that wait for it, or differ, are judged by it;
   * what is covered stays so, and its order is told (CON-11).
   */
  Change<ContractAccount> learned(ContractTerms told, Instant at) {
    boolean older = terms != null && terms.version() >= told.version();
    if (older) {
      return Change.none(this);
    }
    List<ContractClaim> all = claims.stream().map(claim -> claim.withAnswered(false)).toList();
    return Change.to(new ContractAccount(told, all, closed, unfinishedSince).judged(at));
  }

  /** Nothing more is ordered under the contract; what is covered stays so. */
  Change<ContractAccount> ended(Instant at) {
    if (terms == null || terms.ended()) {
      return Change.none(this);
    }
    return Change.to(
        new ContractAccount(terms.asEnded(), claims, closed, unfinishedSince).judged(at));
  }

  /**
   * An order asks. The same revision gets the same answer, however often it asks. Whether the order
   * still needs it is looked at after this write: it may have been cancelled since it was read.
   */
  Change<ContractAccount> claimed(String orderId, long revision, OrderAsk ask, Instant at) {
    Optional<ContractClaim> earlier = claim(orderId);
    if (earlier.isPresent() && earlier.get().revision() >= revision) {
      return Change.none(this);
    }
    Taken before = earlier.map(ContractClaim::held).orElse(Taken.NOTHING);
    Instant since = earlier.map(ContractClaim::at).orElse(at);
    ContractClaim asked =
        new ContractClaim(
            orderId, revision, ask, State.UNCONFIRMED, before, List.of(), null, false, since);
    ContractAccount with = without(orderId).plus(asked);
    return Change.to(with.changing(orderId, claim -> with.judge(claim)).judged(at));
  }

  /** The sales manager lets an order go on although it differs. */
  Change<ContractAccount> exempted(String orderId, long revision) {
    boolean open =
        claim(orderId)
            .filter(claim -> claim.revision() == revision && claim.state() == State.DIFFERS)
            .isPresent();
    return open ? Change.to(changing(orderId, ContractClaim::exempted)) : Change.none(this);
  }

  /**
   * An order needs the contract no longer; those for which there was no room may get it.
   *
   * @param revision the revision of the order that needs it no longer; what a later one asked for
   *     stays
   */
  Change<ContractAccount> givenBack(String orderId, long revision, Instant at) {
    return claim(orderId).filter(claim -> claim.revision() <= revision).isPresent()
        ? Change.to(without(orderId).judged(at))
        : Change.none(this);
  }

  /** An order is closed: what it took stays taken, and is no longer kept order by order. */
  Change<ContractAccount> closed(String orderId, Instant at) {
    return claim(orderId)
        .map(claim -> {
          ContractAccount left = without(orderId);
          Taken sum = closed.plus(claim.held());
          return Change.to(
              new ContractAccount(terms, left.claims, sum, unfinishedSince).judged(at));
        })
        .orElseGet(() -> Change.none(this));
  }

  /** The order of this claim knows its answer, or needs it no longer. */
  Change<ContractAccount> told(ContractClaim answer, Need need, Instant at) {
    String orderId = answer.orderId();
    if (need == Need.ENDING || claim(orderId).filter(answer::equals).isEmpty()) {
      return Change.none(this);
    }
    return Change.to(
        need == Need.GONE
            ? without(orderId).judged(at)
            : changing(orderId, claim -> claim.withAnswered(true)).marked(at));
  }

  /** What one order has asked for, if it did. */
  public Optional<ContractClaim> claim(String orderId) {
    return claims.stream().filter(claim -> claim.orderId().equals(orderId)).findFirst();
  }

  /** Claims whose orders have to be told. */
  List<ContractClaim> unanswered() {
    return claims.stream().filter(claim -> !claim.answered()).toList();
  }

  /** Judges, oldest first, whatever is not settled; an order whose answer changes is told. */
  private ContractAccount judged(Instant at) {
    ContractAccount now = this;
    for (ContractClaim claim : claims) {
      ContractAccount present = now;
      ContractClaim judged = present.judge(claim);
      if (judged.state() != claim.state() || !judged.differences().equals(claim.differences())) {
        now = present.changing(claim.orderId(), _ -> judged.withAnswered(false));
      }
    }
    return now.marked(at);
  }

  private ContractClaim judge(ContractClaim claim) {
    boolean settled = claim.state() == State.COVERED || claim.state() == State.EXEMPT;
    if (terms == null || settled) {
      return claim;
    }
    List<Difference> found = ContractCheck.of(terms, claim.ask(), heldBeside(claim.orderId()));
    return found.isEmpty()
        ? claim.covered(terms.version())
        : claim.differing(found, terms.version());
  }

  private Taken heldBeside(String orderId) {
    return claims.stream()
        .filter(claim -> !claim.orderId().equals(orderId))
        .map(ContractClaim::held)
        .reduce(closed, Taken::plus);
  }

  private ContractAccount without(String orderId) {
    List<ContractClaim> left =
        claims.stream().filter(claim -> !claim.orderId().equals(orderId)).toList();
    return new ContractAccount(terms, left, closed, unfinishedSince);
  }

  private ContractAccount plus(ContractClaim claim) {
    List<ContractClaim> all = new ArrayList<>(claims);
    all.add(claim);
    return new ContractAccount(terms, all, closed, unfinishedSince);
  }

  private ContractAccount changing(String orderId, UnaryOperator<ContractClaim> step) {
    List<ContractClaim> all =
        claims.stream()
            .map(claim -> claim.orderId().equals(orderId) ? step.apply(claim) : claim)
            .toList();
    return new ContractAccount(terms, all, closed, unfinishedSince);
  }

  private ContractAccount marked(Instant at) {
    Instant since = unfinishedSince == null ? at : unfinishedSince;
    return new ContractAccount(terms, claims, closed, unanswered().isEmpty() ? null : since);
  }
}
