package io.saleswright.order.pricing;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A price of a product was approved: its list price from a day on, or a promotion's while it lasts.
 *
 * @param productId the product's identity
 * @param price the price of one unit, without tax
 * @param validFrom the first business date
 * @param by staff id of who proposed it
 * @param approvedBy staff id of who approved it; absent from events of the time before approvals
 * @param promotion name of the promotion; absent for a list price
 * @param validUntil the promotion's last business date; absent for a list price
 * @param customerId the customer whose price it is; absent for everybody's
 * @param floor below which nobody sells without a manager; absent when there is none
 */
@EventType("order.PriceChanged.v1")
public record PriceChanged(
    String productId,
    Money price,
    LocalDate validFrom,
    String by,
    @Nullable String approvedBy,
    @Nullable String promotion,
    @Nullable LocalDate validUntil,
    @Nullable String customerId,
    @Nullable Money floor) {

  /** What is told of an approved price. */
  public static PriceChanged of(String productId, Price price) {
    Price.Approval approval = price.approval();
    Price.Promotion promotion = price.promotion();
    return new PriceChanged(
        productId,
        price.amount(),
        price.validFrom(),
        price.setBy(),
        approval == null ? null : approval.by(),
        promotion == null ? null : promotion.name(),
        promotion == null ? null : promotion.validUntil(),
        price.customerId(),
        price.floor());
  }
}
