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
 * @param claims one for each return that asked, oldest first
 */
public record ReturnAccount(List<ReturnClaim> claims) {

  /** Of an order of which nothing was asked back. */
  static final ReturnAccount NEW = new ReturnAccount(List.of());

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
    State answer = lacking(parts, delivered).isEmpty() ? State.HELD : State.REFUSED;
    List<ReturnClaim> all = new ArrayList<>(claims);
    all.add(new ReturnClaim(returnId, parts, answer));
    return Change.to(new ReturnAccount(all));
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
            new ReturnAccount(
                claims.stream()
                    .map(claim -> claim.returnId().equals(returnId) ? step.apply(claim) : claim)
                    .toList()))
        : Change.none(this);
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
