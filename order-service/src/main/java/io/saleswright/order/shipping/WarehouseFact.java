package io.saleswright.order.shipping;

import io.saleswright.order.production.Production.Finished;
import java.time.Instant;
import java.util.List;

/** What a warehouse system tells of an order, by event or by REST. */
public sealed interface WarehouseFact {

  /** Finished goods came into stock; quantities are absolute. */
  record GoodsReceived(List<Finished> lines) implements WarehouseFact {}

  /** The goods have left. */
  record Dispatched(String carrier, String trackingNumber, Instant dispatchedAt)
      implements WarehouseFact {}

  /** The carrier delivered them. */
  record Delivered(Instant deliveredAt) implements WarehouseFact {}
}
