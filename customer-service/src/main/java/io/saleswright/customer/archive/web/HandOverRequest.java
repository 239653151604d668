package io.saleswright.customer.archive.web;

import io.saleswright.customer.responsibility.HandOverCustomer;
import io.saleswright.customer.responsibility.OpenWork;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a customer to be handed over.
 *
 * @param owner staff id of who shall be responsible
 * @param team the team of that person, if it is known
 * @param reason why
 * @param openWork what shall become of the customer's running orders: move, share or keep
 */
record HandOverRequest(
    @NotBlank @Size(max = 80) String owner,
    @Nullable @Size(max = 80) String team,
    @NotBlank @Size(max = 500) @WithoutContacts String reason,
    @Nullable String openWork) {

  HandOverCustomer command() {
    return new HandOverCustomer(owner, team, reason, OpenWork.of(openWork));
  }
}
