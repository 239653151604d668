package io.saleswright.order.catalogue;

import io.saleswright.order.pricing.Price;
import io.saleswright.order.pricing.Price.Approval;
import io.saleswright.order.pricing.PriceChanged;
import io.saleswright.order.pricing.PriceList;
import io.saleswright.order.pricing.PriceProposal.Decision;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be ordered. It is published under a code that it keeps, and with a price that
 * another person has to approve before it is a list price. What is said of it may be edited; prices
 * are proposed with the day from which they shall hold, approved by another, and none is ever
 * overwritten (PRD-03). When it is not sold any more it is discontinued: then it gets no new price,
 * but it may be sold again.
 *
 * @param code how people call it
 * @param sheet what it is
 * @param discontinued whether it is not sold any more
 * @param prices its price list
 */
public record Product(String code, ProductSheet sheet, boolean discontinued, PriceList prices) {

  /** Takes a product into the catalogue. */
  static Change<Product> publish(String id, PublishProduct command, LocalDate today) {
    Product product =
        new Product(command.code(), command.sheet(), command.discontinued(), command.prices());
    return Change.to(product).raising(product.published(id, today));
  }

  /** Says something else of the product; the same once more is no edit. */
  Change<Product> edit(String id, ProductSheet edited, boolean sellNoMore, LocalDate today) {
    Product product = new Product(code, edited, sellNoMore, prices);
    return product.equals(this)
        ? Change.none(this)
        : Change.to(product).raising(product.published(id, today)).editing();
  }

  /**
   * Proposes a price from a day on.
   *
   * @param today the business date; the past keeps its prices
   * @throws InvalidInput when the price would hold in the past or is in another currency
   * @throws RuleViolation when the product is not sold any more
   */
  Change<Product> proposePrice(Price price, @Nullable String reason, LocalDate today) {
    CatalogueStep.PROPOSE_PRICE.mustStartFrom(stage());
    if (price.validFrom().isBefore(today)) {
      throw new InvalidInput("validFrom", "PRD-03", "must not lie in the past");
    }
    return Change.to(with(prices.propose(price, reason))).editing();
  }

  /**
   * Lets a proposed price hold from its day on, or from today when that day has passed.
   *
   * @throws NotFound when there is no such proposal
   * @throws RuleViolation when it was decided, is over, or the approver proposed it
   */
  Change<Product> approvePrice(String id, int number, Approval approval, LocalDate today) {
    CatalogueStep.DECIDE_PRICE.mustStartFrom(stage());
    Price approved = prices.approvable(number, approval, today);
    return Change.to(with(prices.approve(number, approved, approval)))
        .raising(PriceChanged.of(id, approved))
        .editing();
  }

  /**
   * Lets a proposed price never hold.
   *
   * @throws NotFound when there is no such proposal
   * @throws RuleViolation when it was decided
   */
  Change<Product> refusePrice(int number, Decision decision) {
    CatalogueStep.DECIDE_PRICE.mustStartFrom(stage());
    return Change.to(with(prices.refuse(number, decision))).editing();
  }

  private Product with(PriceList changed) {
    return new Product(code, sheet, discontinued, changed);
  }

  private ProductStage stage() {
    return discontinued ? ProductStage.DISCONTINUED : ProductStage.SOLD;
  }

  private ProductPublished published(String id, LocalDate today) {
    return new ProductPublished(
        id,
        code,
        sheet.name(),
        sheet.unit(),
        prices.spokenOf(today),
        discontinued,
        sheet.specification(),
        sheet.model(),
        prices.on(today).orElse(null));
  }
}
