package io.saleswright.order.rules;

import io.saleswright.platform.kernel.Refusal;

/** What the rules of orders refuse, beside the steps that start from elsewhere. */
public enum OrderRefusal implements Refusal {
  CHANGE_DECIDED("ORD-33", "no request that waits for a decision: it was decided before"),
  CHANGE_OPEN("ORD-33", "a request to change the order is open"),
  CUSTOMER_CLAIMED("ORD-39", "inside sales has not verified yet that the order is this customer's"),
  CONTRACT_AGREES("ORD-11", "the order does not differ from a contract"),
  CONTRACT_DIFFERS("ORD-11", "the order differs from its contract: {differences}"),
  CONTRACT_UNCONFIRMED("ORD-11", "the contract has not answered for this revision of the order"),
  CUSTOMER_UNCONFIRMED("ORD-02", "the customer service does not know this customer yet"),
  CUSTOMER_VERIFIED("ORD-39", "nobody doubts that the order is this customer's"),
  DEPOSIT_MISSING("FIN-01", "the deposit has not come for the present revision of the order"),
  NOT_COMPLETE("ORD-38", "the order can't be closed yet, missing: {missing}"),
  NOT_HELD("ORD-09", "no question is open"),
  NOT_IN_PRODUCTION("ORD-14", "the plant speaks of an order that it was not given"),
  NOT_SHIPPED("ORD-29", "the order was delivered before it was shipped"),
  NOTE_CONFIRMED("ORD-23", "the warehouse has agreed to this delivery note already"),
  NOTE_UNCONFIRMED("ORD-23", "the warehouse has not agreed to the delivery note yet"),
  NOTE_OUTDATED(
      "ORD-23", "the delivery note was agreed for another content of the order; prepare it again"),
  ORDER_HELD("ORD-09", "an open question holds the order"),
  OTHER_CUSTOMER("ORD-34", "an order stays its customer's; cancel it and place another one"),
  PARTY_MISSING(
      "ORD-03", "not all three parties agree with the order as it is; missing: {missing}"),
  PAYMENT_GATE_CLOSED("ORD-24", "finance has not confirmed that the payment due has come"),
  PRICE_REASON_MISSING(
      "PRD-05", "a price deviates from list, promotion or floor, and nobody has said why"),
  RELEASE_GATE_CLOSED(
      "FIN-03", "the money or credit due before the workshop begins is not there: {reason}"),
  REST_DAY_TOO_LATE("ORD-26", "shipping on a rest day is agreed on the day before at the latest"),
  SAME_SALESPERSON("ORD-39", "this person looks after the order already");

  private final String rule;
  private final String text;

  OrderRefusal(String rule, String text) {
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
