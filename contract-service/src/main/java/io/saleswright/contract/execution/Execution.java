package io.saleswright.contract.execution;

import io.saleswright.contract.content.ContractContent;
import io.saleswright.contract.content.ContractLine;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of a contract (CON-09). Cancelled orders are shown and count for nothing.
 *
 * @param orders the orders under it, the oldest first
 * @param paid what payments cover of them
 * @param content what was agreed on
 */
public record Execution(
    List<Stored<OrderProgress>> orders, List<KnownPayment.Share> paid, ContractContent content) {

  public Execution {
    orders = List.copyOf(orders);
    paid = List.copyOf(paid);
  }

  private List<OrderProgress> live() {
    return orders.stream().map(Stored::state).filter(order -> !order.cancelled()).toList();
  }

  /** What the orders come to. */
  public Money ordered() {
    return sum(Execution::total);
  }

  /** What the orders come to whose goods have left. */
  public Money shipped() {
    return sum(order -> order.shippedAt() == null ? null : total(order));
  }

  /** What the orders come to whose goods were signed for. */
  public Money signed() {
    return sum(order -> order.signedOn() == null ? null : total(order));
  }

  /** What was invoiced. */
  public Money invoiced() {
    return sum(OrderProgress::invoiced);
  }

  /** What was paid for its orders, also for those that were cancelled since. */
  public Money received() {
    return orders.stream()
        .map(order -> paidFor(order.id()))
        .reduce(Money.zero(currency()), Money::plus);
  }

  /** What was paid for an order. */
  public Money paidFor(String orderId) {
    return paid.stream()
        .filter(share -> share.orderId().equals(orderId))
        .map(KnownPayment.Share::amount)
        .filter(amount -> amount.currency().equals(currency()))
        .reduce(Money.zero(currency()), Money::plus);
  }

  private String currency() {
    return content.terms().currency();
  }

  private static @Nullable Money total(OrderProgress order) {
    return order.order() == null ? null : order.order().total();
  }

  /** Adds what is in the contract's currency: an order in another is none under it. */
  private Money sum(Function<OrderProgress, @Nullable Money> part) {
    String currency = currency();
    return live().stream()
        .map(part)
        .filter(Objects::nonNull)
        .filter(money -> money.currency().equals(currency))
        .reduce(Money.zero(currency), Money::plus);
  }

  /** What may still be ordered of what the contract limits. */
  public Remaining remaining() {
    Money limit = content.limits().amount();
    Map<String, BigDecimal> ordered = new HashMap<>();
    List<Remaining.Line> lines = new ArrayList<>();
    for (ContractLine line : content.lines()) {
      if (line.product() != null && line.quantity() != null) {
        String product = line.product().id();
        BigDecimal open = ordered.computeIfAbsent(product, this::orderedOf);
        BigDecimal taken = isLastOf(product, line) ? open : open.min(line.quantity());
        ordered.put(product, open.subtract(taken));
        lines.add(new Remaining.Line(line.line(), product, line.quantity(), taken));
      }
    }
    return new Remaining(limit == null ? null : limit.minus(ordered()), lines);
  }

  /** What is ordered of a product fills its lines one after the other; the last takes the rest. */
  private boolean isLastOf(String product, ContractLine line) {
    return content.lines().stream()
        .filter(other -> other.line() > line.line() && other.quantity() != null)
        .map(ContractLine::product)
        .filter(Objects::nonNull)
        .noneMatch(other -> other.id().equals(product));
  }

  private BigDecimal orderedOf(String product) {
    return live().stream()
        .map(OrderProgress::order)
        .filter(Objects::nonNull)
        .flatMap(order -> order.lines().stream())
        .filter(line -> line.productId().equals(product))
        .map(PlacedOrder.Line::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What is still to be done, order by order. */
  public List<Duty> duties() {
    List<Duty> duties = new ArrayList<>();
    orders.forEach(order -> addDuties(order.id(), order.state(), duties));
    return duties;
  }

  private void addDuties(String id, OrderProgress progress, List<Duty> duties) {
    PlacedOrder order = progress.order();
    if (order == null || progress.cancelled()) {
      return;
    }
    if (progress.shippedAt() == null) {
      duties.add(new Duty(Duty.Kind.SHIP, id, order.number(), null, order.shipOn()));
    } else if (progress.signedOn() != null && !progress.isInvoiced()) {
      duties.add(new Duty(Duty.Kind.INVOICE, id, order.number(), null, null));
    }
    Money left = paidFor(id);
    for (Instalment part : progress.plan()) {
      if (!part.amount().currency().equals(currency())) {
        continue;
      }
      Money covered = left.min(part.amount());
      left = left.minus(covered);
      Money open = part.amount().minus(covered);
      if (open.isPositive()) {
        duties.add(new Duty(Duty.Kind.PAY, id, order.number(), open, part.dueOn()));
      }
    }
  }
}
