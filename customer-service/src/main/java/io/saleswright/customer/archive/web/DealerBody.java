package io.saleswright.customer.archive.web;

import io.saleswright.customer.profile.DealerDetails;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A dealer's details in requests and answers. In a request all are needed, which the file itself
 * demands; in an answer the personal ones are left out for who may not see contacts, and where they
 * were erased.
 */
record DealerBody(
    @Nullable @Size(max = 80) String contactPerson,
    @Nullable @Size(max = 200) String address,
    @Nullable @Size(max = 20) String floor,
    @Nullable @Size(max = 40) String phone,
    @Nullable @Size(max = 20) String qq,
    @Nullable @Size(max = 40) String fax,
    @Nullable @Email @Size(max = 120) String email,
    @Nullable @Size(max = 120) String freightForwarder) {

  /** All details, or those alone that are not personal. */
  static @Nullable DealerBody of(@Nullable DealerDetails dealer, boolean withPerson) {
    if (dealer == null) {
      return null;
    }
    return withPerson ? withPerson(dealer) : withoutPerson(dealer);
  }

  private static DealerBody withPerson(DealerDetails dealer) {
    return new DealerBody(
        known(dealer.contactPerson()),
        dealer.address(),
        dealer.floor(),
        known(dealer.phone()),
        known(dealer.qq()),
        known(dealer.fax()),
        known(dealer.email()),
        dealer.freightForwarder());
  }

  private static @Nullable String known(String personal) {
    return DealerDetails.isErased(personal) ? null : personal;
  }

  private static DealerBody withoutPerson(DealerDetails dealer) {
    return new DealerBody(
        null, dealer.address(), dealer.floor(), null, null, null, null, dealer.freightForwarder());
  }

  DealerDetails details() {
    return new DealerDetails(
        typed(contactPerson),
        typed(address),
        typed(floor),
        typed(phone),
        typed(qq),
        typed(fax),
        typed(email),
        typed(freightForwarder));
  }

  private static String typed(@Nullable String text) {
    return text == null ? "" : text;
  }
}
