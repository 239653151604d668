package io.saleswright.finance.invoices;

import io.saleswright.finance.invoiced.Course;
import io.saleswright.finance.invoiced.CreditClaim;
import io.saleswright.finance.invoiced.InvoiceSent;
import io.saleswright.finance.invoiced.InvoiceVoided;
import io.saleswright.finance.invoiced.Part;
import io.saleswright.finance.invoiced.Sending;
import io.saleswright.finance.invoiced.Voiding;
import io.saleswright.finance.orders.NetPrice;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * Decides what becomes of an invoice: several are made of one, it is sent, voided, or corrected by
 * credit notes. What is taken out of an invoice is what another one is over, so all of an order's
 * invoices together are never over more than the order (FIN-08).
 */
final class InvoiceCourse {

  private InvoiceCourse() {}

  /**
   * Takes a part out of it that becomes an invoice of its own.
   *
   * @param amount how much, in the prices of the order: with tax where they include it
   * @throws RuleViolation when it is written
   * @throws InvalidInput when nothing of it would be left, or the amount is none of a paper
   */
  static Change<Invoice> split(Invoice invoice, String id, Money amount, Act act) {
    InvoiceStep.SPLIT.mustStartFrom(invoice.stage());
    Money whole = invoice.netPrice() == null ? invoice.gross() : invoice.netPrice().net();
    if (!amount.currency().equals(whole.currency())) {
      throw new InvalidInput("amount", "FIN-08", "must have the invoice's currency");
    }
    if (!amount.isPositive() || !amount.isOnPaper() || amount.covers(whole)) {
      throw new InvalidInput("amount", "FIN-08", "must be positive and less than the whole");
    }
    NetPrice price = invoice.netPrice() == null ? null : invoice.netPrice().over(amount);
    Money gross = price == null ? amount : price.gross();
    Course course = invoice.course();
    String partId = Ids.derived(id, "part", Integer.toString(course.parts().size()));
    NetPrice left =
        invoice.netPrice() == null ? null : invoice.netPrice().over(whole.minus(amount));
    return Change.to(
            invoice
                .over(invoice.gross().minus(gross), left)
                .with(course.with(new Part(partId, gross, price), act.at())))
        .editing();
  }

  /**
   * It was sent to the customer.
   *
   * @throws RuleViolation when it is not written, or does not count
   * @throws InvalidInput when the day lies before the invoice's or in the future
   */
  static Change<Invoice> sent(Invoice invoice, String id, Sending sending, LocalDate today) {
    InvoiceStep.SEND.mustStartFrom(invoice.stage());
    Issue issue = Objects.requireNonNull(invoice.issue());
    if (sending.on().isBefore(issue.issuedOn()) || sending.on().isAfter(today)) {
      throw new InvalidInput("on", "FIN-08", "must lie between the day of the invoice and today");
    }
    return Change.to(invoice.with(invoice.course().with(sending)))
        .raising(
            new InvoiceSent(
                id,
                issue.number(),
                invoice.orderId(),
                invoice.customerId(),
                sending.channel().name(),
                sending.on(),
                sending.by()));
  }

  /**
   * It does not count any more, and another one over the same is asked for.
   *
   * @throws RuleViolation when it may not be voided by this person today
   */
  static Change<Invoice> voided(
      Invoice invoice, String id, String reason, LocalDate today, Act act) {
    mustBeVoidable(invoice, today, act.by());
    Course over = invoice.course().with(new Voiding(reason, act.by(), act.at()));
    Part again = new Part(Ids.derived(id, "again"), invoice.gross(), invoice.netPrice());
    return Change.to(invoice.with(over.with(again, act.at())))
        .raising(
            new InvoiceVoided(
                id,
                Objects.requireNonNull(invoice.issue()).number(),
                invoice.orderId(),
                invoice.customerId(),
                invoice.gross(),
                act.by()));
  }

  /**
   * Checks whether it may be voided: in its own month only, because the tax of a month that is over
   * was declared, by somebody who did not write it, and without credit notes.
   *
   * @throws RuleViolation when it may not
   */
  static void mustBeVoidable(Invoice invoice, LocalDate today, String by) {
    InvoiceStep.VOID.mustStartFrom(invoice.stage());
    Issue issue = Objects.requireNonNull(invoice.issue());
    InvoiceRefusal.INVOICE_MONTH_OVER.unless(
        YearMonth.from(issue.issuedOn()).equals(YearMonth.from(today)));
    InvoiceRefusal.INVOICE_CREDITED.unless(invoice.course().credits().isEmpty());
    Authors.of(issue.by()).mustNotInclude(by);
  }

  /** Takes a credit note off it, if it counts and has so much left; else nothing changes. */
  static Change<Invoice> credited(Invoice invoice, CreditClaim claim) {
    Course course = invoice.course();
    return course.isCredited(claim.id()) || !hasLeft(invoice, claim.gross())
        ? Change.none(invoice)
        : Change.to(invoice.with(course.with(claim)));
  }

  /** A credit note does not count: what it took off is there again. */
  static Change<Invoice> uncredited(Invoice invoice, String creditId) {
    Course course = invoice.course();
    return course.isCredited(creditId)
        ? Change.to(invoice.with(course.without(creditId)))
        : Change.none(invoice);
  }

  /** All invoices that were made of it are there. */
  static Change<Invoice> completed(Invoice invoice, int parts) {
    Course course = invoice.course();
    return course.openSince() != null && course.parts().size() == parts
        ? Change.to(invoice.with(course.complete()))
        : Change.none(invoice);
  }

  /** Whether it counts, and credit notes leave so much of it. */
  private static boolean hasLeft(Invoice invoice, Money gross) {
    return invoice.stage() == InvoiceStage.ISSUED
        && gross.currency().equals(invoice.gross().currency())
        && left(invoice).covers(gross);
  }

  /** What credit notes leave of it; nothing while it is not written, or when it does not count. */
  static Money left(Invoice invoice) {
    String currency = invoice.gross().currency();
    return invoice.stage() == InvoiceStage.ISSUED
        ? invoice.gross().minus(invoice.course().credited(currency))
        : Money.zero(currency);
  }
}
