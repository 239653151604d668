package io.saleswright.order.logistics;

import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import java.util.List;
import java.util.Optional;

/**
 * Who carries goods: a carrier, or a forwarder who hands them to one (PRD-08). It keeps its code;
 * when it is not used any more it is retired, and may be used again.
 *
 * @param code how people call it
 * @param name name of the company
 * @param kind whether it carries itself
 * @param routes the routes that it serves
 * @param retired whether nothing more is agreed with it
 */
public record Carrier(String code, String name, Kind kind, List<Route> routes, boolean retired) {

  /** Whether a company carries itself. */
  public enum Kind {
    CARRIER,
    FORWARDER
  }

  /**
   * @throws InvalidInput when two routes have one code
   */
  public Carrier {
    code = code.strip();
    name = name.strip();
    routes = List.copyOf(routes);
    if (routes.stream().map(Route::code).distinct().count() != routes.size()) {
      throw new InvalidInput("routes", "PRD-08", "must have a code of its own each");
    }
  }

  /** Takes a carrier into the master data. */
  static Change<Carrier> add(Carrier carrier) {
    return Change.to(carrier);
  }

  /** Says something else of the carrier; the same once more is no edit. */
  Change<Carrier> edit(Carrier edited) {
    Carrier kept = new Carrier(code, edited.name, edited.kind, edited.routes, edited.retired);
    return kept.equals(this) ? Change.none(this) : Change.to(kept).editing();
  }

  /** The route with this code, if the carrier serves it. */
  public Optional<Route> route(String wanted) {
    return routes.stream().filter(route -> route.code().equals(wanted)).findFirst();
  }

  CarrierStage stage() {
    return retired ? CarrierStage.RETIRED : CarrierStage.IN_USE;
  }
}
