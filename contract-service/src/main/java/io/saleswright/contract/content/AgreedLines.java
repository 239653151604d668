package io.saleswright.contract.content;

import io.saleswright.contract.offers.OfferLine.ProductRef;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The agreed lines that wanted ones go on with, as in orders: of the same product, not more of it,
 * at the agreed price and discount. Where neither is said, both are the agreed ones. Each is taken
 * once, by whom it suffices most narrowly; who could do with another line makes room for who can
 * not. So as many as can go on do, in whichever order lines are wanted (CON-11).
 */
final class AgreedLines {

  private static final Comparator<@Nullable BigDecimal> WITHOUT_LIMIT_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());

  private final List<ContractLine> agreed;
  private final List<ContentWish.Line> wished;

  /** Which wanted line has taken which agreed one, by the agreed one's index. */
  private final Map<Integer, Integer> takers = new HashMap<>();

  private AgreedLines(List<ContractLine> agreed, List<ContentWish.Line> wished) {
    this.agreed = agreed;
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
    IntStream.range(0, wished.size())
        .boxed()
        .sorted(
            Comparator.<Integer, @Nullable BigDecimal>comparing(
                    index -> wished.get(index).quantity(), WITHOUT_LIMIT_LAST)
                .reversed())
        .forEach(index -> lines.give(index, new HashSet<>()));
    return lines;
  }

  /** The agreed line with which a wanted one goes on, by its index. */
  Optional<ContractLine> at(int index) {
    return takers.entrySet().stream()
        .filter(taker -> taker.getValue() == index)
        .map(taker -> agreed.get(taker.getKey()))
        .findFirst();
  }

  /**
   * Gives a wanted line the agreed one that fits best.
   *
   * @param asked the agreed lines whose takers were asked to make room already
   * @return whether it has one
   */
  private boolean give(int wish, Set<Integer> asked) {
    List<Integer> fitting = fitting(wished.get(wish));
    Optional<Integer> given =
        fitting.stream()
            .filter(line -> !takers.containsKey(line))
            .findFirst()
            .or(() -> fitting.stream().filter(line -> isFreed(line, asked)).findFirst());
    given.ifPresent(line -> takers.put(line, wish));
    return given.isPresent();
  }

  private boolean isFreed(int line, Set<Integer> asked) {
    Integer taker = takers.get(line);
    return taker != null && asked.add(line) && give(taker, asked);
  }

  /** What fits, most narrowly first. */
  private List<Integer> fitting(ContentWish.Line wish) {
    return IntStream.range(0, agreed.size())
        .filter(line -> goesOn(agreed.get(line), wish))
        .boxed()
        .sorted(Comparator.comparing(line -> agreed.get(line).quantity(), WITHOUT_LIMIT_LAST))
        .toList();
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
