package io.saleswright.contract.quotes.web;

import io.saleswright.contract.offers.Offer;
import io.saleswright.contract.offers.OfferLine;
import io.saleswright.contract.offers.OfferTerms;
import io.saleswright.contract.offers.PaymentTerms;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.Shows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a quote offers.
 *
 * @param lines what is offered
 * @param total what it comes to
 * @param paymentTerms how it is paid
 * @param taxIncluded whether unit prices include tax
 * @param deliveryOn the day on which the goods leave at the latest
 * @param afterSales what we do for the goods after the sale
 * @param validUntil the last day on which it can be accepted
 */
record OfferView(
    List<LineView> lines,
    Money total,
    @Nullable PaymentView paymentTerms,
    boolean taxIncluded,
    @Nullable LocalDate deliveryOn,
    @Nullable String afterSales,
    @Nullable LocalDate validUntil) {

  /**
   * A line; one without a product is free.
   *
   * @param net price times quantity less the discount
   */
  record LineView(
      int line,
      @Nullable String productId,
      @Nullable String productCode,
      String name,
      @Nullable String specification,
      String unit,
      BigDecimal quantity,
      @Shows("sales-records") Money unitPrice,
      BigDecimal discountPercent,
      Money net) {

    static LineView of(OfferLine line) {
      OfferLine.ProductRef product = line.product();
      return new LineView(
          line.line(),
          product == null ? null : product.id(),
          product == null ? null : product.code(),
          line.name(),
          line.specification(),
          line.unit(),
          line.quantity(),
          line.unitPrice(),
          line.discountPercent(),
          line.net());
    }
  }

  /** How it is paid. */
  record PaymentView(
      PaymentTerms.Kind kind, @Nullable BigDecimal depositPercent, @Nullable Integer creditDays) {

    static @Nullable PaymentView of(@Nullable PaymentTerms terms) {
      return terms == null
          ? null
          : new PaymentView(terms.kind(), terms.depositPercent(), terms.creditDays());
    }
  }

  static OfferView of(Offer offer) {
    OfferTerms terms = offer.terms();
    return new OfferView(
        offer.lines().stream().map(LineView::of).toList(),
        offer.total(),
        PaymentView.of(terms.payment()),
        terms.taxIncluded(),
        terms.deliveryOn(),
        terms.afterSales(),
        terms.validUntil());
  }
}
