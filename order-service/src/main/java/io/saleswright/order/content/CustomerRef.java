package io.saleswright.order.content;

import org.jspecify.annotations.Nullable;

/**
 * The customer as this service knows them.
 *
 * @param id id in the customer service
 * @param name name of the company, once the customer service has told it
 * @param region region of the customer, once told
 * @param status whether the customer service has told of them: intake never waits for that
 */
public record CustomerRef(
    String id, @Nullable String name, @Nullable String region, Status status) {

  /** Whether the customer is known. */
  public enum Status {
    UNCONFIRMED,
    CONFIRMED
  }

  /** A customer of whom this service has not heard. */
  public static CustomerRef unconfirmed(String id) {
    return new CustomerRef(id, null, null, Status.UNCONFIRMED);
  }

  /** A customer of whom the customer service has told. */
  public static CustomerRef confirmed(String id, String name, @Nullable String region) {
    return new CustomerRef(id, name, region, Status.CONFIRMED);
  }

  public boolean isConfirmed() {
    return status == Status.CONFIRMED;
  }
}
