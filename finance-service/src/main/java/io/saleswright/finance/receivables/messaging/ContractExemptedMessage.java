package io.saleswright.finance.receivables.messaging;

import io.saleswright.finance.gates.Deviation;
import java.time.Instant;

/** What finance reads of order.ContractExempted.v1. */
record ContractExemptedMessage(String orderId, long revision, String reason, String by)
    implements DeviationMessage {

  @Override
  public Deviation deviation(Instant at) {
    return new Deviation(Deviation.Kind.OFF_CONTRACT, revision, reason, by, at, null);
  }
}
