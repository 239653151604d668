package io.saleswright.finance.orderbooks;

import io.saleswright.finance.orderbooks.Agreement.Confirmation;
import io.saleswright.finance.orderbooks.Agreement.Explanation;
import io.saleswright.finance.orderbooks.Agreement.Side;
import io.saleswright.finance.orderbooks.CostOfGoods.ProductCost;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What finance keeps of an order beside what is owed for it.
 *
 * @param lines what was ordered
 * @param shippedOn the day on which it left the house; null before
 * @param cost what the goods cost us; null before they left
 * @param freights what shipping it cost, oldest first
 * @param agreement what order clerk and finance have said of its amounts
 * @param countsOn the day in whose month it counts as shipped, when that is another than the day
 *     itself because its month was closed when it was told (FIN-16); else null
 */
public record OrderBook(
    List<BookLine> lines,
    @Nullable LocalDate shippedOn,
    @Nullable CostOfGoods cost,
    List<Freight> freights,
    Agreement agreement,
    @Nullable LocalDate countsOn) {

  /** Of an order of which nothing was told. */
  static final OrderBook UNKNOWN =
      new OrderBook(List.of(), null, null, List.of(), Agreement.NONE, null);

  public OrderBook {
    lines = List.copyOf(lines);
    freights = List.copyOf(freights);
  }

  /** It was placed or changed. */
  OrderBook ordered(List<BookLine> now) {
    return new OrderBook(now, shippedOn, cost, freights, agreement, countsOn);
  }

  /**
   * It left the house; what its goods cost is fixed then. Told once more it counts where it counted
   * first.
   *
   * @param countsIn the day in whose month it counts: the same, or a later one
   * @param costs what one of each product costs, as far as it is known
   */
  OrderBook shipped(LocalDate on, LocalDate countsIn, Map<String, Money> costs) {
    Map<String, Money> sums = new TreeMap<>();
    List<ProductCost> products = new ArrayList<>();
    for (BookLine line : lines) {
      Money one = costs.get(line.productId());
      if (one != null) {
        BigDecimal exact = one.amount().multiply(line.quantity());
        Money cost = Money.rounding(exact, one.currency());
        sums.merge(one.currency(), cost, Money::plus);
        products.add(new ProductCost(line.productId(), line.quantity(), cost));
      }
    }
    List<String> unknown =
        lines.stream()
            .map(BookLine::productId)
            .filter(product -> !costs.containsKey(product))
            .distinct()
            .toList();
    CostOfGoods fixed = new CostOfGoods(List.copyOf(sums.values()), unknown, products);
    LocalDate counted = shippedOn == null ? countsIn : countsOn == null ? shippedOn : countsOn;
    LocalDate other = counted.equals(on) ? null : counted;
    return new OrderBook(lines, on, fixed, freights, agreement, other);
  }

  /** Posts freight (FIN-13). */
  Change<OrderBook> posted(Freight freight) {
    return Change.to(
        new OrderBook(
            lines,
            shippedOn,
            cost,
            Stream.concat(freights.stream(), Stream.of(freight)).toList(),
            agreement,
            countsOn));
  }

  /**
   * Takes freight back, by somebody who did not post it (FIN-16).
   *
   * @throws NotFound when there is no such freight
   * @throws RuleViolation when it does not count any more, or the same person posted it
   */
  Change<OrderBook> reversed(String freightId, String reason, Act act) {
    Freight freight =
        freights.stream()
            .filter(one -> one.id().equals(freightId))
            .findFirst()
            .orElseThrow(() -> new NotFound("freight"));
    OrderBookRefusal.FREIGHT_REVERSED.unless(freight.reversal() == null);
    Authors.of(freight.by()).mustNotInclude(act.by());
    Freight over = freight.reversed(new Freight.Reversal(reason, act.by(), act.at()));
    return Change.to(
        new OrderBook(
            lines,
            shippedOn,
            cost,
            freights.stream().map(one -> one.id().equals(freightId) ? over : one).toList(),
            agreement,
            countsOn));
  }

  /**
   * Says why amounts differ.
   *
   * @throws RuleViolation when they do not differ so
   */
  Change<OrderBook> explained(Compared now, Difference difference, String reason, Act act) {
    OrderBookRefusal.NO_DIFFERENCE.unless(now.differences().containsKey(difference));
    return Change.to(
        with(agreement.with(new Explanation(difference, reason, now.mark(), act.by(), act.at()))));
  }

  /**
   * One side confirms the amounts as they are.
   *
   * @throws RuleViolation when a difference has no reason, or the same person confirmed for the
   *     other side
   */
  Change<OrderBook> confirmed(Compared now, Side side, Act act) {
    String mark = now.mark();
    OrderBookRefusal.DIFFERENCE_UNEXPLAINED.unless(
        now.differences().keySet().stream().allMatch(one -> agreement.explains(one, mark)));
    for (Confirmation other : agreement.confirmations()) {
      if (other.side() != side && other.mark().equals(mark)) {
        Authors.of(other.by()).mustNotInclude(act.by());
      }
    }
    return Change.to(with(agreement.with(new Confirmation(side, mark, act.by(), act.at()))));
  }

  private OrderBook with(Agreement now) {
    return new OrderBook(lines, shippedOn, cost, freights, now, countsOn);
  }

  /** Whether both sides have confirmed these amounts. */
  OrderBookStage stage(Compared now) {
    String mark = now.mark();
    return agreement.confirms(Side.CLERK, mark) && agreement.confirms(Side.FINANCE, mark)
        ? OrderBookStage.CONFIRMED
        : OrderBookStage.UNCONFIRMED;
  }

  /** What a line of the order is about; null where nobody has told. */
  public @Nullable String productOf(int line) {
    return lines.stream()
        .filter(one -> Integer.valueOf(line).equals(one.line()))
        .map(BookLine::name)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** What freight costs us, one sum for each currency. */
  public List<Money> freightCost() {
    Map<String, Money> sums = new TreeMap<>();
    freights.stream()
        .filter(Freight::costsUs)
        .forEach(one -> sums.merge(one.amount().currency(), one.amount(), Money::plus));
    return List.copyOf(sums.values());
  }
}
