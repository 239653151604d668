package io.saleswright.order.logistics;

import io.saleswright.order.shipping.Shipment.FreightPayment;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the shipments of one store unless something else is agreed (PRD-08, ORD-25).
 *
 * @param customerId the customer whose store it is
 * @param payment who pays the carrier
 * @param carrierId the carrier that it usually is, if there is one
 * @param routeCode the carrier's route that it usually is, if there is one
 * @param papers how the delivery papers are usually sent, if that is said
 */
public record FreightTerms(
    String customerId,
    FreightPayment payment,
    @Nullable String carrierId,
    @Nullable String routeCode,
    @Nullable String papers) {

  /** Sets other terms; the same once more is no edit. */
  public static Change<FreightTerms> set(Stored<FreightTerms> stored, FreightTerms other) {
    return other.equals(stored.state()) ? Change.none(other) : Change.to(other).editing();
  }
}
