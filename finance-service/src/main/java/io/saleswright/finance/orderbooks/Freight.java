package io.saleswright.finance.orderbooks;

import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a shipment of an order cost, and who pays it (FIN-13).
 *
 * @param id its identity among those of the order
 * @param amount without tax
 * @param payer who pays
 * @param on the day of the carrier's bill
 * @param reference the waybill or bill; null when there is none
 * @param by staff id of who posted it
 * @param reversal how it came not to count; null while it counts
 */
public record Freight(
    String id,
    Money amount,
    Payer payer,
    LocalDate on,
    @Nullable String reference,
    String by,
    @Nullable Reversal reversal) {

  /** Who pays the carrier. */
  public enum Payer {
    /** We do. */
    COMPANY,
    /** The customer does, on receipt. */
    CUSTOMER
  }

  /** That it does not count. */
  public record Reversal(String reason, String by, Instant at) {}

  Freight reversed(Reversal how) {
    return new Freight(id, amount, payer, on, reference, by, how);
  }

  /** Whether it is part of what the order costs us. */
  boolean costsUs() {
    return payer == Payer.COMPANY && reversal == null;
  }
}
