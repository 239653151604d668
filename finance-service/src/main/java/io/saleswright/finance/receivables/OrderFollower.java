package io.saleswright.finance.receivables;

import io.saleswright.finance.gates.Block;
import io.saleswright.finance.gates.CustomerBlocks;
import io.saleswright.finance.gates.Deviation;
import io.saleswright.finance.invoices.InvoiceRequests;
import io.saleswright.finance.invoices.RequestInvoice;
import io.saleswright.finance.orders.NetPrice;
import io.saleswright.finance.orders.OrderOwner;
import io.saleswright.finance.orders.PriceTax;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the receivables, and who sees the invoices, in step with what happens to orders. */
public final class OrderFollower {

  private final Aggregates<Receivable> receivables;
  private final ReceivableFollowUp followUp;
  private final InvoiceRequests invoices;
  private final CustomerBlocks blocks;
  private final Supplier<PlanRules> rules;

  OrderFollower(
      Aggregates<Receivable> receivables,
      ReceivableFollowUp followUp,
      InvoiceRequests invoices,
      CustomerBlocks blocks,
      Supplier<PlanRules> rules) {
    this.receivables = receivables;
    this.followUp = followUp;
    this.invoices = invoices;
    this.blocks = blocks;
    this.rules = rules;
  }

  /**
   * Plans the receivable of an order that was placed (FIN-04).
   *
   * @param order its total is the order's own
   * @param verified whether the order is known to be its customer's (SEC-02)
   * @param tax whether the total includes tax; else the tax comes on top (FIN-02)
   */
  public void placed(
      OrderFacts order, boolean verified, PriceTax tax, PaymentTerms terms, Cause cause) {
    PlanRules inForce = rules.get();
    OrderFacts owed = inForce.priced(order, tax);
    receivables.createAt(
        order.orderId(),
        cause,
        _ -> Receivable.planned(owed, verified, terms, inForce, cause.at()));
    followBlock(order.orderId(), cause.followUp());
    followUp.after(receivables.get(order.orderId()), cause);
  }

  /**
   * Takes in whether the order's customer is blocked now (FIN-17). Asks again after it has written,
   * so that a decision in between is not overtaken by the one before.
   */
  public void followBlock(String orderId, Cause cause) {
    String customer = receivables.get(orderId).state().order().customerId();
    Block taken;
    do {
      Block now = blocks.of(customer);
      receivables.change(orderId, cause, stored -> stored.state().blocked(now, cause.at()));
      taken = now;
    } while (!Objects.equals(taken, blocks.of(customer)));
  }

  /** Follows a change of an order. */
  public void changed(String orderId, OrderChange change, Cause cause) {
    Stored<Receivable> stored =
        receivables.change(
            orderId, cause, now -> now.state().replanned(change, rules.get(), cause.at()));
    followBlock(orderId, cause.followUp());
    followUp.after(stored, cause);
    invoices.belongTo(orderId, stored.state().order().owner(), cause);
  }

  /**
   * An order belongs to somebody else now, and with it all that is kept of it (SEC-02). An order
   * without a receivable is an imported one, of which nothing is kept.
   */
  public void handedOver(String orderId, OrderOwner owner, Cause cause) {
    if (receivables.find(orderId).isPresent()) {
      followUp.after(
          receivables.change(orderId, cause, now -> now.state().belongingTo(owner, cause.at())),
          cause);
      invoices.belongTo(orderId, owner, cause);
    }
  }

  /** The order is its customer's after all: what it needs of their credit is asked for now. */
  public void customerVerified(String orderId, Cause cause) {
    followUp.after(
        receivables.change(orderId, cause, now -> now.state().customerVerified(cause.at())), cause);
  }

  /** Ends the receivable of an order that was cancelled, and frees what was paid. */
  public void cancelled(String orderId, Cause cause) {
    followUp.after(
        receivables.change(orderId, cause, now -> now.state().cancelled(cause.at())), cause);
  }

  /**
   * Something about an order did not go as the rules have it (SEC-07). An order without a
   * receivable is an imported one, of which nothing is kept.
   *
   * @param deviation null when all went as the rules have it; that is remembered, too
   */
  public void deviated(String orderId, @Nullable Deviation deviation, Cause cause) {
    if (receivables.find(orderId).isPresent()) {
      receivables.change(
          orderId,
          cause,
          now -> deviation == null ? Change.none(now.state()) : now.state().deviated(deviation));
    }
  }

  /**
   * The goods were signed for: days of credit begin to count, and an invoice is asked for (FIN-07).
   *
   * @param total what was signed for, as the order tells it: with tax or without, as planned
   * @param titleMark fingerprint of the invoice title that was verified with the customer (FIN-02)
   */
  public void signed(
      String orderId, LocalDate signedOn, Money total, @Nullable String titleMark, Cause cause) {
    Stored<Receivable> signed =
        receivables.change(
            orderId, cause, now -> now.state().signed(signedOn, rules.get(), cause.at()));
    followUp.after(signed, cause);
    if (signed.state().status() != ReceivableStage.CANCELLED) {
      invoices.request(invoiceOver(total, signed.state().order()).entitled(titleMark), cause);
    }
  }

  private static RequestInvoice invoiceOver(Money total, OrderFacts order) {
    NetPrice price = order.netPrice();
    return price == null
        ? RequestInvoice.overGross(
            order.orderId(), order.number(), order.customerId(), order.owner(), total)
        : RequestInvoice.overNet(
            order.orderId(), order.number(), order.customerId(), order.owner(), price.over(total));
  }
}
