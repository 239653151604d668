package io.saleswright.contract.archive.persistence;

/** Fields of stored entries that queries and indexes name. */
final class EntryFields {

  static final String KIND = "state.sheet.kind";
  static final String CLASS = "state.sheet.documentClass";
  static final String DATED = "state.sheet.documentDate";
  static final String COUNTS_FROM = "state.sheet.countsFrom";
  static final String OWNER = "state.access.owner";
  static final String TEAM = "state.access.team";
  static final String REGION = "state.access.region";
  static final String PEOPLE = "state.access.people";
  static final String ROLES = "state.access.roles";
  static final String DOCUMENT = "state.from.id";

  /** Derived. */
  static final String STAGE = "state.step";

  /** Derived: who shall still read it. */
  static final String WAITING_FOR = "state.waitingFor";

  /** Derived: the same, person by person, with the role for which they shall. */
  static final String EXPECTING = "state.expecting";

  /** Derived: the last moment at which somebody shall have read it. */
  static final String LAST_READING = "state.lastReading";

  /** Derived: by what an entry is found. */
  static final String GRAMS = "state.search.grams";

  static final String LINES = "state.search.lines";
  static final String EDITION = "state.search.edition";

  private EntryFields() {}
}
