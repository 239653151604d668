package io.saleswright.order.returning;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a return is refused. */
public enum ReturnRefusal implements Refusal {
  NOT_SIGNED_FOR("ORD-35", "nobody has signed for the goods of this order yet"),
  MORE_THAN_DELIVERED(
      "ORD-35", "of line {line} only {left} were delivered and not asked back before"),
  TOO_MANY_RETURNS("ORD-35", "{most} returns of this order are open"),
  RETURN_COUNTED("ORD-36", "the goods of this return came and were counted before"),
  SAME_DESTINATION("PRD-07", "the warehouse was asked before to bring the goods to {asked}"),
  WRONG_DESTINATION("PRD-07", "the warehouse was asked to bring the goods to {asked}"),
  OUTCOME_UNFIT("ORD-36", "a return that was asked for as {wish} does not end as {outcome}"),
  NOT_QUARANTINED("ORD-36", "no goods with this number lie apart"),
  QUARANTINE_ANSWERED("ORD-36", "it was decided before what becomes of these goods"),
  NOTHING_TO_LABEL("ORD-36", "the goods of this return are neither on their way nor with us");

  private final String rule;
  private final String text;

  ReturnRefusal(String rule, String text) {
    this.rule = rule;
    this.text = text;
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public String text() {
    return text;
  }
}
