package io.saleswright.customer.handovers.web;

import io.saleswright.customer.responsibility.HandOverCustomer;
import io.saleswright.customer.responsibility.OpenWork;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Asks for all customers of a person to be handed over.
 *
 * @param from staff id of who is responsible now
 * @param owner staff id of who shall be responsible
 * @param team the team of that person, if it is known
 * @param reason why
 * @param openWork what shall become of the customers' running orders: move, share or keep
 */
record BulkHandOverRequest(
    @NotBlank @Size(max = 80) String from,
    @NotBlank @Size(max = 80) String owner,
    @Nullable @Size(max = 80) String team,
    @NotBlank @Size(max = 500) @WithoutContacts String reason,
    @Nullable String openWork) {

  HandOverCustomer order() {
    return new HandOverCustomer(owner, team, reason, OpenWork.of(openWork));
  }
}
