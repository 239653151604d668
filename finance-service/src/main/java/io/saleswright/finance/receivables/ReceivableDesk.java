package io.saleswright.finance.receivables;

import io.saleswright.finance.access.FinanceStep;
import io.saleswright.finance.access.Visibility;
import io.saleswright.finance.invoices.InvoiceDesk;
import io.saleswright.finance.invoices.NetPrice;
import io.saleswright.finance.invoices.RequestInvoice;
import io.saleswright.finance.receivables.ReceivableSearch.Wanted;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the receivables in step with their orders, and shows them to people. */
public final class ReceivableDesk {

  private static final String NOUN = "receivable";

  private final Aggregates<Receivable> receivables;
  private final ReceivableSearch search;
  private final ReceivableFollowUp followUp;
  private final InvoiceDesk invoices;
  private final Supplier<PlanRules> rules;

  ReceivableDesk(
      Aggregates<Receivable> receivables,
      ReceivableSearch search,
      ReceivableFollowUp followUp,
      InvoiceDesk invoices,
      Supplier<PlanRules> rules) {
    this.receivables = receivables;
    this.search = search;
    this.followUp = followUp;
    this.invoices = invoices;
    this.rules = rules;
  }

  /**
   * Plans the receivable of an order that was placed (FIN-04).
   *
   * @param order its total is the order's own
   * @param taxIncluded whether that includes tax; else the tax comes on top (FIN-02)
   */
  public void plan(OrderFacts order, boolean taxIncluded, PaymentTerms terms, Cause cause) {
    PlanRules inForce = rules.get();
    OrderFacts owed = inForce.priced(order, taxIncluded);
    followUp.after(
        receivables.createAt(
            order.orderId(), cause, _ -> Receivable.planned(owed, terms, inForce, cause.at())),
        cause);
  }

  /** Follows a change of an order. */
  public void replan(String orderId, OrderChange change, Cause cause) {
    followUp.after(
        receivables.change(
            orderId, cause, now -> now.state().replanned(change, rules.get(), cause.at())),
        cause);
  }

  /** Ends the receivable of an order that was cancelled, and frees what was paid. */
  public void cancel(String orderId, Cause cause) {
    followUp.after(
        receivables.change(orderId, cause, now -> now.state().cancelled(cause.at())), cause);
  }

  /**
   * The goods were signed for: days of credit begin to count, and an invoice is asked for (FIN-07).
   *
   * @param total what was signed for, as the order tells it: with tax or without, as planned
   */
  public void sign(String orderId, LocalDate signedOn, Money total, Cause cause) {
    Stored<Receivable> signed =
        receivables.change(
            orderId, cause, now -> now.state().signed(signedOn, rules.get(), cause.at()));
    followUp.after(signed, cause);
    if (signed.state().status() != Receivable.Status.CANCELLED) {
      invoices.request(invoiceOver(total, signed.state().order()), cause);
    }
  }

  private static RequestInvoice invoiceOver(Money total, OrderFacts order) {
    NetPrice price = order.netPrice();
    return price == null
        ? RequestInvoice.overGross(
            order.orderId(), order.number(), order.customerId(), order.salesperson(), total)
        : RequestInvoice.overNet(
            order.orderId(),
            order.number(),
            order.customerId(),
            order.salesperson(),
            price.over(total));
  }

  /**
   * A receivable, for people.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<Receivable> get(String id, Caller caller) {
    FinanceStep.READ_RECEIVABLES.mustBeOpenTo(caller);
    Stored<Receivable> stored = receivables.get(id);
    Visibility.of(caller).mustInclude(stored.state().order().salesperson(), NOUN);
    return stored;
  }

  /** Checks whether the caller could allocate money to this receivable now. */
  public void mustBePayable(Receivable receivable, Caller caller) {
    FinanceStep.ALLOCATE_PAYMENT.mustBeOpenTo(caller);
    if (receivable.status() == Receivable.Status.CANCELLED) {
      throw AllocationRefusal.ORDER_CANCELLED.violation();
    }
    if (!receivable.open().isPositive()) {
      throw AllocationRefusal.ABOVE_DUE.violation();
    }
  }

  /** Receivables that the caller sees, newest first. */
  public List<Stored<Receivable>> list(Wanted wanted, Slice slice, Caller caller) {
    FinanceStep.READ_RECEIVABLES.mustBeOpenTo(caller);
    @Nullable String salesperson = Visibility.of(caller).salesperson();
    return search.newestFirst(salesperson == null ? wanted : wanted.by(salesperson), slice);
  }
}
