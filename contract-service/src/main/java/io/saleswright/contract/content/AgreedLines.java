package io.saleswright.contract.content;

import io.saleswright.contract.offers.OfferLine.ProductRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The agreed lines that wanted ones go on with, as in orders: of the same product, not more of it,
 * at the agreed price and discount. Where neither is said, both are the agreed ones. Each is taken
 * once: by whoever wants as much of it, and then by whom it suffices most narrowly, so that it does
 * not matter in which order lines are wanted (CON-11).
 */
final class AgreedLines {

  private static final Comparator<@Nullable BigDecimal> WITHOUT_LIMIT_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());

  private final List<ContractLine> left;
  private final List<ContentWish.Line> wished;
  private final Map<Integer, ContractLine> taken = new HashMap<>();

  private AgreedLines(List<ContractLine> agreed, List<ContentWish.Line> wished) {
    this.left = new ArrayList<>(agreed);
    this.wished = wished;
  }

  /**
   * The lines that go on.
   *
   * @param agreed what was agreed on
   * @param wished what is wanted now
   */
  static AgreedLines of(List<ContractLine> agreed, List<ContentWish.Line> wished) {
    AgreedLines lines = new AgreedLines(agreed, wished);
    List<Integer> largestFirst =
        IntStream.range(0, wished.size())
            .boxed()
            .sorted(
                Comparator.<Integer, @Nullable BigDecimal>comparing(
                        index -> wished.get(index).quantity(), WITHOUT_LIMIT_LAST)
                    .reversed())
            .toList();
    largestFirst.forEach(index -> lines.take(index, true));
    largestFirst.forEach(index -> lines.take(index, false));
    return lines;
  }

  /** The agreed line with which a wanted one goes on, by its index. */
  Optional<ContractLine> at(int index) {
    return Optional.ofNullable(taken.get(index));
  }

  private void take(int index, boolean asMuch) {
    if (taken.containsKey(index)) {
      return;
    }
    ContentWish.Line wish = wished.get(index);
    left.stream()
        .filter(line -> goesOn(line, wish))
        .filter(
            line -> !asMuch || WITHOUT_LIMIT_LAST.compare(line.quantity(), wish.quantity()) == 0)
        .min(Comparator.comparing(ContractLine::quantity, WITHOUT_LIMIT_LAST))
        .ifPresent(line -> {
          left.remove(line);
          taken.put(index, line);
        });
  }

  private static boolean goesOn(ContractLine line, ContentWish.Line wish) {
    return line.product() instanceof ProductRef product
        && product.id().equals(wish.productId())
        && (wish.specification() == null || wish.specification().equals(line.specification()))
        && WITHOUT_LIMIT_LAST.compare(wish.quantity(), line.quantity()) <= 0
        && isAgreed(line, wish);
  }

  private static boolean isAgreed(ContractLine line, ContentWish.Line wish) {
    if (wish.unitPrice() == null && wish.discountPercent().signum() == 0) {
      return true;
    }
    return (wish.unitPrice() == null || wish.unitPrice().equals(line.unitPrice()))
        && wish.discountPercent().compareTo(line.discountPercent()) == 0;
  }
}
