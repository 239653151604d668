package io.saleswright.order.changes;

import io.saleswright.order.content.Delivery;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.content.SaleTerms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shall be another one of an order beside lines and ship date (ORD-33, ORD-39); what is absent
 * stays.
 *
 * @param delivery where the goods shall go, and to whom
 * @param payment how the order shall be paid
 * @param invoiceTitle to whom the invoice shall go
 * @param salesperson staff id of whose order it shall be
 * @param team that person's team, if it is known
 * @param cancellation true when the order shall not be carried out at all
 */
public record Particulars(
    @Nullable Delivery delivery,
    @Nullable PaymentTerms payment,
    @Nullable String invoiceTitle,
    @Nullable String salesperson,
    @Nullable String team,
    @Nullable Boolean cancellation) {

  /** Everything stays. */
  public static final Particulars NONE = new Particulars(null, null, null, null, null, null);

  /** The order shall not be carried out. */
  public static final Particulars CANCELLATION =
      new Particulars(null, null, null, null, null, true);

  /** Whether the order shall not be carried out at all. */
  public boolean cancels() {
    return Boolean.TRUE.equals(cancellation);
  }

  /** The names of what shall be another one, without saying what: it may be personal. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    add(names, "DELIVERY", delivery);
    add(names, "PAYMENT_TERMS", payment);
    add(names, "INVOICE_TITLE", invoiceTitle);
    add(names, "SALESPERSON", salesperson);
    add(names, "CANCELLATION", cancellation);
    return names;
  }

  private static void add(List<String> names, String name, @Nullable Object wanted) {
    if (wanted != null) {
      names.add(name);
    }
  }

  /** The same without the people to whom the goods should go (SEC-03). */
  Particulars withoutPeople() {
    return new Particulars(
        delivery == null ? null : delivery.forgotten(),
        payment,
        invoiceTitle,
        salesperson,
        team,
        cancellation);
  }

  /** The content as it becomes. */
  OrderContent in(OrderContent before) {
    SaleTerms terms = before.terms();
    OrderContent changed =
        before.with(
            new SaleTerms(
                payment == null ? terms.payment() : payment,
                terms.taxIncluded(),
                invoiceTitle == null ? terms.invoiceTitle() : invoiceTitle));
    OrderContent delivered = delivery == null ? changed : changed.with(delivery);
    return salesperson == null ? delivered : delivered.soldBy(salesperson, team);
  }
}
