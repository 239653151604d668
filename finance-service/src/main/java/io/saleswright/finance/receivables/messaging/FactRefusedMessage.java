package io.saleswright.finance.receivables.messaging;

import io.saleswright.finance.gates.Deviation;
import java.time.Instant;

/** What finance reads of order.FactRefused.v1. */
record FactRefusedMessage(String orderId, String told, String fact, String rule, String problem)
    implements DeviationMessage {

  /** Who told it stands before the identity of the fact. */
  @Override
  public Deviation deviation(Instant at) {
    return new Deviation(
        Deviation.Kind.FACT_REFUSED,
        null,
        fact + ": " + problem + " (" + rule + ")",
        told.split(" ", 2)[0],
        at,
        null);
  }
}
