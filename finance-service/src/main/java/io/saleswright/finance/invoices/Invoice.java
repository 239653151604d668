package io.saleswright.finance.invoices;

import io.saleswright.finance.invoiced.Course;
import io.saleswright.finance.invoiced.InvoiceIssued;
import io.saleswright.finance.invoiced.InvoiceReminded;
import io.saleswright.finance.invoiced.InvoiceRequested;
import io.saleswright.finance.invoiced.Part;
import io.saleswright.finance.invoiced.Proposal;
import io.saleswright.finance.orders.NetPrice;
import io.saleswright.finance.orders.OrderOwner;
import io.saleswright.finance.orders.SalesUnit;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.Fingerprint;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
 * @param waiting what matters until then; null in what was stored before there were reminders
 */
public record Invoice(
    String orderId,
    String orderNumber,
    String customerId,
    String salesperson,
    @Nullable SalesUnit unit,
    Money gross,
    @Nullable NetPrice netPrice,
    @Nullable Issue issue,
    @Nullable Waiting waiting) {

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
            null,
            new Waiting(command.titleMark(), rules.firstReminder(at), 0, null));
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
   * @throws RuleViolation when it was issued before, or its title is not the verified one and
   *     nobody says why
   * @throws InvalidInput when the rate is not in use, or not the one that the order owes
   */
  Change<Invoice> issued(
      String id, String number, IssueInvoice command, InvoiceRules rules, Act act) {
    mustBeIssuable(command, rules);
    TaxSplit split =
        netPrice == null
            ? TaxSplit.of(gross, command.taxRate())
            : new TaxSplit(netPrice.net(), gross.minus(netPrice.net()));
    LocalDate today = LocalDate.ofInstant(act.at(), rules.zone());
    Issue written =
        new Issue(
            number,
            command.buyer(),
            command.taxRate(),
            split.net(),
            split.tax(),
            today,
            act.by(),
            rules.version(),
            command.titleReason());
    return Change.to(with(owner(), written).notWaiting())
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
    if (issue == null) {
      return InvoiceStage.REQUESTED;
    }
    return course().voiding() == null ? InvoiceStage.ISSUED : InvoiceStage.VOIDED;
  }

  /** Whose it is. */
  public OrderOwner owner() {
    return new OrderOwner(salesperson, unit == null ? SalesUnit.UNKNOWN : unit);
  }

  /**
   * Checks whether it may be written so.
   *
   * @throws RuleViolation when it was issued before, or its title is not the verified one and
   *     nobody says why
   * @throws InvalidInput when the rate is not in use, or not the one that the order owes
   */
  void mustBeIssuable(IssueInvoice command, InvoiceRules rules) {
    mustBeOpen();
    rules.check(command, netPrice);
    InvoiceRefusal.TITLE_DIFFERS.when(
        command.titleReason() == null && !isVerified(command.buyer().title()));
  }

  /**
   * Checks whether it may still be written.
   *
   * @throws RuleViolation when it was issued before
   */
  void mustBeOpen() {
    InvoiceStep.ISSUE.mustStartFrom(stage());
  }

  /** Reminds of it, unless it is written; the next reminder comes when this one was of no use. */
  Change<Invoice> reminded(String id, InvoiceRules rules, Instant at) {
    if (issue != null || waiting == null) {
      return Change.none(this);
    }
    Instant next = rules.issueDue().apply(at);
    Waiting still = waiting.reminded(next);
    return Change.to(with(still))
        .raising(new InvoiceReminded(id, orderId, customerId, still.reminders(), next));
  }

  /**
   * What may stand on it (FIN-02): the buyer as on the customer's newest invoice with the title
   * that was verified, or on the newest one at all when none was verified.
   *
   * @param earlier the customer's written invoices, newest first
   * @param customerName what the customer is called, if that is known
   */
  Proposal proposed(List<Issue> earlier, @Nullable String customerName) {
    boolean marked = waiting != null && waiting.titleMark() != null;
    BigDecimal rate = netPrice == null ? null : netPrice.taxRate();
    Issue same =
        earlier.stream()
            .filter(issue -> isVerified(issue.buyer().title()))
            .findFirst()
            .orElse(null);
    if (same != null) {
      Issue.Buyer buyer = same.buyer();
      return new Proposal(
          buyer.title(),
          buyer.taxNumber(),
          buyer.address(),
          buyer.bank(),
          rate == null ? same.taxRate() : rate,
          marked ? true : null,
          same.number());
    }
    boolean named = customerName != null && isVerified(customerName);
    return new Proposal(
        named ? customerName : null, null, null, null, rate, named && marked ? true : null, null);
  }

  /** Whether this is the title that was verified with the customer, as far as anybody knows. */
  private boolean isVerified(String title) {
    String mark = waiting == null ? null : waiting.titleMark();
    return mark == null || mark.equals(Fingerprint.of(orderId, title));
  }

  private Invoice notWaiting() {
    return waiting == null ? this : with(waiting.over());
  }

  /** What became of it. */
  public Course course() {
    return waiting == null || waiting.course() == null ? Course.NONE : waiting.course();
  }

  /** Asks for an invoice that is made of this one; its title is the same that was verified. */
  RequestInvoice asking(Part part) {
    return new RequestInvoice(
        orderId,
        orderNumber,
        customerId,
        owner(),
        part.gross(),
        part.netPrice(),
        waiting == null ? null : waiting.titleMark());
  }

  /** The same over another amount. */
  Invoice over(Money otherGross, @Nullable NetPrice otherPrice) {
    return new Invoice(
        orderId,
        orderNumber,
        customerId,
        salesperson,
        unit,
        otherGross,
        otherPrice,
        issue,
        waiting);
  }

  /** The same after something became of it. */
  Invoice with(Course now) {
    return with((waiting == null ? new Waiting(null, null, 0, null) : waiting).with(now));
  }

  private Invoice with(Waiting now) {
    return new Invoice(
        orderId, orderNumber, customerId, salesperson, unit, gross, netPrice, issue, now);
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
        written,
        waiting);
  }
}
