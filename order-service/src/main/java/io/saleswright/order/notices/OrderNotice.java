package io.saleswright.order.notices;

import io.saleswright.platform.notice.NoticeKind;
import java.util.Set;

/** The kinds of news about orders, each with the requirement that asks for it and its values. */
public enum OrderNotice implements NoticeKind {
  ORDER_RECEIVED("ORD-43", "requestedShipDate"),
  ORDER_VERIFIED("ORD-42"),
  ORDER_APPROVED("ORD-42"),
  ORDER_CONFIRMED("ORD-03", "revision"),
  ORDER_RELEASED("ORD-43", "requestedShipDate"),
  ORDER_SCHEDULED("ORD-18", "start", "finish"),
  PRODUCTION_PROGRESSED("ORD-15", "stage"),
  PRODUCTION_REFUSED("ORD-14", "alternativeDate"),
  QUALITY_PROBLEM_RAISED("ORD-21", "problem"),
  QUALITY_PROBLEM_ASSIGNED("ORD-21", "problem"),
  QUALITY_PROBLEM_SOLVED("ORD-21", "problem"),
  DELAY_EXPECTED("ORD-17", "requestedShipDate", "forecastDate"),
  DELAY_ACKNOWLEDGED("ORD-17", "forecastDate"),
  ORDER_READY("ORD-18", "readyOn"),
  DELIVERY_NOTE_PREPARED("ORD-43", "shipDate"),
  DELIVERY_NOTE_CONFIRMED("ORD-23"),
  SHIPMENT_RELEASED("ORD-43", "shipDate"),
  SHIPMENT_RECALLED("ORD-43"),
  ORDER_SHIPPED("ORD-28", "carrier", "trackingNumber", "shippedAt"),
  TRANSPORT_EXCEPTION("ORD-29", "what", "expectedOn"),
  ORDER_DELIVERED("ORD-29", "deliveredAt"),
  FACT_REFUSED("SEC-07", "fact"),
  ORDER_SIGNED("ORD-43", "signedOn"),
  ORDER_CLOSED("ORD-38"),
  ORDER_CANCELLED("ORD-43"),
  ORDER_HELD("ORD-09"),
  ORDER_RESUMED("ORD-09"),
  QUESTION_ASKED("ORD-19", "question", "due"),
  QUESTION_ANSWERED("ORD-19", "question"),
  QUESTION_ESCALATED("ORD-09", "question"),
  ORDER_COMMENT_ASKED("ORD-19"),
  ORDER_COMMENT_ANSWERED("ORD-19"),
  ORDER_REASSIGNED("ORD-39"),
  CHANGE_REQUESTED("ORD-33", "change"),
  CHANGE_REJECTED("ORD-33", "change"),
  ORDER_CHANGED("ORD-43", "requestedShipDate"),
  MISSED_ORDER_REPORTED("ORD-05", "askedOn"),
  MISSED_ORDER_SETTLED("ORD-05"),
  RETURN_REQUESTED("ORD-35"),
  RETURN_APPROVED("ORD-35"),
  RETURN_REJECTED("ORD-35"),
  RETURN_WITHDRAWN("ORD-35"),
  RETURN_ARRIVED("ORD-36"),
  RETURN_QUARANTINED("ORD-36", "count"),
  RETURN_QUARANTINE_ANSWERED("ORD-36", "answer"),
  RETURN_TO_MOVE("PRD-07", "to"),
  RETURN_MOVED("PRD-07", "to"),
  RETURN_TO_SEND("ORD-37", "outcome"),
  RETURN_SENT_BACK("ORD-37", "carrier", "trackingNumber"),
  RETURN_COMPLETED("ORD-37", "outcome"),
  RETURN_STEP_MISSED("ORD-40", "step", "due"),
  STEP_DUE("ORD-40", "step", "due"),
  STEP_MISSED("ORD-40", "step", "due");

  private final String rule;
  private final Set<String> parameters;

  OrderNotice(String rule, String... parameters) {
    this.rule = rule;
    this.parameters = Set.of(parameters);
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public Set<String> parameters() {
    return parameters;
  }
}
