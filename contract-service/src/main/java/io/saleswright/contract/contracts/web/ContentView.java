package io.saleswright.contract.contracts.web;

import io.saleswright.contract.clauses.Clause;
import io.saleswright.contract.clauses.Placeholder;
import io.saleswright.contract.content.ContractContent;
import io.saleswright.contract.content.ContractLine;
import io.saleswright.contract.offers.OfferLine.ProductRef;
import io.saleswright.contract.offers.PaymentTerms;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.Shows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a version says.
 *
 * @param kind SALES, FRAMEWORK or AGREEMENT
 * @param title what it is about
 * @param lines what is sold, or what may be ordered at which price
 * @param currency the one currency of all amounts
 * @param total what it comes to; null of a framework contract
 * @param paymentTerms how it is paid
 * @param taxIncluded whether unit prices include tax
 * @param deliveryOn the day on which the goods leave at the latest
 * @param afterSales what we do for the goods after the sale
 * @param validFrom its first day
 * @param validUntil its last day
 * @param amountLimit the most that may be ordered under a framework contract
 * @param clauses its texts, in order
 */
record ContentView(
    String kind,
    @Nullable String title,
    List<LineView> lines,
    String currency,
    @Nullable Money total,
    @Nullable PaymentView paymentTerms,
    boolean taxIncluded,
    @Nullable LocalDate deliveryOn,
    @Nullable String afterSales,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @Shows("contract-terms") @Nullable Money amountLimit,
    @Shows("contract-terms") List<ClauseView> clauses) {

  /**
   * A line; one without a product is free.
   *
   * @param net price times quantity less the discount; null without a quantity
   */
  record LineView(
      int line,
      @Nullable String productId,
      @Nullable String productCode,
      String name,
      @Nullable String specification,
      String unit,
      @Nullable BigDecimal quantity,
      @Shows("sales-records") Money unitPrice,
      BigDecimal discountPercent,
      @Nullable LocalDate deliveryOn,
      @Nullable Money net) {

    static LineView of(ContractLine line) {
      ProductRef product = line.product();
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
          line.deliveryOn(),
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

  /**
   * A text.
   *
   * @param topic what it is about
   * @param text what it says, with placeholders
   * @param shown what it says with the contract's values
   * @param templateId the template that it was taken from
   * @param templateVersion the template's version
   */
  record ClauseView(
      String topic,
      String text,
      String shown,
      @Nullable String templateId,
      @Nullable Integer templateVersion) {

    static ClauseView of(Clause clause, Map<Placeholder, String> values) {
      Clause.TemplateRef template = clause.template();
      return new ClauseView(
          clause.topic(),
          clause.text(),
          clause.filled(values),
          template == null ? null : template.id(),
          template == null ? null : template.version());
    }
  }

  static ContentView of(ContractContent content, Map<Placeholder, String> values) {
    return new ContentView(
        content.kind().name(),
        content.title(),
        content.lines().stream().map(LineView::of).toList(),
        content.terms().currency(),
        content.total(),
        PaymentView.of(content.terms().payment()),
        content.terms().taxIncluded(),
        content.terms().deliveryOn(),
        content.terms().afterSales(),
        content.limits().from(),
        content.limits().until(),
        content.limits().amount(),
        content.clauses().stream().map(clause -> ClauseView.of(clause, values)).toList());
  }
}
