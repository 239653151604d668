package io.saleswright.customer.disclosure;

/** The one stage of a day's record: it is only added to. */
public enum DisclosureStage {
  KEPT
}
