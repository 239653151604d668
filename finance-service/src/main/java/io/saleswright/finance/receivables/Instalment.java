package io.saleswright.finance.receivables;

import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One part of what is owed.
 *
 * @param kind which step of the order waits for it
 * @param amount how much
 * @param dueOn the last day on which it is in time; null while nobody can know it
 */
public record Instalment(Kind kind, Money amount, @Nullable LocalDate dueOn) {

  /** Which step of the order waits for the money. */
  public enum Kind {
    DEPOSIT,
    BEFORE_SHIPMENT,
    AFTER_DELIVERY,
    /** No step: it was owed before the system went live. */
    OPENING
  }

  /** The kind as others are told it: what is older than the system was delivered before it. */
  String told() {
    return (kind == Kind.OPENING ? Kind.AFTER_DELIVERY : kind).name();
  }
}
