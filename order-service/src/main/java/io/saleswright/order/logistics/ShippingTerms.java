package io.saleswright.order.logistics;

import io.saleswright.order.shipping.Shipment.DeliveryNote;
import io.saleswright.order.shipping.Shipment.FreightPayment;
import io.saleswright.order.shipping.Shipment.Preparation;
import io.saleswright.order.shipping.Shipment.Transport;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Completes what is agreed for a shipment by the freight terms of the store and the routes of the
 * carriers. Time, route, freight payment and papers are all there in the end (ORD-25).
 */
public final class ShippingTerms {

  private final Carriers carriers;
  private final StoreTerms terms;

  ShippingTerms(Carriers carriers, StoreTerms terms) {
    this.carriers = carriers;
    this.terms = terms;
  }

  /**
   * What somebody says of a shipment; what they leave out is taken from the terms of the store.
   *
   * @param shipDate when the goods shall leave
   * @param carrierId who shall carry them
   * @param routeCode on which of the carrier's routes
   * @param route how they travel, in words; in place of a carrier's route
   * @param freightPayment who pays the carrier
   * @param papers how the delivery papers are sent
   * @param warehouseConfirmedBy the warehouse keeper who agreed; null when they shall confirm by
   *     themselves
   * @param customerConfirmation how the customer agreed
   */
  public record Wish(
      LocalDate shipDate,
      @Nullable String carrierId,
      @Nullable String routeCode,
      @Nullable String route,
      @Nullable FreightPayment freightPayment,
      @Nullable String papers,
      @Nullable String warehouseConfirmedBy,
      String customerConfirmation) {}

  /**
   * The delivery note of an order of this customer.
   *
   * @param revision the revision of the order that it is for
   * @throws InvalidInput when something is missing that the terms of the store don't say either, or
   *     carrier or route are not there; names every field
   * @throws RuleViolation when the clerk confirms for the warehouse, too
   */
  public DeliveryNote complete(Wish wish, String customerId, long revision, Act act) {
    Authors.of(wish.warehouseConfirmedBy()).mustNotInclude(act.by());
    FreightTerms usual = terms.find(customerId).map(Stored::state).orElse(null);
    Transport transport = transport(wish, usual);
    String route = wish.route() != null ? wish.route() : named(transport);
    FreightPayment payment = wish.freightPayment();
    String papers = wish.papers();
    if (usual != null) {
      payment = payment == null ? usual.payment() : payment;
      papers = papers == null ? usual.papers() : papers;
    }
    if (route == null || payment == null || papers == null) {
      throw MissingTerms.of(route, payment, papers);
    }
    return new DeliveryNote(
        wish.shipDate(),
        route,
        payment,
        papers,
        wish.warehouseConfirmedBy(),
        wish.customerConfirmation(),
        act.by(),
        new Preparation(act.at(), revision),
        transport);
  }

  /** The carrier's route that is named, or else the store's usual one. */
  private @Nullable Transport transport(Wish wish, @Nullable FreightTerms usual) {
    String carrierId = wish.carrierId();
    String routeCode = wish.routeCode();
    if (carrierId == null && wish.route() == null && usual != null) {
      carrierId = usual.carrierId();
      routeCode = routeCode == null ? usual.routeCode() : routeCode;
    }
    if (carrierId == null) {
      return null;
    }
    Carrier carrier = CarrierLookup.inUse(carriers, carrierId);
    Route route = routeCode == null ? null : CarrierLookup.route(carrier, routeCode);
    return new Transport(
        carrierId,
        carrier.name(),
        route == null ? null : route.name(),
        route == null ? null : route.mode().name());
  }

  private static @Nullable String named(@Nullable Transport transport) {
    return transport == null || transport.route() == null ? null : transport.route();
  }
}
