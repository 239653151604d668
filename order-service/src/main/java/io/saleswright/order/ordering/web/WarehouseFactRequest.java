package io.saleswright.order.ordering.web;

import io.saleswright.order.production.Production.Finished;
import io.saleswright.order.shipping.WarehouseFact;
import io.saleswright.platform.kernel.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact of the warehouse by REST: the same as its event, told apart by {@code type}, with the
 * fields of that type.
 *
 * @param type name of the event without service and version
 */
record WarehouseFactRequest(
    @NotNull Type type,
    @Nullable @Size(max = 200) List<@Valid @NotNull LineReceived> lines,
    @Nullable @Size(max = 100) String carrier,
    @Nullable @Size(max = 100) String trackingNumber,
    @Nullable Instant dispatchedAt,
    @Nullable Instant deliveredAt) {

  enum Type {
    GoodsReceived,
    ShipmentDispatched,
    ShipmentDelivered
  }

  record LineReceived(int line, @NotNull BigDecimal quantity) {}

  WarehouseFact fact() {
    return switch (type) {
      case GoodsReceived ->
          new WarehouseFact.GoodsReceived(
              required("lines", lines).stream()
                  .map(line -> new Finished(line.line(), line.quantity()))
                  .toList());
      case ShipmentDispatched ->
          new WarehouseFact.Dispatched(
              required("carrier", carrier),
              required("trackingNumber", trackingNumber),
              required("dispatchedAt", dispatchedAt));
      case ShipmentDelivered -> new WarehouseFact.Delivered(required("deliveredAt", deliveredAt));
    };
  }

  private <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new InvalidInput(field, "ORD-27", "is required for " + type);
    }
    return value;
  }
}
