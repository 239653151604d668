package io.saleswright.importing.csv;

/** Says why a line of a file has no meaning; the message is for the person who repairs it. */
public final class DamagedRow extends Exception {

  private static final long serialVersionUID = 1L;

  /** Says why. */
  public DamagedRow(String reason) {
    super(reason, null, false, false);
  }

  /** The message. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
