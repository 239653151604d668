package io.saleswright.order.returning;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Goods that came back and lie apart.
 *
 * @param item number of these goods within the return, from 1
 * @param what why they lie apart
 * @param line the line of the order with which they came
 * @param productCode what stands on them; null where it is the product of the line
 * @param quantity how many units
 * @param answer what becomes of them; null while nobody has decided
 */
public record Quarantined(
    int item,
    What what,
    int line,
    @Nullable String productCode,
    BigDecimal quantity,
    @Nullable Answer answer) {

  /** Why goods lie apart. */
  public enum What {
    ABOVE_ANNOUNCED,
    OTHER_PRODUCT
  }

  /** What becomes of goods that lie apart. */
  public enum Fate {
    /** They go back to the store. */
    SENT_BACK,
    /** Another return has them. */
    TAKEN_IN,
    DISPOSED_OF
  }

  /**
   * What was decided.
   *
   * @param fate what becomes of them
   * @param reason why, and where that is found, such as a tracking number or another return
   * @param by staff id of who decided
   * @param at when
   */
  public record Answer(Fate fate, String reason, String by, Instant at) {}

  /** Whether this was decided of them. */
  public boolean is(Fate fate) {
    return answer != null && answer.fate() == fate;
  }

  Quarantined with(Answer decided) {
    return new Quarantined(item, what, line, productCode, quantity, decided);
  }
}
