package io.saleswright.contract.entries;

import java.util.regex.Pattern;

/**
 * A kind of document, as the policy says it:
 *
 * <pre>{@code
 * {name: quote, secrecy: CONFIDENTIAL, classification: S-02, years: 10, basis: Civil Code, article 188}
 * }</pre>
 *
 * @param name what it is called, in kebab case
 * @param secrecy its class when nobody says another
 * @param classification its place in the classification scheme when nobody says another
 * @param years how long it is kept at least; 0 keeps it for ever
 * @param basis the law or decision behind the period
 */
public record EntryKind(
    String name, DocumentClass secrecy, String classification, int years, String basis) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST = 100;

  /**
   * @throws IllegalArgumentException when the name is not in kebab case, or the period none
   */
  public EntryKind {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("a kind's name is in kebab case");
    }
    if (years < 0 || years > LONGEST) {
      throw new IllegalArgumentException("a retention period has 0 to 100 years");
    }
  }

  /** Whether nothing of it is ever destroyed. */
  public boolean isForEver() {
    return years == 0;
  }
}
