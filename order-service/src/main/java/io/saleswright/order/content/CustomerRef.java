package io.saleswright.order.content;

import org.jspecify.annotations.Nullable;

/**
 * The customer as this service knows them.
 *
 * @param id id in the customer service
 * @param name name of the company, once the customer service has told it
 * @param region region of the customer, once told
 * @param status whether the customer service has told of them, and whether whoever named them
 *     could: intake never waits for either
 */
public record CustomerRef(
    String id, @Nullable String name, @Nullable String region, Status status) {

  /** Whether the customer is known. */
  public enum Status {
    UNCONFIRMED,
    CONFIRMED,
    /**
     * Named by somebody in whose scope they do not lie: whoever they are, nothing is told of them
     * and nothing is taken from them until inside sales has verified whose customer it is (SEC-02).
     */
    CLAIMED
  }

  /** A customer of whom this service has not heard. */
  public static CustomerRef unconfirmed(String id) {
    return new CustomerRef(id, null, null, Status.UNCONFIRMED);
  }

  /** A customer of whom the customer service has told. */
  public static CustomerRef confirmed(String id, String name, @Nullable String region) {
    return new CustomerRef(id, name, region, Status.CONFIRMED);
  }

  /** A customer whom somebody names of whom they need not even know that they exist. */
  public static CustomerRef claimed(String id) {
    return new CustomerRef(id, null, null, Status.CLAIMED);
  }

  /** Whether inside sales still has to verify whose customer it is. */
  public boolean isClaimed() {
    return status == Status.CLAIMED;
  }

  public boolean isConfirmed() {
    return status == Status.CONFIRMED;
  }
}
