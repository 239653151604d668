package io.saleswright.finance.invoices;

import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The invoice of one order. It is asked for when the customer signs for the goods, and from then on
 * a clock reminds of it; finance issues it, and then it does not change any more.
 *
 * @param orderId identity of the order
 * @param orderNumber the order's number for people
 * @param customerId who is invoiced
 * @param salesperson staff id of the order's salesperson, who may see it
 * @param gross what it is over, tax included: what the order's receivable is over, too
 * @param netPrice how gross came about when the order's prices exclude tax, so that its rate is
 *     settled; null when they include it (FIN-02)
 * @param issue the invoice as it was written; null before
 */
public record Invoice(
    String orderId,
    String orderNumber,
    String customerId,
    String salesperson,
    Money gross,
    @Nullable NetPrice netPrice,
    @Nullable Issue issue) {

  /** The rule whose clock reminds of an invoice that is not written. */
  static final String REMINDER = "FIN-07";

  /** An invoice that has to be written. */
  static Change<Invoice> requested(
      String id, RequestInvoice command, InvoiceRules rules, Instant at) {
    Invoice invoice =
        new Invoice(
            command.orderId(),
            command.orderNumber(),
            command.customerId(),
            command.salesperson(),
            command.gross(),
            command.netPrice(),
            null);
    return Change.to(invoice)
        .raising(new InvoiceRequested(id, command.orderId(), command.customerId(), command.gross()))
        .starting(new Deadline(REMINDER, rules.issueDue().apply(at)));
  }

  /**
   * Writes it.
   *
   * @param number its number for people, used by no other invoice
   * @throws RuleViolation when it was issued before
   * @throws InvalidInput when the rate is not in use, or not the one that the order owes
   */
  Change<Invoice> issued(
      String id, String number, IssueInvoice command, String by, InvoiceRules rules, Instant at) {
    mustBeIssuable(command, rules);
    TaxSplit split =
        netPrice == null ? TaxSplit.of(gross, command.taxRate()) : TaxSplit.of(netPrice);
    LocalDate today = LocalDate.ofInstant(at, rules.zone());
    Issue written =
        new Issue(
            number,
            command.title(),
            command.taxRate(),
            split.net(),
            split.tax(),
            today,
            by,
            rules.version());
    Invoice issued =
        new Invoice(orderId, orderNumber, customerId, salesperson, gross, netPrice, written);
    return Change.to(issued)
        .raising(
            new InvoiceIssued(
                id, number, orderId, customerId, split.net(), split.tax(), gross, today, by))
        .stopping(REMINDER);
  }

  /** Checks whether it may be written so. */
  void mustBeIssuable(IssueInvoice command, InvoiceRules rules) {
    mustBeOpen();
    rules.check(command, netPrice);
  }

  /**
   * Checks whether it may still be written.
   *
   * @throws RuleViolation when it was issued before
   */
  void mustBeOpen() {
    RuleViolation.unless(
        issue == null, "FIN-08", "invoice-issued", "The invoice was issued before");
  }
}
