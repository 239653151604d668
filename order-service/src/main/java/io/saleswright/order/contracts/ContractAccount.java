package io.saleswright.order.contracts;

import io.saleswright.order.contracts.ContractAnswers.Need;
import io.saleswright.order.contracts.ContractClaim.State;
import io.saleswright.platform.kernel.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * @param open what the claims hold, all together; null in what was stored before it was kept
 */
public record ContractAccount(
    @Nullable ContractTerms terms,
    List<ContractClaim> claims,
    Taken closed,
    @Nullable Instant unfinishedSince,
    @Nullable Taken open) {

  public ContractAccount {
    claims = List.copyOf(claims);
  }

  /** Of a contract of which nothing was told, and nothing asked. */
  static final ContractAccount NEW =
      new ContractAccount(null, List.of(), Taken.NOTHING, null, Taken.NOTHING);

  /**
   * The contract is in force in this version. Orders that wait for it, or differ, are judged by it;
   * what is covered stays so, and its order is told (CON-11).
   */
  Change<ContractAccount> learned(ContractTerms told, Asks asks, Instant at) {
    boolean older = terms != null && terms.version() >= told.version();
    if (older) {
      return Change.none(this);
    }
    List<ContractClaim> all = claims.stream().map(claim -> claim.withAnswered(false)).toList();
    return Change.to(
        new ContractAccount(told, all, closed, unfinishedSince, taken()).judged(asks, at));
  }

  /** Nothing more is ordered under the contract; what is covered stays so. */
  Change<ContractAccount> ended(Asks asks, Instant at) {
    if (terms == null || terms.ended()) {
      return Change.none(this);
    }
    return Change.to(
        new ContractAccount(terms.asEnded(), claims, closed, unfinishedSince, taken())
            .judged(asks, at));
  }

  /**
   * An order asks. The same revision gets the same answer, however often it asks. Whether the order
   * still needs it is looked at after this write: it may have been cancelled since it was read.
   *
   * @param asks what orders asked for, this one included
   */
  Change<ContractAccount> claimed(String orderId, long revision, Asks asks, Instant at) {
    Optional<ContractClaim> earlier = claim(orderId);
    if (earlier.isPresent() && earlier.get().revision() >= revision) {
      return Change.none(this);
    }
    Taken before = earlier.map(claim -> claim.takes(asks)).orElse(Taken.NOTHING);
    Instant since = earlier.map(ContractClaim::at).orElse(at);
    ContractClaim asked =
        new ContractClaim(
            orderId,
            revision,
            null,
            State.UNCONFIRMED,
            before.equals(Taken.NOTHING) ? null : before,
            List.of(),
            null,
            false,
            since);
    return Change.to(without(orderId, asks).plus(asked, asks).judged(asks, at));
  }

  /** The sales manager lets an order go on although it differs. */
  Change<ContractAccount> exempted(String orderId, long revision, Asks asks) {
    return claim(orderId)
        .filter(claim -> claim.revision() == revision && claim.state() == State.DIFFERS)
        .map(claim -> Change.to(replacing(claim, claim.exempted(), asks)))
        .orElseGet(() -> Change.none(this));
  }

  /**
   * An order needs the contract no longer; those for which there was no room may get it.
   *
   * @param revision the revision of the order that needs it no longer; what a later one asked for
   *     stays
   */
  Change<ContractAccount> givenBack(String orderId, long revision, Asks asks, Instant at) {
    return claim(orderId).filter(claim -> claim.revision() <= revision).isPresent()
        ? Change.to(without(orderId, asks).judged(asks, at))
        : Change.none(this);
  }

  /** An order is closed: what it took stays taken, and is no longer kept order by order. */
  Change<ContractAccount> closed(String orderId, Asks asks, Instant at) {
    return claim(orderId)
        .map(claim -> {
          ContractAccount left = without(orderId, asks);
          Taken sum = closed.plus(claim.takes(asks));
          return Change.to(
              new ContractAccount(terms, left.claims, sum, unfinishedSince, left.open)
                  .judged(asks, at));
        })
        .orElseGet(() -> Change.none(this));
  }

  /** The order of this claim knows its answer, or needs it no longer. */
  Change<ContractAccount> told(ContractClaim answer, Need need, Asks asks, Instant at) {
    String orderId = answer.orderId();
    if (need == Need.ENDING || claim(orderId).filter(answer::equals).isEmpty()) {
      return Change.none(this);
    }
    return Change.to(
        need == Need.GONE
            ? without(orderId, asks).judged(asks, at)
            : with(answer, answer.withAnswered(true), taken()).marked(at));
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
  private ContractAccount judged(Asks asks, Instant at) {
    ContractAccount now = this;
    for (ContractClaim claim : claims) {
      ContractClaim judged = now.judge(claim, asks);
      if (judged.state() != claim.state() || !judged.differences().equals(claim.differences())) {
        now = now.replacing(claim, judged.withAnswered(false), asks);
      }
    }
    return now.marked(at);
  }

  private ContractClaim judge(ContractClaim claim, Asks asks) {
    boolean settled = claim.state() == State.COVERED || claim.state() == State.EXEMPT;
    if (terms == null || settled) {
      return claim;
    }
    Taken others = closed.plus(taken()).minus(claim.takes(asks));
    List<Difference> found = ContractCheck.of(terms, asks.of(claim), others);
    return found.isEmpty()
        ? claim.covered(terms.version())
        : claim.differing(found, terms.version());
  }

  /** What the claims hold, all together; what was stored before this was kept says it itself. */
  private Taken taken() {
    return open != null
        ? open
        : claims.stream()
            .map(claim -> Objects.requireNonNullElse(claim.held(), Taken.NOTHING))
            .reduce(Taken.NOTHING, Taken::plus);
  }

  private ContractAccount without(String orderId, Asks asks) {
    Taken given = claim(orderId).map(claim -> claim.takes(asks)).orElse(Taken.NOTHING);
    List<ContractClaim> left =
        claims.stream().filter(claim -> !claim.orderId().equals(orderId)).toList();
    return new ContractAccount(terms, left, closed, unfinishedSince, taken().minus(given));
  }

  private ContractAccount plus(ContractClaim claim, Asks asks) {
    List<ContractClaim> all = new ArrayList<>(claims);
    all.add(claim);
    Taken sum = taken().plus(claim.takes(asks));
    return new ContractAccount(terms, all, closed, unfinishedSince, sum);
  }

  private ContractAccount replacing(ContractClaim one, ContractClaim other, Asks asks) {
    return with(one, other, taken().minus(one.takes(asks)).plus(other.takes(asks)));
  }

  private ContractAccount with(ContractClaim one, ContractClaim other, Taken sum) {
    List<ContractClaim> all =
        claims.stream().map(claim -> claim.equals(one) ? other : claim).toList();
    return new ContractAccount(terms, all, closed, unfinishedSince, sum);
  }

  private ContractAccount marked(Instant at) {
    Instant since = unfinishedSince == null ? at : unfinishedSince;
    return new ContractAccount(
        terms, claims, closed, unanswered().isEmpty() ? null : since, taken());
  }
}
