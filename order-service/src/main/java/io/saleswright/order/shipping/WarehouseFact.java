package io.saleswright.order.shipping;

import io.saleswright.order.production.Production.Finished;
import io.saleswright.order.transport.TransportReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a warehouse system tells of an order, by event or by REST. */
public sealed interface WarehouseFact {

  /** Finished goods came into stock; quantities are absolute. */
  record GoodsReceived(List<Finished> lines) implements WarehouseFact {}

  /** The goods have left. */
  record Dispatched(String carrier, String trackingNumber, Instant dispatchedAt)
      implements WarehouseFact {}

  /** The goods were reported of on their way (ORD-29). */
  record Reported(
      TransportReport.Kind kind,
      Instant at,
      @Nullable String place,
      @Nullable LocalDate expectedOn,
      @Nullable String note)
      implements WarehouseFact {}

  /** The carrier delivered them. */
  record Delivered(Instant deliveredAt) implements WarehouseFact {}
}
