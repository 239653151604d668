package io.saleswright.order.content;

import org.jspecify.annotations.Nullable;

/**
 * What an order belongs to at its customer's.
 *
 * @param name the project it is for, if any
 * @param contractNumber the contract it is under, if any
 */
public record Project(@Nullable String name, @Nullable String contractNumber) {

  /** Of no project and no contract. */
  public static final Project NONE = new Project(null, null);
}
