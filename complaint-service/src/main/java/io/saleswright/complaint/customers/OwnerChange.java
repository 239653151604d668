package io.saleswright.complaint.customers;

import org.jspecify.annotations.Nullable;

/**
 * Somebody else looks after a customer now (CUS-24).
 *
 * @param customerId the customer
 * @param owner staff id of who does
 * @param former staff id of who did before, if anybody did
 * @param team the owner's team, if it is known
 * @param openWork what becomes of what is running
 * @param reason why; null when it is not told
 */
public record OwnerChange(
    String customerId,
    String owner,
    @Nullable String former,
    @Nullable String team,
    OpenWork openWork,
    @Nullable String reason) {

  /** What becomes of what is running for a customer who is handed over. */
  public enum OpenWork {
    /** It goes to the new owner. */
    MOVE,
    /** It stays with who has it, and the new owner looks after it, too. */
    SHARE,
    /** It stays with who has it. */
    KEEP
  }
}
