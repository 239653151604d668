package io.saleswright.order.confirmation.web;

import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.figures.Taxed;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the order is paid and invoiced.
 *
 * @param kind prepaid; deposit and balance; or credit
 * @param taxIncluded whether prices include the tax; if not, it comes on top of the total
 * @param taxPercent the tax in percent of the net price; left out where the order does not know it
 * @param net what the order comes to without the tax, in the same case
 * @param tax the tax, in the same case
 */
record TermsOfSale(
    PaymentTerms.Kind kind,
    @Nullable BigDecimal depositPercent,
    @Nullable Integer creditDays,
    boolean taxIncluded,
    @Nullable BigDecimal taxPercent,
    @Nullable Money net,
    @Nullable Money tax,
    @Nullable String invoiceTitle) {

  static TermsOfSale of(OrderContent content, @Nullable BigDecimal rate) {
    PaymentTerms payment = content.terms().payment();
    Taxed taxed =
        rate == null ? null : Taxed.of(content.total(), content.terms().taxIncluded(), rate);
    return new TermsOfSale(
        payment.kind(),
        payment.depositPercent(),
        payment.creditDays(),
        content.terms().taxIncluded(),
        rate,
        taxed == null ? null : taxed.net(),
        taxed == null ? null : taxed.tax(),
        content.terms().invoiceTitle());
  }
}
