package io.saleswright.order.returning;

import io.saleswright.platform.kernel.Step;

/**
 * What happens to returns without a person's command here: warehouse and workshop tell it. Who may
 * tell it over HTTP is said by {@link ReturnStep#TELL_RETURN} and {@link ReturnStep#TELL_REPAIR}.
 */
public enum ReturnFactStep implements Step<ReturnStage> {
  /** Goods come; those that nobody agreed to lie apart, or go back at once. */
  GOODS_COME(
      Step.<ReturnStage>by("ORD-36")
          .from(
              ReturnStage.REQUESTED,
              ReturnStage.APPROVED,
              ReturnStage.DROPPED,
              ReturnStage.REJECTED,
              ReturnStage.WITHDRAWN)
          .to(
              ReturnStage.REQUESTED,
              ReturnStage.COUNTED,
              ReturnStage.APART,
              ReturnStage.TO_SEND_BACK,
              ReturnStage.COMPLETED)
          .otherwise(ReturnRefusal.RETURN_COUNTED)),
  /** It is said of all goods that lie apart what becomes of them, and there are no others. */
  APART_ANSWERED(
      Step.<ReturnStage>by("ORD-36")
          .from(ReturnStage.APART)
          .to(ReturnStage.TO_SEND_BACK, ReturnStage.COMPLETED)),
  GOODS_MOVED(
      Step.<ReturnStage>by("PRD-07")
          .from(ReturnStage.TO_STOCK, ReturnStage.TO_WORKSHOP)
          .to(ReturnStage.IN_WORKSHOP, ReturnStage.TO_SEND_BACK, ReturnStage.COMPLETED)),
  GOODS_REPAIRED(
      Step.<ReturnStage>by("ORD-37")
          .from(ReturnStage.IN_WORKSHOP)
          .to(ReturnStage.TO_SEND_BACK, ReturnStage.COMPLETED)),
  GOODS_SENT(
      Step.<ReturnStage>by("ORD-37").from(ReturnStage.TO_SEND_BACK).to(ReturnStage.SENT_BACK));

  private final Row<ReturnStage> row;

  ReturnFactStep(Row<ReturnStage> row) {
    this.row = row;
  }

  @Override
  public Row<ReturnStage> row() {
    return row;
  }
}
