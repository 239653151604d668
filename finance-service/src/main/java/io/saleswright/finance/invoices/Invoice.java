package io.saleswright.finance.invoices;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Duration;
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
 * @param salesperson staff id of the order's salesperson
 * @param unit the salesperson's team and the order's region; null in what was stored before orders
 *     told them
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
    @Nullable SalesUnit unit,
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
            command.owner().salesperson(),
            command.owner().unit(),
            command.gross(),
            command.netPrice(),
            null);
    return Change.to(invoice)
        .raising(new InvoiceRequested(id, command.orderId(), command.customerId(), command.gross()))
        .starting(clock(at, rules.issueDue().apply(at)));
  }

  /** People are reminded when half of the time is over. */
  private static Deadline clock(Instant asked, Instant due) {
    return new Deadline(REMINDER, due).remindingBefore(Duration.between(asked, due).dividedBy(2));
  }

  /**
   * Writes it.
   *
   * @param number its number for people, used by no other invoice
   * @throws RuleViolation when it was issued before
   * @throws InvalidInput when the rate is not in use, or not the one that the order owes
   */
  Change<Invoice> issued(
      String id, String number, IssueInvoice command, InvoiceRules rules, Act act) {
    mustBeIssuable(command, rules);
    TaxSplit split =
        netPrice == null ? TaxSplit.of(gross, command.taxRate()) : TaxSplit.of(netPrice);
    LocalDate today = LocalDate.ofInstant(act.at(), rules.zone());
    Issue written =
        new Issue(
            number,
            command.title(),
            command.taxRate(),
            split.net(),
            split.tax(),
            today,
            act.by(),
            rules.version());
    return Change.to(with(owner(), written))
        .raising(
            new InvoiceIssued(
                id, number, orderId, customerId, split.net(), split.tax(), gross, today, act.by()))
        .stopping(REMINDER);
  }

  /** Gives it to whom its order belongs now. */
  Change<Invoice> belongingTo(OrderOwner owner) {
    return owner.equals(owner()) ? Change.none(this) : Change.to(with(owner, issue));
  }

  /** How far it has come. */
  public InvoiceStage stage() {
    return issue == null ? InvoiceStage.REQUESTED : InvoiceStage.ISSUED;
  }

  /** Whose it is. */
  public OrderOwner owner() {
    return new OrderOwner(salesperson, unit == null ? SalesUnit.UNKNOWN : unit);
  }

  /**
   * Checks whether it may be written so.
   *
   * @throws RuleViolation when it was issued before
   * @throws InvalidInput when the rate is not in use, or not the one that the order owes
   */
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
    InvoiceStep.ISSUE.mustStartFrom(stage());
  }

  private Invoice with(OrderOwner owner, @Nullable Issue written) {
    return new Invoice(
        orderId,
        orderNumber,
        customerId,
        owner.salesperson(),
        owner.unit(),
        gross,
        netPrice,
        written);
  }
}
