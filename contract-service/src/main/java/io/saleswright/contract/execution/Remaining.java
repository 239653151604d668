package io.saleswright.contract.execution;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may still be ordered under a contract.
 *
 * @param amount how much; null when nothing limits it, negative when more was ordered
 * @param lines of each line with a product and a quantity
 */
public record Remaining(@Nullable Money amount, List<Line> lines) {

  public Remaining {
    lines = List.copyOf(lines);
  }

  /**
   * What may still be ordered of a line.
   *
   * @param line number of the line
   * @param productId its product
   * @param agreed how many units it has
   * @param ordered how many of those that were ordered of its product count for it
   */
  public record Line(int line, String productId, BigDecimal agreed, BigDecimal ordered) {

    /** How many are left; negative when more were ordered. */
    public BigDecimal left() {
      return agreed.subtract(ordered);
    }
  }
}
