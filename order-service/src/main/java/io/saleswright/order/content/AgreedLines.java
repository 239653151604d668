package io.saleswright.order.content;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an order that somebody wishes to be others: whatever of them stays keeps the
 * product, the price and the list price of its day, also when the product is not sold any more or
 * costs something else by now (ORD-33, ORD-34). Each line is kept once; for one thread.
 */
public final class AgreedLines {

  private final List<OrderLine> left;

  /**
   * @param agreed the lines as they are; none for a new order
   */
  public AgreedLines(List<OrderLine> agreed) {
    this.left = new ArrayList<>(agreed);
  }

  /**
   * The agreed line that a wanted one goes on with: of the same product, not more of it, at the
   * agreed price and discount. Where neither is said, both are the agreed ones. Of several it is
   * the one that suffices most narrowly.
   *
   * @param specification null for the agreed one
   * @param unitPrice null for the agreed one
   */
  public Optional<OrderLine> take(
      String productId,
      @Nullable String specification,
      BigDecimal quantity,
      @Nullable Money unitPrice,
      BigDecimal discountPercent) {
    Optional<OrderLine> agreed =
        left.stream()
            .filter(line -> line.productId().equals(productId))
            .filter(line -> specification == null || specification.equals(line.specification()))
            .filter(line -> line.quantity().compareTo(quantity) >= 0)
            .filter(line -> isAgreed(line, unitPrice, discountPercent))
            .min(Comparator.comparing(OrderLine::quantity));
    agreed.ifPresent(left::remove);
    return agreed;
  }

  private static boolean isAgreed(
      OrderLine line, @Nullable Money unitPrice, BigDecimal discountPercent) {
    if (unitPrice == null && discountPercent.signum() == 0) {
      return true;
    }
    return (unitPrice == null || unitPrice.equals(line.unitPrice()))
        && discountPercent.compareTo(line.discountPercent()) == 0;
  }
}
