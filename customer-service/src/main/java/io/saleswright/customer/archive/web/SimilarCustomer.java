package io.saleswright.customer.archive.web;

import io.saleswright.customer.archive.Customer;
import io.saleswright.platform.kernel.Stored;

/**
 * A warning that a new customer may be there already (CUS-01).
 *
 * @param code what is warned of, {@code similar-customer}
 * @param id the other customer
 * @param number the other customer's number
 * @param name the other customer's name
 */
record SimilarCustomer(String code, String id, String number, String name) {

  static SimilarCustomer of(Stored<Customer> other) {
    Customer customer = other.state();
    return new SimilarCustomer(
        "similar-customer", other.id(), customer.number(), customer.profile().name());
  }
}
