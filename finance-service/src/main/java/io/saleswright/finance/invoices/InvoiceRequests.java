package io.saleswright.finance.invoices;

import io.saleswright.finance.invoiced.CreditClaim;
import io.saleswright.finance.orders.OrderOwner;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes what other modules ask of invoices when something happened to an order. */
public final class InvoiceRequests {

  private static final Comparator<Stored<Invoice>> NEWEST_FIRST =
      Comparator.<Stored<Invoice>, LocalDate>comparing(one -> issueOf(one).issuedOn())
          .thenComparing(one -> issueOf(one).number())
          .reversed();

  private final Aggregates<Invoice> invoices;
  private final InvoiceSearch search;
  private final Supplier<InvoiceRules> rules;

  InvoiceRequests(
      Aggregates<Invoice> invoices, InvoiceSearch search, Supplier<InvoiceRules> rules) {
    this.invoices = invoices;
    this.search = search;
    this.rules = rules;
  }

  /** Asks for an order's invoice; once, however often the goods are signed for (FIN-07). */
  public Stored<Invoice> request(RequestInvoice command, Cause cause) {
    return invoices.createAt(
        idOf(command.orderId()),
        cause,
        id -> Invoice.requested(id, command, rules.get(), cause.at()));
  }

  /**
   * Gives the order's invoices, if there are any, to whom the order belongs now (SEC-02). The first
   * remembers the event and comes last, so that a crash in between repeats it for all.
   */
  public void belongTo(String orderId, OrderOwner owner, Cause cause) {
    String first = idOf(orderId);
    if (invoices.find(first).isEmpty()) {
      return;
    }
    // Those that are just being made of it take its owner when they are made.
    invoices.change(first, cause.followUp(), now -> now.state().belongingTo(owner));
    for (Stored<Invoice> other : search.ofOrder(orderId)) {
      if (!other.id().equals(first)) {
        invoices.change(other.id(), cause, now -> now.state().belongingTo(owner));
      }
    }
    invoices.change(first, cause, now -> now.state().belongingTo(owner));
  }

  /** The first invoice of an order, if one was asked for. */
  public Optional<Stored<Invoice>> of(String orderId) {
    return invoices.find(idOf(orderId));
  }

  /** Whether some invoice of the order is written and counts. */
  public boolean isWritten(String orderId) {
    return search.ofOrder(orderId).stream()
        .anyMatch(invoice -> invoice.state().stage() == InvoiceStage.ISSUED);
  }

  /**
   * What credit notes can still take off each written invoice of an order, that of the newest first
   * (FIN-08).
   */
  public List<Money> leftOf(String orderId) {
    return newestFirst(orderId).stream()
        .map(invoice -> InvoiceCourse.left(invoice.state()))
        .filter(Money::isPositive)
        .toList();
  }

  /**
   * Takes a credit note off the newest written invoice of an order that has so much left. Asked
   * again it answers the same.
   *
   * @param creditId identity under which the credit note asks
   * @return the invoice; empty when none has so much left
   */
  public Optional<Stored<Invoice>> credit(
      String orderId, String creditId, Money gross, Cause cause) {
    List<Stored<Invoice>> all = newestFirst(orderId);
    Optional<Stored<Invoice>> before =
        all.stream().filter(one -> one.state().course().isCredited(creditId)).findFirst();
    if (before.isPresent()) {
      return before;
    }
    CreditClaim claim = new CreditClaim(creditId, gross);
    for (Stored<Invoice> one : all) {
      Stored<Invoice> after =
          invoices.change(one.id(), cause, now -> InvoiceCourse.credited(now.state(), claim));
      if (after.state().course().isCredited(creditId)) {
        return Optional.of(after);
      }
    }
    return Optional.empty();
  }

  private static Issue issueOf(Stored<Invoice> written) {
    return Objects.requireNonNull(written.state().issue());
  }

  /** The written invoices of an order by day and number, the newest first. */
  private List<Stored<Invoice>> newestFirst(String orderId) {
    return search.ofOrder(orderId).stream()
        .filter(one -> one.state().issue() != null)
        .sorted(NEWEST_FIRST)
        .toList();
  }

  /** A credit note does not count: what it took off its invoice is there again. */
  public void uncredit(String orderId, String creditId, Cause cause) {
    for (Stored<Invoice> one : search.ofOrder(orderId)) {
      invoices.change(one.id(), cause, now -> InvoiceCourse.uncredited(now.state(), creditId));
    }
  }

  /** Identity of the first invoice of an order, whether or not it was asked for. */
  public static String idOf(String orderId) {
    return Ids.derived("invoice", orderId);
  }
}
