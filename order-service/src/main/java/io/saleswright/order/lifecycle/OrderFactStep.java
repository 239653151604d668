package io.saleswright.order.lifecycle;

import io.saleswright.order.rules.OrderRefusal;
import io.saleswright.platform.kernel.Step;

/**
 * What happens to orders without a person's command here: plant, warehouse and finance tell it, or
 * it follows from another decision. Who may tell it over HTTP is said by {@link
 * OrderStep#TELL_PRODUCTION} and {@link OrderStep#TELL_WAREHOUSE}.
 */
public enum OrderFactStep implements Step<OrderStage> {
  PLANT_TELLS(
      by("ORD-14")
          .from(OrderStage.GIVEN_TO_THE_WORKSHOP)
          .otherwise(OrderRefusal.NOT_IN_PRODUCTION)),
  PLANT_PLANS(by("ORD-14").from(OrderStage.RELEASED).to(OrderStage.SCHEDULED)),
  PLANT_WORKS(
      by("ORD-15").from(OrderStage.RELEASED, OrderStage.SCHEDULED).to(OrderStage.IN_PRODUCTION)),
  GOODS_COMPLETE(by("ORD-15").from(OrderStage.IN_THE_WORKSHOP).to(OrderStage.READY)),
  GOODS_LEAVE(by("ORD-24").from(OrderStage.SHIPMENT_RELEASED).to(OrderStage.SHIPPED)),
  GOODS_ARRIVE(by("ORD-29").from(OrderStage.GOODS_LEFT).otherwise(OrderRefusal.NOT_SHIPPED)),
  /** A gate that closes, a question or a change calls a shipment back that has not left. */
  SHIPMENT_RECALLED(
      by("ORD-24").from(OrderStage.SHIPMENT_RELEASED).to(OrderStage.SHIPPING_PREPARED)),
  /** A change sends the goods somewhere else; a released shipment is called back before. */
  NOTE_VOIDED(by("ORD-25").from(OrderStage.SHIPPING_PREPARED).to(OrderStage.READY)),
  /** A change needs goods that are not made. */
  WORKSHOP_REOPENED(by("ORD-33").from(OrderStage.IN_STOCK).to(OrderStage.IN_PRODUCTION));

  private final Row<OrderStage> row;

  OrderFactStep(Row<OrderStage> row) {
    this.row = row;
  }

  private static Row<OrderStage> by(String rule) {
    return Step.by(rule);
  }

  @Override
  public Row<OrderStage> row() {
    return row;
  }
}
