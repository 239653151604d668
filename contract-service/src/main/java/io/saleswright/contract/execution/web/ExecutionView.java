package io.saleswright.contract.execution.web;

import io.saleswright.contract.execution.Duty;
import io.saleswright.contract.execution.Execution;
import io.saleswright.contract.execution.ExecutionDesk;
import io.saleswright.contract.execution.OrderProgress;
import io.saleswright.contract.execution.PlacedOrder;
import io.saleswright.contract.execution.Remaining;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a contract. Cancelled orders are listed and count for nothing.
 *
 * @param contractId identity of the contract
 * @param number its number for people
 * @param ordered what its orders come to
 * @param shipped what the orders come to whose goods have left
 * @param signed what the orders come to whose goods were signed for
 * @param invoiced what was invoiced
 * @param paid what was paid
 * @param remaining what may still be ordered of what it limits
 * @param duties what is still to be done
 * @param orders its orders, the oldest first
 */
record ExecutionView(
    String contractId,
    String number,
    Money ordered,
    Money shipped,
    Money signed,
    Money invoiced,
    Money paid,
    RemainingView remaining,
    List<DutyView> duties,
    List<OrderView> orders) {

  /** What may still be ordered; `amount` is null when no amount limits it. */
  record RemainingView(@Nullable Money amount, List<LineView> lines) {

    static RemainingView of(Remaining remaining) {
      return new RemainingView(
          remaining.amount(),
          remaining.lines().stream()
              .map(line ->
                  new LineView(
                      line.line(), line.productId(), line.agreed(), line.ordered(), line.left()))
              .toList());
    }
  }

  /** What may still be ordered of a line. */
  record LineView(
      int line, String productId, BigDecimal agreed, BigDecimal ordered, BigDecimal left) {}

  /** SHIP, INVOICE or PAY, for which order, until when, and whether that is over. */
  record DutyView(
      String kind,
      String orderId,
      String orderNumber,
      @Nullable Money amount,
      @Nullable LocalDate dueOn,
      boolean late) {

    static DutyView of(Duty duty, LocalDate today) {
      return new DutyView(
          duty.kind().name(),
          duty.orderId(),
          duty.orderNumber(),
          duty.amount(),
          duty.dueOn(),
          duty.isLate(today));
    }
  }

  /** An order under the contract. */
  record OrderView(
      String orderId,
      String number,
      Money total,
      boolean cancelled,
      @Nullable Instant shippedAt,
      @Nullable LocalDate signedOn,
      @Nullable Money invoiced,
      Money paid) {

    static OrderView of(Stored<OrderProgress> stored, Money paid) {
      OrderProgress progress = stored.state();
      PlacedOrder order = Objects.requireNonNull(progress.order());
      return new OrderView(
          stored.id(),
          order.number(),
          order.total(),
          progress.cancelled(),
          progress.shippedAt(),
          progress.signedOn(),
          progress.invoiced(),
          paid);
    }
  }

  static ExecutionView of(ExecutionDesk.Found found) {
    Execution execution = found.execution();
    return new ExecutionView(
        found.contract().id(),
        found.contract().state().number(),
        execution.ordered(),
        execution.shipped(),
        execution.signed(),
        execution.invoiced(),
        execution.received(),
        RemainingView.of(execution.remaining()),
        execution.duties().stream().map(duty -> DutyView.of(duty, found.today())).toList(),
        execution.orders().stream()
            .map(order -> OrderView.of(order, execution.paidFor(order.id())))
            .toList());
  }
}
