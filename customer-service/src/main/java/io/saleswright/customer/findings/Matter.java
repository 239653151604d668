package io.saleswright.customer.findings;

import org.jspecify.annotations.Nullable;

/**
 * What a finding is about.
 *
 * @param kind what sort of thing
 * @param id its identity; null of what has none, such as a procedure
 */
public record Matter(Kind kind, @Nullable String id) {

  /** The sorts of things that audit checks. */
  public enum Kind {
    CUSTOMER,
    ORDER,
    PRODUCT,
    RECEIVABLE,
    PAYMENT,
    INVOICE,
    CONTRACT,
    PERSON,
    PROCEDURE,
    EXPENSE
  }
}
