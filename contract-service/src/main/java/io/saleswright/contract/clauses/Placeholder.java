package io.saleswright.contract.clauses;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a text may leave to the contract in which it stands, written as {@code {{valid-until}}}. */
public enum Placeholder {
  CONTRACT_NUMBER,
  CUSTOMER,
  PROJECT,
  CURRENCY,
  TOTAL,
  AMOUNT_LIMIT,
  VALID_FROM,
  VALID_UNTIL,
  DELIVERY_ON,
  DEPOSIT_PERCENT,
  CREDIT_DAYS;

  /** How texts write it, between double braces. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Placeholder> of(String word) {
    return Arrays.stream(values()).filter(known -> known.word().equals(word)).findFirst();
  }
}
