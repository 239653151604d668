package io.saleswright.contract.quotes.persistence;

/** Fields of stored quotes that queries and indexes name. */
final class QuoteFields {

  static final String CUSTOMER = "state.parties.buyer.customerId";
  static final String REGION = "state.parties.buyer.region";
  static final String SALESPERSON = "state.parties.holder.salesperson";
  static final String TEAM = "state.parties.holder.team";
  static final String SHARED_WITH = "state.parties.holder.sharedWith";
  static final String CREATED_AT = "created.at";

  /** When a version came before its chain. */
  static final String SUBMITTED_AT = "state.versions.approval.submittedAt";

  /** Derived. */
  static final String STAGE = "state.step";

  /** Derived. */
  static final String WAITING_FOR = "state.waitingFor";

  /** Derived: when what the customer has ends; far away while they have nothing. */
  static final String ENDS_AT = "state.endsAt";

  /** Derived: until when the newest version holds. */
  static final String VALID_UNTIL = "state.validUntil";

  /** Derived: by what a quote is found. */
  static final String GRAMS = "state.search.grams";

  static final String LINES = "state.search.lines";
  static final String EDITION = "state.search.edition";

  private QuoteFields() {}
}
