package io.saleswright.finance.receivables.messaging;

import io.saleswright.finance.gates.Deviation;
import java.time.Instant;

/** What finance reads of order.ReleaseExempted.v1. */
record ReleaseExemptedMessage(String orderId, long revision, String reason, String by)
    implements DeviationMessage {

  @Override
  public Deviation deviation(Instant at) {
    return new Deviation(Deviation.Kind.RELEASE_WITHOUT_MONEY, revision, reason, by, at, null);
  }
}
