package io.saleswright.order.content;

import org.jspecify.annotations.Nullable;

/**
 * What an order belongs to at its customer's.
 *
 * @param name the project it is for, if any
 * @param contractNumber what people call the contract it is under, if any
 * @param contractId identity of the contract whose prices, quantities and terms bind it, if one
 *     does (ORD-11)
 */
public record Project(
    @Nullable String name, @Nullable String contractNumber, @Nullable String contractId) {

  /** Of no project and no contract. */
  public static final Project NONE = new Project(null, null, null);

  /** Whether it is under a contract, known to the system or not. */
  public boolean hasContract() {
    return contractId != null || contractNumber != null;
  }
}
