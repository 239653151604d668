package io.saleswright.contract.execution;

import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an order has come, as orders and finance told. Finance may tell of an order before the
 * order itself is known here.
 *
 * @param order what it says; null while it is not known
 * @param shippedAt when the goods left; null before
 * @param signedOn when the customer signed for them; null before
 * @param cancelled whether it will not be carried out
 * @param invoiced what was invoiced and counts; null before
 * @param plan what is owed and when
 */
public record OrderProgress(
    @Nullable PlacedOrder order,
    @Nullable Instant shippedAt,
    @Nullable LocalDate signedOn,
    boolean cancelled,
    @Nullable Money invoiced,
    List<Instalment> plan) {

  /** Nothing is known. */
  static final OrderProgress UNKNOWN = new OrderProgress(null, null, null, false, null, List.of());

  public OrderProgress {
    plan = List.copyOf(plan);
  }

  /** Whether something of it is invoiced: an invoice that was voided is none. */
  boolean isInvoiced() {
    return invoiced != null && invoiced.isPositive();
  }

  OrderProgress placed(PlacedOrder told) {
    return new OrderProgress(told, shippedAt, signedOn, cancelled, invoiced, plan);
  }

  OrderProgress shipped(Instant at) {
    return new OrderProgress(order, at, signedOn, cancelled, invoiced, plan);
  }

  OrderProgress signed(LocalDate on) {
    return new OrderProgress(order, shippedAt, on, cancelled, invoiced, plan);
  }

  OrderProgress gone() {
    return new OrderProgress(order, shippedAt, signedOn, true, invoiced, plan);
  }

  /** One more invoice of it was written; an order may have several (FIN-08). */
  OrderProgress invoiced(Money gross) {
    Money all = invoiced == null ? gross : invoiced.plus(gross);
    return new OrderProgress(order, shippedAt, signedOn, cancelled, all, plan);
  }

  /** One of its invoices does not count any more. */
  OrderProgress invoiceVoided(Money gross) {
    Money left = invoiced == null ? null : invoiced.minus(gross).max(Money.zero(gross.currency()));
    return new OrderProgress(order, shippedAt, signedOn, cancelled, left, plan);
  }

  OrderProgress planned(List<Instalment> parts) {
    return new OrderProgress(order, shippedAt, signedOn, cancelled, invoiced, parts);
  }
}
