package io.saleswright.contract.quotes.web;

import io.saleswright.contract.parties.Buyer;
import io.saleswright.contract.parties.Lead;
import org.jspecify.annotations.Nullable;

/**
 * Who is offered something.
 *
 * @param id id in the customer service; null for a lead
 * @param name what people call them, as far as it is known
 * @param status LEAD, UNCONFIRMED, CONFIRMED or CLAIMED
 * @param contact how a lead is reached
 */
record CustomerView(
    @Nullable String id, @Nullable String name, String status, @Nullable String contact) {

  static CustomerView of(Buyer buyer) {
    Lead lead = buyer.lead();
    return new CustomerView(
        buyer.customerId(),
        buyer.calledName(),
        buyer.status().name(),
        lead == null ? null : lead.contact());
  }
}
