package io.saleswright.contract.confirmations;

import io.saleswright.platform.kernel.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a department said to an offer (QUO-02).
 *
 * @param department which one
 * @param feasible whether it can be done as it is offered, on the feasible day or before
 * @param feasibleOn the day on which the goods can leave; production's only
 * @param remark what else is to be known; an objection always says why
 * @param by staff id of who said it
 * @param at when
 */
public record Confirmation(
    Department department,
    boolean feasible,
    @Nullable LocalDate feasibleOn,
    @Nullable String remark,
    String by,
    Instant at) {

  /**
   * @throws InvalidInput when production names no day, another department does, or an objection has
   *     no reason
   */
  public Confirmation {
    boolean needsDay = department == Department.PRODUCTION && feasible;
    if (needsDay && feasibleOn == null) {
      throw new InvalidInput(
          "feasibleOn", "QUO-02", "is required when production says that it can be done");
    }
    if (!needsDay && feasibleOn != null) {
      throw new InvalidInput(
          "feasibleOn", "QUO-02", "is given by production for what can be done, and only then");
    }
    if (!feasible && remark == null) {
      throw new InvalidInput("remark", "QUO-02", "is required for an objection");
    }
  }
}
