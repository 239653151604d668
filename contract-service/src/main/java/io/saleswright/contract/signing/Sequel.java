package io.saleswright.contract.signing;

import org.jspecify.annotations.Nullable;

/**
 * What comes after a contract (CON-10).
 *
 * @param successor the contract that follows it; null while none does
 * @param ending how it ended; null while it has not
 */
public record Sequel(@Nullable String successor, @Nullable Ending ending) {

  /** Of a contract that goes on, and that no other follows. */
  public static final Sequel NONE = new Sequel(null, null);
}
