package io.saleswright.customer.archive.web;

import io.saleswright.customer.archive.Customer;
import io.saleswright.customer.archive.CustomerKind;
import io.saleswright.customer.archive.DealerDetails;
import io.saleswright.customer.archive.Origin;
import io.saleswright.customer.archive.Profile;
import io.saleswright.customer.archive.Rights;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer's file as its reader may see it.
 *
 * @param contacts left out for who may not see contacts (CUS-33)
 * @param source where an imported customer was taken from
 * @param externalNumber the customer's number there
 * @param warnings on registration: similar customers that are there already
 * @param actions what could be done with the file, and whether the reader may
 */
record CustomerView(
    String id,
    String number,
    String name,
    CustomerKind kind,
    @Nullable String region,
    @Nullable String owner,
    List<AddressBody> addresses,
    @Nullable List<ContactBody> contacts,
    @Nullable DealerBody dealer,
    @Nullable String source,
    @Nullable String externalNumber,
    Instant createdAt,
    Instant changedAt,
    String changedBy,
    @Nullable List<SimilarCustomer> warnings,
    List<Action> actions) {

  static CustomerView of(Stored<Customer> stored, Caller reader) {
    return of(stored, reader, null);
  }

  static CustomerView of(
      Stored<Customer> stored, Caller reader, @Nullable List<SimilarCustomer> warnings) {
    Customer customer = stored.state();
    Profile profile = customer.profile();
    Origin origin = customer.origin();
    Rights rights = Rights.of(reader);
    boolean contacts = rights.contactScope().covers(customer);
    return new CustomerView(
        stored.id(),
        customer.number(),
        profile.name(),
        profile.kind(),
        profile.region(),
        customer.owner(),
        profile.addresses().stream().map(AddressBody::of).toList(),
        contacts ? profile.contacts().stream().map(ContactBody::of).toList() : null,
        dealer(profile.dealer(), contacts),
        origin == null ? null : origin.source(),
        origin == null ? null : origin.externalNumber(),
        stored.createdAt(),
        stored.changedAt(),
        stored.changedBy(),
        warnings,
        List.of(
            Action.when("edit", () -> rights.mustEdit(customer)),
            Action.when("hand-over", rights::mustHandOver)));
  }

  private static @Nullable DealerBody dealer(@Nullable DealerDetails dealer, boolean contacts) {
    if (dealer == null) {
      return null;
    }
    return contacts ? DealerBody.of(dealer) : DealerBody.withoutPerson(dealer);
  }
}
