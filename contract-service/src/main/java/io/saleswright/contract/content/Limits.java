package io.saleswright.contract.content;

import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long and how far a contract reaches.
 *
 * @param from its first day; null when it begins with the second signature
 * @param until its last day; null when it ends by being fulfilled
 * @param amount the most that may be ordered under a framework contract; null when nothing limits
 *     it
 */
public record Limits(@Nullable LocalDate from, @Nullable LocalDate until, @Nullable Money amount) {

  /** A contract that reaches as far as its lines do. */
  public static final Limits NONE = new Limits(null, null, null);
}
