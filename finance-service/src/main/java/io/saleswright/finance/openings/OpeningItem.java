package io.saleswright.finance.openings;

import io.saleswright.finance.orders.SalesUnit;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a customer owed for a delivery or invoice of before.
 *
 * @param source name of the system or file that it comes from
 * @param number its number there; with the source it is the key, for ever
 * @param customer the customer, by identity or by number
 * @param salesperson staff id of who looks after it
 * @param unit the salesperson's team and the region, as far as they are known
 * @param amount what is open of it
 * @param documentOn the day of its document
 * @param dueOn the last day on which it was or is in time
 * @param contractId the contract that it was ordered under; null when under none
 */
public record OpeningItem(
    String source,
    String number,
    String customer,
    String salesperson,
    SalesUnit unit,
    Money amount,
    LocalDate documentOn,
    LocalDate dueOn,
    @Nullable String contractId) {

  /** The identity of its receivable: the same however often it is taken over. */
  String receivableId() {
    return "opening-" + Ids.derived("opening-item", source, number);
  }
}
