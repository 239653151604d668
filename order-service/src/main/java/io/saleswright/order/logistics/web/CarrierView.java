package io.saleswright.order.logistics.web;

import io.saleswright.order.logistics.Carrier;
import io.saleswright.order.logistics.Route;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.util.List;

/**
 * A carrier or forwarder with its routes.
 *
 * @param retired whether nothing more is agreed with it
 * @param actions what could be done with it, and whether the reader may
 */
record CarrierView(
    String id,
    long revision,
    String code,
    String name,
    Carrier.Kind kind,
    List<RouteView> routes,
    boolean retired,
    List<Action> actions) {

  /** A route of a carrier. */
  record RouteView(String code, String name, Route.Mode mode) {

    static RouteView of(Route route) {
      return new RouteView(route.code(), route.name(), route.mode());
    }
  }

  static CarrierView of(Stored<Carrier> stored, List<Action> actions) {
    Carrier carrier = stored.state();
    return new CarrierView(
        stored.id(),
        stored.revision(),
        carrier.code(),
        carrier.name(),
        carrier.kind(),
        carrier.routes().stream().map(RouteView::of).toList(),
        carrier.retired(),
        actions);
  }
}
