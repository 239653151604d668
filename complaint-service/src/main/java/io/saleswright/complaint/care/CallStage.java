package io.saleswright.complaint.care;

/** What the customer said is written down once; nothing follows. */
public enum CallStage {
  ASKED
}
