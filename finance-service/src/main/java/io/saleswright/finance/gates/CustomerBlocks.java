package io.saleswright.finance.gates;

import org.jspecify.annotations.Nullable;

/** Tells which customers are blocked now (FIN-17). */
@FunctionalInterface
public interface CustomerBlocks {

  /** The customer's block; null when there is none. */
  @Nullable Block of(String customerId);
}
