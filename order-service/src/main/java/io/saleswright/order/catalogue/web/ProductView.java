package io.saleswright.order.catalogue.web;

import io.saleswright.order.catalogue.PriceDesk.PriceReader;
import io.saleswright.order.catalogue.Product;
import io.saleswright.order.catalogue.ProductSheet;
import io.saleswright.order.catalogue.ProductionStatus;
import io.saleswright.order.pricing.Price;
import io.saleswright.order.pricing.PriceOfDay;
import io.saleswright.order.pricing.PriceProposal;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import io.saleswright.platform.web.Shows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product with all that an order line needs, on one page (ORD-07), with the prices that its
 * reader may see (SEC-02). Prices exclude tax.
 *
 * @param price the list price of today, for a dealer theirs; left out before the first price holds,
 *     and for those who see no prices
 * @param promotionPrice the lowest price of today's promotions, if there is one
 * @param prices all prices that it had or will have, by the day from which they hold; only for
 *     those who keep prices, managers and auditors
 * @param proposals prices that wait for their approval, and the latest that were decided; only for
 *     the same
 * @param actions what could be done with it, and whether the reader may
 */
record ProductView(
    String id,
    long revision,
    String code,
    String name,
    @Nullable String specification,
    @Nullable String model,
    String unit,
    @Nullable Integer piecesPerPackage,
    @Nullable Integer leadTimeDays,
    ProductionStatus status,
    boolean discontinued,
    @Nullable Money price,
    @Nullable Money promotionPrice,
    @Nullable List<PriceView> prices,
    @Nullable List<ProposalView> proposals,
    List<Action> actions) {

  /**
   * A price in the list.
   *
   * @param setBy who proposed it
   * @param floor below which nobody sells without a manager
   * @param promotion the promotion that it belongs to; left out for a list price
   * @param validUntil the promotion's last day
   * @param customerId the customer whose price it is; left out for everybody's
   */
  record PriceView(
      Money price,
      LocalDate validFrom,
      String setBy,
      Instant setAt,
      @Nullable String approvedBy,
      @Nullable Instant approvedAt,
      @Shows("market-data") @Nullable Money floor,
      @Nullable String promotion,
      @Nullable LocalDate validUntil,
      @Nullable String customerId) {

    static PriceView of(Price price) {
      Price.Approval approval = price.approval();
      Price.Promotion promotion = price.promotion();
      return new PriceView(
          price.amount(),
          price.validFrom(),
          price.setBy(),
          price.setAt(),
          approval == null ? null : approval.by(),
          approval == null ? null : approval.at(),
          price.floor(),
          promotion == null ? null : promotion.name(),
          promotion == null ? null : promotion.validUntil(),
          price.customerId());
    }
  }

  /**
   * A proposed price.
   *
   * @param number by which it is decided
   */
  record ProposalView(
      int number,
      PriceProposal.Status status,
      PriceView price,
      @Nullable String reason,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt,
      @Nullable String refusal) {

    static ProposalView of(PriceProposal proposal) {
      PriceProposal.Decision decision = proposal.decision();
      return new ProposalView(
          proposal.number(),
          proposal.status(),
          PriceView.of(proposal.price()),
          proposal.reason(),
          decision == null ? null : decision.by(),
          decision == null ? null : decision.at(),
          decision == null ? null : decision.refusal());
    }
  }

  static ProductView of(
      Stored<Product> stored, LocalDate today, PriceReader reader, List<Action> actions) {
    Product product = stored.state();
    ProductSheet sheet = product.sheet();
    PriceOfDay price = product.prices().ofDay(today, reader.customerId());
    boolean whole = reader.wholeList();
    return new ProductView(
        stored.id(),
        stored.revision(),
        product.code(),
        sheet.name(),
        sheet.specification(),
        sheet.model(),
        sheet.unit(),
        sheet.piecesPerPackage(),
        sheet.leadTimeDays(),
        sheet.status(),
        product.discontinued(),
        reader.ofToday() ? price.list() : null,
        reader.ofToday() ? price.promotion() : null,
        whole ? product.prices().prices().stream().map(PriceView::of).toList() : null,
        whole ? product.prices().history().stream().map(ProposalView::of).toList() : null,
        actions);
  }
}
