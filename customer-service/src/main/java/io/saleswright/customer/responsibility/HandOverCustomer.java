package io.saleswright.customer.responsibility;

import io.saleswright.customer.profile.Texts;
import io.saleswright.platform.kernel.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a customer to be handed over (CUS-24).
 *
 * @param owner staff id of who shall be responsible
 * @param team the team of that person; null when it is not known
 * @param reason why; never blank
 * @param openWork what shall become of the customer's running orders; null when nobody decided it
 */
public record HandOverCustomer(
    String owner, @Nullable String team, String reason, @Nullable OpenWork openWork) {

  /**
   * @throws InvalidInput when owner or reason are blank
   */
  public HandOverCustomer {
    owner = owner.strip();
    team = Texts.optional(team);
    reason = reason.strip();
    if (owner.isEmpty()) {
      throw new InvalidInput("owner", "CUS-24", "is required");
    }
    if (reason.isEmpty()) {
      throw new InvalidInput("reason", "CUS-24", "is required");
    }
  }
}
