package io.saleswright.finance.receivables.messaging;

import io.saleswright.finance.gates.Deviation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What finance reads of order.OrderApproved.v1. */
record OrderApprovedMessage(
    String orderId, long revision, @Nullable List<String> priceDeviations, String by)
    implements DeviationMessage {

  /** Null when nothing deviated. */
  @Override
  public @Nullable Deviation deviation(Instant at) {
    return priceDeviations == null || priceDeviations.isEmpty()
        ? null
        : new Deviation(
            Deviation.Kind.PRICE_OFF_LIST,
            revision,
            String.join(", ", priceDeviations),
            by,
            at,
            null);
  }
}
