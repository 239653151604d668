package io.saleswright.customer.archive.web;

import io.saleswright.customer.profile.Address;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An address in requests and answers. */
record AddressBody(
    @NotBlank @Size(max = 200) String street,
    @Nullable @Size(max = 80) String city,
    @Nullable @Size(max = 80) String province,
    @Nullable @Size(max = 20) String postalCode,
    @Nullable @Size(max = 80) String country) {

  static AddressBody of(Address address) {
    return new AddressBody(
        address.street(),
        address.city(),
        address.province(),
        address.postalCode(),
        address.country());
  }

  Address address() {
    return new Address(street, city, province, postalCode, country);
  }
}
