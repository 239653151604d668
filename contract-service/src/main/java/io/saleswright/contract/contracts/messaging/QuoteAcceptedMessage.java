package io.saleswright.contract.contracts.messaging;

import io.saleswright.contract.content.ContractLine;
import io.saleswright.contract.content.ContractTerms;
import io.saleswright.contract.contracts.AcceptedQuote;
import io.saleswright.contract.offers.OfferLine.ProductRef;
import io.saleswright.contract.offers.PaymentTerms;
import io.saleswright.contract.parties.Holder;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What contracts read of contract.QuoteAccepted.v1. */
record QuoteAcceptedMessage(
    String quoteId,
    String customerId,
    String salesperson,
    @Nullable String team,
    @Nullable List<String> sharedWith,
    @Nullable String project,
    List<Line> lines,
    Money total,
    boolean taxIncluded,
    Terms paymentTerms,
    @Nullable LocalDate deliveryOn,
    @Nullable String afterSales,
    String by,
    @Nullable List<String> authors) {

  /** A line of the quote. */
  record Line(
      int line,
      @Nullable String productId,
      @Nullable String productCode,
      String productName,
      @Nullable String specification,
      String unit,
      BigDecimal quantity,
      Money unitPrice,
      BigDecimal discountPercent) {

    ContractLine agreed() {
      ProductRef product =
          productId == null || productCode == null ? null : new ProductRef(productId, productCode);
      return new ContractLine(
          line,
          product,
          productName,
          specification,
          unit,
          quantity,
          unitPrice,
          discountPercent,
          null);
    }
  }

  /** How it is paid. */
  record Terms(
      PaymentTerms.Kind kind, @Nullable BigDecimal depositPercent, @Nullable Integer creditDays) {}

  AcceptedQuote quote() {
    List<String> others = sharedWith == null ? List.of() : sharedWith;
    PaymentTerms payment =
        new PaymentTerms(
            paymentTerms.kind(), paymentTerms.depositPercent(), paymentTerms.creditDays());
    return new AcceptedQuote(
        quoteId,
        customerId,
        new Holder(salesperson, team, others),
        project,
        lines.stream().map(Line::agreed).toList(),
        new ContractTerms(total.currency(), payment, taxIncluded, deliveryOn, afterSales),
        authors == null ? Authors.of(by) : new Authors(authors));
  }
}
