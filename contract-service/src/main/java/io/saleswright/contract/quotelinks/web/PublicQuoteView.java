package io.saleswright.contract.quotelinks.web;

import io.saleswright.contract.offers.Offer;
import io.saleswright.contract.offers.OfferLine;
import io.saleswright.contract.offers.OfferTerms;
import io.saleswright.contract.offers.PaymentTerms;
import io.saleswright.contract.quotelinks.OfferedQuotes.Shown;
import io.saleswright.contract.quoting.Outcome;
import io.saleswright.contract.quoting.Outcome.ByLink;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.Shows;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote as the customer without a login sees it: nothing of anybody of ours, and no other
 * version.
 *
 * @param number how people call the quote
 * @param version the version that the link is bound to
 * @param standing OPEN, ACCEPTED, DECLINED, EXPIRED, CHANGED or WITHDRAWN
 * @param offer what it offers; left out when it was changed or withdrawn
 * @param answer what the customer said behind a link; left out where they did not
 * @param linkEndsAt how long the link is good
 */
record PublicQuoteView(
    String number,
    int version,
    String standing,
    @Nullable PublicOffer offer,
    @Nullable PublicAnswer answer,
    Instant linkEndsAt) {

  /**
   * What is offered.
   *
   * @param payment how it is paid, in words
   */
  record PublicOffer(
      List<PublicLine> lines,
      Money total,
      boolean taxIncluded,
      @Nullable String payment,
      @Nullable LocalDate deliveryOn,
      @Nullable String afterSales,
      @Nullable LocalDate validUntil) {

    static PublicOffer of(Offer offer) {
      OfferTerms terms = offer.terms();
      PaymentTerms payment = terms.payment();
      return new PublicOffer(
          offer.lines().stream().map(PublicLine::of).toList(),
          offer.total(),
          terms.taxIncluded(),
          payment == null ? null : payment.wording(),
          terms.deliveryOn(),
          terms.afterSales(),
          terms.validUntil());
    }
  }

  /** A line of the offer, which its customer was sent with its price. */
  record PublicLine(
      int line,
      String name,
      @Nullable String specification,
      BigDecimal quantity,
      String unit,
      @Shows("sales-records") Money unitPrice,
      BigDecimal discountPercent,
      Money net) {

    static PublicLine of(OfferLine line) {
      return new PublicLine(
          line.line(),
          line.name(),
          line.specification(),
          line.quantity(),
          line.unit(),
          line.unitPrice(),
          line.discountPercent(),
          line.net());
    }
  }

  /** What the customer said behind a link, and when. */
  record PublicAnswer(String name, @Nullable String text, Instant at) {

    static @Nullable PublicAnswer of(@Nullable Outcome outcome) {
      ByLink signed = outcome == null ? null : outcome.byLink();
      return outcome == null || signed == null
          ? null
          : new PublicAnswer(signed.name(), outcome.reason(), outcome.at());
    }
  }

  static PublicQuoteView of(Shown shown, Instant linkEndsAt) {
    boolean open = shown.standing().isShown();
    return new PublicQuoteView(
        shown.quote().number(),
        shown.version().number(),
        shown.standing().name(),
        open ? PublicOffer.of(shown.version().offer()) : null,
        open ? PublicAnswer.of(shown.quote().outcome()) : null,
        linkEndsAt);
  }
}
