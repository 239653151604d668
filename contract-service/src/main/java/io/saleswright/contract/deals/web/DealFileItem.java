package io.saleswright.contract.deals.web;

import io.saleswright.contract.deals.DealFile;
import io.saleswright.contract.deals.DealOrder;
import io.saleswright.contract.deals.PaperKind;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file of a deal in a list.
 *
 * @param id identity of the order
 * @param number the order's number
 * @param state COLLECTING, INCOMPLETE, COMPLETE or CANCELLED
 * @param missing the papers that are missing
 * @param late whether they were not there in time
 */
record DealFileItem(
    String id,
    @Nullable String number,
    String state,
    @Nullable String customerId,
    @Nullable String salesperson,
    @Nullable LocalDate paidOn,
    List<String> missing,
    boolean late) {

  static DealFileItem of(Stored<DealFile> stored) {
    DealFile file = stored.state();
    DealOrder order = file.order();
    return new DealFileItem(
        stored.id(),
        order == null ? null : order.number(),
        file.stage().name(),
        order == null ? null : order.customerId(),
        order == null ? null : order.salesperson(),
        file.paidOn(),
        file.missing().stream().map(PaperKind::name).toList(),
        stored.deadlines().stream().anyMatch(deadline -> deadline.missed()));
  }
}
