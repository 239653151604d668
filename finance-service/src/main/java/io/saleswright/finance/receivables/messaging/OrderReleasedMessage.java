package io.saleswright.finance.receivables.messaging;

import io.saleswright.finance.gates.Deviation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What finance reads of order.OrderReleased.v1. */
record OrderReleasedMessage(
    String orderId, long revision, @Nullable Boolean withoutContract, String by)
    implements DeviationMessage {

  /** Null when there was a contract, or the event is older than the telling of it. */
  @Override
  public @Nullable Deviation deviation(Instant at) {
    return Boolean.TRUE.equals(withoutContract)
        ? new Deviation(Deviation.Kind.NO_CONTRACT, revision, null, by, at, null)
        : null;
  }
}
