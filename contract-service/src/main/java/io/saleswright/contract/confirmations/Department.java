package io.saleswright.contract.confirmations;

import java.util.Locale;

/** The departments that confirm an offer (QUO-02). */
public enum Department {
  /** Confirms specification and configuration. */
  TECHNICAL,
  /** Confirms that it can be made, and by when. */
  PRODUCTION;

  /** The role whose people speak for it. */
  public String role() {
    return name().toLowerCase(Locale.ROOT);
  }
}
