package io.saleswright.contract.quotes.web.papers;

import io.saleswright.contract.offers.Offer;
import io.saleswright.contract.offers.OfferLine;
import io.saleswright.contract.offers.OfferLine.ProductRef;
import io.saleswright.contract.offers.OfferTerms;
import io.saleswright.contract.offers.PaymentTerms;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.Version;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.paper.CapitalAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A version of a quote on paper (QUO-01, QUO-03). What a draft lacks is left out. */
record QuotePaper(
    String customer,
    @Nullable String project,
    @Nullable LocalDate validUntil,
    @Nullable LocalDate deliveryOn,
    @Nullable String payment,
    String tax,
    List<Line> lines,
    Money total,
    @Nullable String inWords,
    @Nullable String afterSales,
    String salesperson) {

  /** A line on paper; the discount stands there when there is one. */
  record Line(
      int no,
      String name,
      @Nullable String code,
      @Nullable String specification,
      BigDecimal quantity,
      String unit,
      Money price,
      @Nullable BigDecimal discount,
      Money amount) {

    static Line of(OfferLine line) {
      ProductRef product = line.product();
      return new Line(
          line.line(),
          line.name(),
          product == null ? null : product.code(),
          line.specification(),
          line.quantity(),
          line.unit(),
          line.unitPrice(),
          line.discountPercent().signum() == 0 ? null : line.discountPercent(),
          line.net());
    }
  }

  static QuotePaper of(Quote quote, Version version) {
    Offer offer = version.offer();
    OfferTerms terms = offer.terms();
    PaymentTerms payment = terms.payment();
    return new QuotePaper(
        Objects.requireNonNullElse(quote.parties().buyer().calledName(), "____"),
        quote.project(),
        terms.validUntil(),
        terms.deliveryOn(),
        payment == null ? null : payment.wording(),
        tax(offer),
        offer.lines().stream().map(Line::of).toList(),
        offer.total(),
        CapitalAmount.where(offer.total()),
        terms.afterSales(),
        quote.parties().holder().salesperson());
  }

  private static String tax(Offer offer) {
    if (!offer.terms().taxIncluded()) {
      return "不含税 tax excluded";
    }
    String rate = offer.basis().taxPercent().stripTrailingZeros().toPlainString();
    return "含税 %1$s%% tax of %1$s %% included".formatted(rate);
  }
}
