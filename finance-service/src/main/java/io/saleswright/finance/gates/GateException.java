package io.saleswright.finance.gates;

import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A recorded approval that an order passes a gate although its money is missing (FIN-03, SEC-07).
 *
 * @param gate the step that need not wait
 * @param orderRevision the only revision of the order that it holds for
 * @param missing what was still owed when it was approved
 * @param reason why, in the words of whoever approved it
 * @param by staff id of whoever approved it
 * @param at when
 * @param review that a manager looked at it; null until one did
 */
public record GateException(
    Gate gate,
    long orderRevision,
    Money missing,
    String reason,
    String by,
    Instant at,
    @Nullable Review review) {

  /** The same, looked at. */
  GateException reviewed(Review by) {
    return new GateException(gate, orderRevision, missing, reason, this.by, at, by);
  }
}
