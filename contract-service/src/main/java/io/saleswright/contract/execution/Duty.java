package io.saleswright.contract.execution;

import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one side still has to do (CON-09).
 *
 * @param kind what it is
 * @param orderId for which order
 * @param orderNumber how people call that
 * @param amount how much is to be paid; null of other duties
 * @param dueOn the last day in time; null while nobody can know it
 */
public record Duty(
    Kind kind,
    String orderId,
    String orderNumber,
    @Nullable Money amount,
    @Nullable LocalDate dueOn) {

  /** The kinds of duty. */
  public enum Kind {
    /** The goods have to leave. */
    SHIP,
    /** The invoice has to be written. */
    INVOICE,
    /** The customer has to pay. */
    PAY
  }

  /** Whether its day is over. */
  public boolean isLate(LocalDate today) {
    return dueOn != null && dueOn.isBefore(today);
  }
}
