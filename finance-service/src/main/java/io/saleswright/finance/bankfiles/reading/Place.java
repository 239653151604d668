package io.saleswright.finance.bankfiles.reading;

/** Names the place of a file at which something is wrong, for whoever has to look there. */
final class Place {

  private Place() {}

  /** A field, element or row at a line, such as {@code line 12: Amt}. */
  static String at(int line, String what) {
    return "line " + line + ": " + what;
  }
}
