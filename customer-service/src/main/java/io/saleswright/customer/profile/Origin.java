package io.saleswright.customer.profile;

import io.saleswright.platform.kernel.Ids;

/**
 * Where an imported customer comes from. Source and number are kept for ever: what was imported
 * once under them is never imported again.
 *
 * @param source name of the system or file that the customer was taken from
 * @param externalNumber the customer's number there
 */
public record Origin(String source, String externalNumber) {

  /** The identity that belongs to this origin. */
  public String customerId() {
    return Ids.derived("customer-import", source, externalNumber);
  }
}
