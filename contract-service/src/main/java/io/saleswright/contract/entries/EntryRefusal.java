package io.saleswright.contract.entries;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of an entry of the archive is refused. */
public enum EntryRefusal implements Refusal {
  DOCUMENT_ARCHIVED("DOC-01", "This document lies in the archive already."),
  RETENTION_RUNS(
      "DOC-05", "The document's retention period is not over, or has not begun, or never ends."),
  FILE_KEPT(
      "DOC-05",
      "A file is removed by who added it, on the same day and before it was replaced or replaces"
          + " another; after that it leaves with its document."),
  FILE_REPLACED("DOC-01", "A newer file has taken the place of this one."),
  DISPOSAL_NOT_POSSIBLE(
      "DOC-05", "A document that is held, destroyed or on its way out can't be proposed."),
  CLASS_NOT_FOR_ROLE(
      "DOC-04", "People with the role {role} may not all see documents of the class {class}."),
  NOT_PASSED_TO_YOU("DOC-07", "This circulation is over, or was not passed to you."),
  CIRCULATION_OVER("DOC-07", "This circulation is over."),
  TOO_MANY_CIRCULATIONS("DOC-07", "A document is passed on 100 times at most.");

  private final String rule;
  private final String text;

  EntryRefusal(String rule, String text) {
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
