package io.saleswright.order.handling;

import io.saleswright.order.returning.ReturnStep;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.approval.ChainStep;
import io.saleswright.platform.time.TimeLimit;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * What the company may set for returns, as {@code policy/returns.yaml} ships it.
 *
 * @param approval who agrees before goods move, one after the other (ORD-35)
 * @param arrival how long approved goods may take to come
 * @param decision how soon inside sales say what is to be done with counted goods
 * @param move how soon the warehouse confirms a movement
 * @param repair how long the workshop may take
 * @param sendBack how soon goods leave that the store gets back
 * @param signature how long the store's signature may take after that
 */
public record ReturnPolicy(
    @NotEmpty List<ChainStep> approval,
    TimeLimit arrival,
    TimeLimit decision,
    TimeLimit move,
    TimeLimit repair,
    TimeLimit sendBack,
    TimeLimit signature) {

  /**
   * @throws IllegalArgumentException when the chain is none that returns can have
   */
  public ReturnPolicy {
    Chain.mustBeDistinct(approval);
    for (ChainStep step : approval) {
      if (!ReturnStep.chainRoles().containsAll(step.roles())) {
        throw new IllegalArgumentException(
            "the chain of returns knows only " + ReturnStep.chainRoles());
      }
    }
    // What no policy can leave out: goods move only after somebody agreed (ORD-35).
    if (approval.stream().noneMatch(ReturnPolicy::isAlways)) {
      throw new IllegalArgumentException("every return passes a step");
    }
  }

  private static boolean isAlways(ChainStep step) {
    return step.kinds().isEmpty() && step.grounds().isEmpty() && step.from().isZero();
  }
}
