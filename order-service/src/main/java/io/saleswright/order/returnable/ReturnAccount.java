package io.saleswright.order.returnable;

import io.saleswright.order.returnable.ReturnClaim.State;
import io.saleswright.platform.kernel.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What returns hold of one order. The answer to a return is final: it is the same however often it
 * asks. What is held never exceeds what was delivered, and that is decided in one write, so two
 * requests at once don't get it twice (ORD-35).
 *
 * <p>It stays small however often goods are asked for: a claim that holds nothing keeps only its
 * answer, and of those the newest ones. An answer is asked for again within the same piece of work,
 * so one that many others have followed never is.
 *
 * @param claims those that hold something, and the newest of the others, oldest first
 */
public record ReturnAccount(List<ReturnClaim> claims) {

  /** Of an order of which nothing was asked back. */
  static final ReturnAccount NEW = new ReturnAccount(List.of());

  /** So many claims that hold nothing are remembered. */
  static final int REMEMBERED = 100;

  public ReturnAccount {
    claims = List.copyOf(claims);
  }

  /**
   * A return asks for goods.
   *
   * @param delivered what the customer signed for, which does not change any more
   */
  Change<ReturnAccount> claimed(String returnId, List<Part> parts, List<Part> delivered) {
    if (claim(returnId).isPresent()) {
      return Change.none(this);
    }
    List<ReturnClaim> all = new ArrayList<>(claims);
    all.add(new ReturnClaim(returnId, parts, answer(parts, delivered)));
    return Change.to(small(all));
  }

  /** Who asks for nothing, as for goods that all lie apart, holds nothing. */
  private State answer(List<Part> parts, List<Part> delivered) {
    if (parts.isEmpty()) {
      return State.RELEASED;
    }
    return lacking(parts, delivered).isEmpty() ? State.HELD : State.REFUSED;
  }

  /** Less came back than was asked for: the rest can be asked for once more. */
  Change<ReturnAccount> reduced(String returnId, List<Part> parts) {
    return changed(returnId, claim -> new ReturnClaim(returnId, parts, claim.state()));
  }

  /** The goods stay with the customer, or went back to them. */
  Change<ReturnAccount> released(String returnId) {
    return changed(returnId, claim -> claim.in(State.RELEASED));
  }

  /** The goods are ours again, for ever. */
  Change<ReturnAccount> kept(String returnId) {
    return changed(returnId, claim -> claim.in(State.KEPT));
  }

  private Change<ReturnAccount> changed(String returnId, UnaryOperator<ReturnClaim> step) {
    boolean held = claim(returnId).filter(claim -> claim.state() == State.HELD).isPresent();
    return held
        ? Change.to(
            small(
                claims.stream()
                    .map(claim -> claim.returnId().equals(returnId) ? step.apply(claim) : claim)
                    .toList()))
        : Change.none(this);
  }

  private static ReturnAccount small(List<ReturnClaim> claims) {
    long over = claims.stream().filter(claim -> !claim.holds()).count() - REMEMBERED;
    List<ReturnClaim> kept = new ArrayList<>();
    for (ReturnClaim claim : claims) {
      if (claim.holds() || over-- <= 0) {
        kept.add(claim.small());
      }
    }
    return new ReturnAccount(kept);
  }

  /** How many returns hold goods that are not ours again yet. */
  long open() {
    return claims.stream().filter(claim -> claim.holds() && claim.state() == State.HELD).count();
  }

  /** The claim of a return, if it asked. */
  public Optional<ReturnClaim> claim(String returnId) {
    return claims.stream().filter(claim -> claim.returnId().equals(returnId)).findFirst();
  }

  /** What can still be asked back of each line. */
  List<Part> left(List<Part> delivered) {
    return delivered.stream()
        .map(part -> new Part(part.line(), part.quantity().subtract(held(part.line()))))
        .toList();
  }

  /** Of each line that does not suffice, what is left of it. */
  List<Part> lacking(List<Part> wanted, List<Part> delivered) {
    List<Part> left = left(delivered);
    return wanted.stream()
        .map(Part::line)
        .distinct()
        .filter(line -> Part.of(line, wanted).compareTo(Part.of(line, left)) > 0)
        .map(line -> new Part(line, Part.of(line, left)))
        .toList();
  }

  private BigDecimal held(int line) {
    return claims.stream()
        .filter(ReturnClaim::holds)
        .map(claim -> Part.of(line, claim.parts()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
