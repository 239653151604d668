package io.saleswright.customer.archive.web;

import io.saleswright.customer.profile.CustomerKind;
import io.saleswright.customer.profile.Origin;
import io.saleswright.customer.profile.Profile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a customer of another system to be taken over.
 *
 * @param source name of that system or file
 * @param externalNumber the customer's number there; with the source it is the key, for ever
 * @param owner staff id of the responsible person, if there is one
 * @param team that person's team, if it is known
 */
record ImportRequest(
    @NotBlank @Size(max = 80) String source,
    @NotBlank @Size(max = 80) String externalNumber,
    @NotBlank @Size(max = 200) String name,
    @NotNull CustomerKind kind,
    @Nullable @Size(max = 80) String region,
    @Nullable @Size(max = 80) String channel,
    @Nullable @Size(max = 20) List<@NotBlank @Size(max = 80) String> interests,
    @Nullable @Size(max = 5) List<@Valid @NotNull AddressBody> addresses,
    @Nullable @Size(max = 10) List<@Valid @NotNull ContactBody> contacts,
    @Nullable @Valid DealerBody dealer,
    @Nullable @Size(max = 80) String owner,
    @Nullable @Size(max = 80) String team) {

  Profile profile() {
    return new ProfileBody(name, kind, region, channel, interests, addresses, contacts, dealer)
        .profile();
  }

  Origin origin() {
    return new Origin(source, externalNumber);
  }
}
