package io.saleswright.customer.archive.web;

import io.saleswright.customer.profile.CustomerKind;
import io.saleswright.customer.profile.Market;
import io.saleswright.customer.profile.Profile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content of a customer's file in a request. */
record ProfileBody(
    @NotBlank @Size(max = 200) String name,
    @NotNull CustomerKind kind,
    @Nullable @Size(max = 80) String region,
    @Nullable @Size(max = 80) String channel,
    @Nullable @Size(max = 20) List<@NotBlank @Size(max = 80) String> interests,
    @Nullable @Size(max = 5) List<@Valid @NotNull AddressBody> addresses,
    @Nullable @Size(max = 10) List<@Valid @NotNull ContactBody> contacts,
    @Nullable @Valid DealerBody dealer) {

  Profile profile() {
    return new Profile(
        name,
        kind,
        region,
        addresses == null ? List.of() : addresses.stream().map(AddressBody::address).toList(),
        contacts == null ? List.of() : contacts.stream().map(ContactBody::contact).toList(),
        dealer == null ? null : dealer.details(),
        Market.of(channel, interests));
  }
}
