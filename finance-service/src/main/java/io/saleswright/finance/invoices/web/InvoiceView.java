package io.saleswright.finance.invoices.web;

import io.saleswright.finance.invoiced.Course;
import io.saleswright.finance.invoiced.Part;
import io.saleswright.finance.invoiced.Sending;
import io.saleswright.finance.invoiced.Voiding;
import io.saleswright.finance.invoices.Invoice;
import io.saleswright.finance.invoices.Issue;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as people see it.
 *
 * @param id identity of the invoice
 * @param state REQUESTED, ISSUED or VOIDED
 * @param orderId identity of the order
 * @param orderNumber the order's number for people
 * @param customerId who is invoiced
 * @param gross what it is over, tax included
 * @param taxRate the rate that it must have because the order's prices exclude tax; null leaves it
 *     to finance
 * @param requestedAt when it was asked for
 * @param issued what was written, once it was
 * @param reminders how often somebody was reminded of it (FIN-07)
 * @param sendings when and how it was sent to the customer, oldest first
 * @param voided how it came not to count; its number stays its own
 * @param parts identities of the invoices that were made of it
 * @param credited what credit notes take off it; null when nothing
 * @param actions what the reader may do now
 */
record InvoiceView(
    String id,
    String state,
    String orderId,
    String orderNumber,
    String customerId,
    Money gross,
    @Nullable BigDecimal taxRate,
    Instant requestedAt,
    @Nullable Written issued,
    int reminders,
    List<Sent> sendings,
    @Nullable Voided voided,
    List<String> parts,
    @Nullable Money credited,
    List<Action> actions) {

  /** That it was sent. */
  record Sent(String channel, LocalDate on, @Nullable String reference, String by) {}

  /** That it does not count any more. */
  record Voided(String reason, String by, Instant at) {}

  /** What was written. */
  record Written(
      String number,
      String title,
      @Nullable String taxNumber,
      @Nullable String address,
      @Nullable String bank,
      BigDecimal taxRate,
      Money net,
      Money tax,
      LocalDate issuedOn,
      String by,
      @Nullable String titleReason) {

    static Written of(Issue issue) {
      return new Written(
          issue.number(),
          issue.buyer().title(),
          issue.buyer().taxNumber(),
          issue.buyer().address(),
          issue.buyer().bank(),
          issue.taxRate(),
          issue.net(),
          issue.tax(),
          issue.issuedOn(),
          issue.by(),
          issue.titleReason());
    }
  }

  static InvoiceView of(Stored<Invoice> stored, List<Action> actions) {
    Invoice invoice = stored.state();
    Issue issue = invoice.issue();
    Course course = invoice.course();
    return new InvoiceView(
        stored.id(),
        invoice.stage().name(),
        invoice.orderId(),
        invoice.orderNumber(),
        invoice.customerId(),
        invoice.gross(),
        invoice.netPrice() == null ? null : invoice.netPrice().taxRate(),
        stored.createdAt(),
        issue == null ? null : Written.of(issue),
        invoice.waiting() == null ? 0 : invoice.waiting().reminders(),
        course.sendings().stream().map(InvoiceView::sent).toList(),
        voided(course.voiding()),
        course.parts().stream().map(Part::id).toList(),
        course.credits().isEmpty() ? null : course.credited(invoice.gross().currency()),
        actions);
  }

  private static Sent sent(Sending sending) {
    return new Sent(sending.channel().name(), sending.on(), sending.reference(), sending.by());
  }

  private static @Nullable Voided voided(@Nullable Voiding voiding) {
    return voiding == null ? null : new Voided(voiding.reason(), voiding.by(), voiding.at());
  }
}
