package io.saleswright.finance.orderbooks.web;

import io.saleswright.finance.orderbooks.Difference;
import io.saleswright.finance.orderbooks.Freight;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What people send about the books of orders. */
final class OrderBookRequests {

  private OrderBookRequests() {}

  /** Why amounts differ. */
  record Explanation(
      @NotNull Difference difference, @NotBlank @Size(max = 500) @WithoutContacts String reason) {}

  /**
   * What a shipment cost.
   *
   * @param amount without tax
   * @param payer COMPANY or CUSTOMER
   * @param on the day of the carrier's bill; today when left out
   * @param reference the waybill or bill
   */
  record FreightPosting(
      @NotNull Money amount,
      Freight.@NotNull Payer payer,
      @Nullable LocalDate on,
      @Nullable @Size(max = 100) String reference) {}

  /** Why freight does not count. */
  record Reason(@NotBlank @Size(max = 500) @WithoutContacts String reason) {}
}
