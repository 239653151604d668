package io.saleswright.customer.archive.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.saleswright.customer.archive.ContactAccess;
import io.saleswright.customer.archive.Customer;
import io.saleswright.customer.profile.Origin;
import io.saleswright.customer.profile.Profile;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import io.saleswright.platform.web.Shows;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer's file as its reader may see it.
 *
 * @param summary what lists show of it, too
 * @param contacts left out for who may not see contacts (CUS-33)
 * @param source where the customer was imported from; left out when the file was opened by hand
 * @param warnings on registration: similar customers that are there already
 * @param actions what the reader's roles may do with the file, and whether they may now
 */
record CustomerView(
    @JsonUnwrapped CustomerItem summary,
    List<AddressBody> addresses,
    @Shows("customer-information") @Nullable List<ContactBody> contacts,
    @Nullable DealerBody dealer,
    @JsonUnwrapped @Nullable Source source,
    Instant changedAt,
    String changedBy,
    @Nullable List<SimilarCustomer> warnings,
    List<Action> actions) {

  /**
   * Where an imported customer was taken from.
   *
   * @param source name of that system or file
   * @param externalNumber the customer's number there
   */
  record Source(String source, String externalNumber) {

    static @Nullable Source of(@Nullable Origin origin) {
      return origin == null ? null : new Source(origin.source(), origin.externalNumber());
    }
  }

  static CustomerView of(Stored<Customer> stored, Caller reader, List<Action> actions) {
    Customer customer = stored.state();
    Profile profile = customer.profile();
    boolean contacts = ContactAccess.of(reader).includes(customer);
    return new CustomerView(
        CustomerItem.of(stored),
        profile.addresses().stream().map(AddressBody::of).toList(),
        contacts ? profile.contacts().stream().map(ContactBody::of).toList() : null,
        DealerBody.of(profile.dealer(), contacts),
        Source.of(customer.origin()),
        stored.changedAt(),
        stored.changedBy(),
        null,
        actions);
  }

  /** The same file, with these customers to look at before it is used. */
  CustomerView warning(List<SimilarCustomer> similar) {
    return new CustomerView(
        summary, addresses, contacts, dealer, source, changedAt, changedBy, similar, actions);
  }
}
