package io.saleswright.contract.execution;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Takes over what orders and finance tell, in whatever order it arrives. All orders are kept:
 * whether one is under contract may be known later than what it cost.
 */
public final class ProgressNews {

  private final Aggregates<OrderProgress> orders;

  ProgressNews(Aggregates<OrderProgress> orders) {
    this.orders = orders;
  }

  /** An order was placed. */
  public void placed(String orderId, PlacedOrder told, Cause cause) {
    note(orderId, now -> now.placed(told), cause);
  }

  /** An order says something else now. */
  public void changed(
      String orderId,
      @Nullable String contractId,
      List<PlacedOrder.Line> lines,
      Money total,
      LocalDate shipOn,
      Cause cause) {
    note(
        orderId,
        now ->
            now.order() == null
                ? now
                : now.placed(now.order().changed(contractId, lines, total, shipOn)),
        cause);
  }

  /** The goods have left. */
  public void shipped(String orderId, Instant at, Cause cause) {
    note(orderId, now -> now.shipped(at), cause);
  }

  /** The customer signed for the goods. */
  public void signed(String orderId, LocalDate on, Cause cause) {
    note(orderId, now -> now.signed(on), cause);
  }

  /** The order will not be carried out. */
  public void cancelled(String orderId, Cause cause) {
    note(orderId, OrderProgress::gone, cause);
  }

  /** One of its invoices does not count any more (FIN-08). */
  public void invoiceVoided(String orderId, Money gross, Cause cause) {
    note(orderId, now -> now.invoiceVoided(gross), cause);
  }

  /** An invoice of it was written. */
  public void invoiced(String orderId, Money gross, Cause cause) {
    note(orderId, now -> now.invoiced(gross), cause);
  }

  /** What is owed for it, and when. */
  public void planned(String orderId, List<Instalment> parts, Cause cause) {
    note(orderId, now -> now.planned(parts), cause);
  }

  private void note(String orderId, UnaryOperator<OrderProgress> news, Cause cause) {
    if (orders.find(orderId).isEmpty()) {
      Stored<OrderProgress> first =
          orders.createAt(orderId, cause, _ -> Change.to(news.apply(OrderProgress.UNKNOWN)));
      if (!first.repeated()) {
        return;
      }
    }
    orders.change(orderId, cause, now -> Change.to(news.apply(now.state())));
  }
}
