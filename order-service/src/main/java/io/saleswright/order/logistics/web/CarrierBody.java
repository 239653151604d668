package io.saleswright.order.logistics.web;

import io.saleswright.order.logistics.Carrier;
import io.saleswright.order.logistics.Route;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A carrier or forwarder, to be added or edited. Its name and its routes are told in events, so
 * they name nobody.
 *
 * @param code how people call it; an edited carrier keeps the one that it has
 * @param routes the routes that it serves; none when left out
 * @param retired whether nothing more is agreed with it; it is used when left out
 */
record CarrierBody(
    @NotBlank @Size(max = 64) String code,
    @NotBlank @Size(max = 200) @WithoutContacts String name,
    @NotNull Carrier.Kind kind,
    @Nullable @Size(max = 200) List<@Valid @NotNull RouteBody> routes,
    @Nullable Boolean retired) {

  /** A route: from where to where, and how the goods travel. */
  record RouteBody(
      @NotBlank @Size(max = 64) String code,
      @NotBlank @Size(max = 200) @WithoutContacts String name,
      @NotNull Route.Mode mode) {}

  Carrier carrier() {
    List<Route> served =
        routes == null
            ? List.of()
            : routes.stream().map(it -> new Route(it.code(), it.name(), it.mode())).toList();
    return new Carrier(code, name, kind, served, Boolean.TRUE.equals(retired));
  }
}
