package io.saleswright.order.logistics;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Stored;

/** Finds the carrier and the route that somebody names. */
final class CarrierLookup {

  private CarrierLookup() {}

  /**
   * @throws InvalidInput when there is no such carrier, or it is not used any more
   */
  static Carrier inUse(Carriers carriers, String carrierId) {
    Carrier carrier =
        carriers
            .find(carrierId)
            .map(Stored::state)
            .orElseThrow(
                () -> new InvalidInput("carrierId", "PRD-08", "is not among the carriers"));
    if (carrier.retired()) {
      throw new InvalidInput("carrierId", "PRD-08", "is not used any more");
    }
    return carrier;
  }

  /**
   * @throws InvalidInput when the carrier does not serve such a route
   */
  static Route route(Carrier carrier, String code) {
    return carrier
        .route(code)
        .orElseThrow(() -> new InvalidInput("routeCode", "PRD-08", "is no route of this carrier"));
  }
}
