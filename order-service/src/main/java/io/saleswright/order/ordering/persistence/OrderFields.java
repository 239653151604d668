package io.saleswright.order.ordering.persistence;

/**
 * Fields of stored orders that queries and indexes name. They are the same in every format of the
 * state, so that an order that was not rewritten since is found, too (ADR 18).
 */
final class OrderFields {

  /** Derived: the component is called {@code stage} since format 2. */
  static final String STAGE = "state.step";

  static final String CUSTOMER = "state.content.customer.id";
  static final String REGION = "state.content.customer.region";
  static final String SALESPERSON = "state.content.salesperson";

  /** Since format 2; an older order has no team, as if it were not known. */
  static final String TEAM = "state.content.team";

  /** Staff ids of others who look after the order, too. */
  static final String SHARED_WITH = "state.receipt.sharedWith";

  /**
   * Derived: the customer to whom the order is shown as theirs, which it is not while inside sales
   * has yet to verify it. An order that was not written since customers are shown their own is
   * found by its salesperson alone.
   */
  static final String BUYER = "state.buyer";

  /** Derived. */
  static final String WAITING_FOR = "state.waitingFor";

  /** Since format 2; an older order is written once more by {@code outdatedOrderKeys}. */
  static final String RECEIVED_AT = "state.receipt.at";

  static final String SHIP_DATE = "state.content.requestedShipDate";
  static final String SHIPPED_ON = "state.shipment.shippedOn";

  /** Derived: by what an order is found. */
  static final String KEYS = "search";

  static final String GRAMS = "state.search.grams";
  static final String LINES = "state.search.lines";
  static final String EDITION = "state.search.edition";

  /**
   * Derived: whether the order is over and names people who are to be forgotten one day. An order
   * that was not written since this is kept has no such field.
   */
  static final String PEOPLE_FIELD = "people";

  static final String PEOPLE = "state." + PEOPLE_FIELD;
  static final String CHANGED_AT = "changed.at";

  /** Since when the contract of the order has to be asked or told. */
  static final String COVER_OPEN = "state.payment.contract.openSince";

  private OrderFields() {}
}
