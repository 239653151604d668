package io.saleswright.customer.archive.web;

import io.saleswright.customer.archive.Customer;
import io.saleswright.platform.kernel.Stored;

/**
 * What became of a customer that was to be taken over.
 *
 * @param repeated whether they had been taken over before; then nothing was changed
 */
record ImportView(String id, String number, String name, boolean repeated) {

  static ImportView of(Stored<Customer> stored) {
    Customer customer = stored.state();
    return new ImportView(
        stored.id(), customer.number(), customer.profile().name(), stored.repeated());
  }
}
