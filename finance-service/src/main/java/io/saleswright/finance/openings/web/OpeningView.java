package io.saleswright.finance.openings.web;

import io.saleswright.finance.openings.OpeningDifference;
import io.saleswright.finance.openings.TakenOver;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.kernel.Money;
import java.util.List;

/**
 * An item that is there.
 *
 * @param id identity of its receivable
 * @param number its number where it comes from
 * @param customerId who owes
 * @param state OPEN, SETTLED or CANCELLED
 * @param open what is open of it now
 * @param differences what had been taken over before and says something else than was given now; it
 *     stays
 */
record OpeningView(
    String id,
    String number,
    String customerId,
    String state,
    Money open,
    List<OpeningDifference> differences) {

  static OpeningView of(TakenOver taken) {
    Receivable receivable = taken.stored().state();
    return new OpeningView(
        taken.stored().id(),
        receivable.order().number(),
        receivable.order().customerId(),
        receivable.status().name(),
        receivable.open(),
        taken.differences());
  }
}
