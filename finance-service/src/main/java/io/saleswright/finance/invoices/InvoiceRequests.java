package io.saleswright.finance.invoices;

import io.saleswright.finance.orders.OrderOwner;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.Stored;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes what other modules ask of invoices when something happened to an order. */
public final class InvoiceRequests {

  private final Aggregates<Invoice> invoices;
  private final Supplier<InvoiceRules> rules;

  InvoiceRequests(Aggregates<Invoice> invoices, Supplier<InvoiceRules> rules) {
    this.invoices = invoices;
    this.rules = rules;
  }

  /** Asks for an order's invoice; once, however often the goods are signed for (FIN-07). */
  public Stored<Invoice> request(RequestInvoice command, Cause cause) {
    return invoices.createAt(
        idOf(command.orderId()),
        cause,
        id -> Invoice.requested(id, command, rules.get(), cause.at()));
  }

  /** Gives the order's invoice, if there is one, to whom the order belongs now (SEC-02). */
  public void belongTo(String orderId, OrderOwner owner, Cause cause) {
    String id = idOf(orderId);
    if (invoices.find(id).isPresent()) {
      invoices.change(id, cause, now -> now.state().belongingTo(owner));
    }
  }

  /** The invoice of an order, if one was asked for. */
  public Optional<Stored<Invoice>> of(String orderId) {
    return invoices.find(idOf(orderId));
  }

  /** Identity of the invoice of an order, whether or not it was asked for. */
  public static String idOf(String orderId) {
    return Ids.derived("invoice", orderId);
  }
}
