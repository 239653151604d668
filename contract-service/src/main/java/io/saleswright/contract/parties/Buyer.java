package io.saleswright.contract.parties;

import io.saleswright.contract.customers.KnownCustomer;
import io.saleswright.platform.kernel.Caller;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who buys: a customer as this service knows them, or a lead without a file.
 *
 * @param customerId id in the customer service; null for a lead
 * @param name name of the company, once the customer service has told it
 * @param region region of the customer, once told
 * @param status how far they are known
 * @param lead what is known of a lead; kept when the lead joins a file
 */
public record Buyer(
    @Nullable String customerId,
    @Nullable String name,
    @Nullable String region,
    Status status,
    @Nullable Lead lead) {

  /** How far a buyer is known. */
  public enum Status {
    /** There is no file of them. */
    LEAD,
    /** The customer service has not told of them yet. */
    UNCONFIRMED,
    CONFIRMED,
    /**
     * Named by somebody in whose scope they do not lie: whoever they are, nothing is told of them
     * until somebody who sees their file says so (SEC-02).
     */
    CLAIMED
  }

  /** A lead. */
  public static Buyer of(Lead lead) {
    return new Buyer(null, null, null, Status.LEAD, lead);
  }

  /** A customer of a paper that people made who may name them, as this service knows them now. */
  public static Buyer of(KnownCustomer known) {
    return known.isConfirmed()
        ? new Buyer(known.id(), known.name(), known.region(), Status.CONFIRMED, null)
        : new Buyer(known.id(), null, null, Status.UNCONFIRMED, null);
  }

  /**
   * A customer as this person may name them (SEC-02): one who is somebody else's and one of whom
   * nothing was told look alike.
   */
  public static Buyer of(KnownCustomer known, Caller caller) {
    return known.isSeenBy(caller)
        ? of(known)
        : new Buyer(known.id(), null, null, Status.CLAIMED, null);
  }

  /** The same with the file that they have now; what was known of a lead stays. */
  Buyer joining(KnownCustomer known) {
    return new Buyer(known.id(), known.name(), known.region(), Status.CONFIRMED, lead);
  }

  /**
   * The same as what is known of the customer now; a claim stays one unless the seller is owner.
   */
  Buyer knownAs(KnownCustomer known, String salesperson) {
    boolean hidden = status == Status.CLAIMED && !known.isOf(salesperson);
    if (!known.isConfirmed() || !known.id().equals(customerId) || hidden) {
      return this;
    }
    return new Buyer(customerId, known.name(), known.region(), Status.CONFIRMED, lead);
  }

  /** Whose own prices count; those of a customer whom somebody merely named are told to nobody. */
  public @Nullable String pricedAs() {
    return status == Status.CLAIMED ? null : customerId;
  }

  /** What people call them. */
  public @Nullable String calledName() {
    return name != null || lead == null ? name : lead.name();
  }

  /** Whether it is this customer, as far as anybody knows for sure. */
  public boolean is(String customer) {
    return Objects.equals(customerId, customer) && status != Status.CLAIMED;
  }
}
