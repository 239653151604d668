package io.saleswright.customer.archive;

import io.saleswright.platform.kernel.InvalidInput;
import java.time.Instant;

/**
 * Asks for a customer to be handed over (CUS-24).
 *
 * @param owner staff id of who shall be responsible
 * @param reason why; never blank
 * @param by staff id of who decides it
 * @param at when
 */
record HandOverCustomer(String owner, String reason, String by, Instant at) {

  HandOverCustomer {
    owner = owner.strip();
    reason = reason.strip();
    if (owner.isEmpty()) {
      throw new InvalidInput("owner", "CUS-24", "is required");
    }
    if (reason.isEmpty()) {
      throw new InvalidInput("reason", "CUS-24", "is required");
    }
  }
}
