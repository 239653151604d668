package io.saleswright.order.catalogue;

import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.LocalDate;

/**
 * Something that can be ordered. It is published with its first price under a code that it keeps.
 * What is said of it may be edited; prices are added with the day from which they hold, and none is
 * ever overwritten (PRD-03). When it is not sold any more it is discontinued: then it gets no new
 * price, but it may be sold again.
 *
 * @param code how people call it
 * @param sheet what it is
 * @param discontinued whether it is not sold any more
 * @param prices its price list
 */
public record Product(String code, ProductSheet sheet, boolean discontinued, PriceList prices) {

  /**
   * Takes a product into the catalogue.
   *
   * @param today the business date
   * @throws InvalidInput when its first price does not hold yet
   */
  static Change<Product> publish(String id, PublishProduct command, LocalDate today) {
    if (command.firstPrice().validFrom().isAfter(today)) {
      throw new InvalidInput("validFrom", "PRD-03", "must not lie in the future");
    }
    Product product =
        new Product(
            command.code(),
            command.sheet(),
            command.discontinued(),
            PriceList.startingWith(command.firstPrice()));
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
   * Sets the price from a day on.
   *
   * @param today the business date; the past keeps its prices
   * @throws InvalidInput when the price would hold in the past or is in another currency
   * @throws RuleViolation when the product is not sold any more
   */
  Change<Product> setPrice(String id, Price price, LocalDate today) {
    CatalogueStep.SET_PRICE.mustStartFrom(stage());
    if (price.validFrom().isBefore(today)) {
      throw new InvalidInput("validFrom", "PRD-03", "must not lie in the past");
    }
    return Change.to(new Product(code, sheet, false, prices.with(price)))
        .raising(new PriceChanged(id, price.amount(), price.validFrom(), price.setBy()))
        .editing();
  }

  private ProductStage stage() {
    return discontinued ? ProductStage.DISCONTINUED : ProductStage.SOLD;
  }

  private ProductPublished published(String id, LocalDate today) {
    Money price =
        prices
            .on(today)
            .orElseThrow(() -> new IllegalStateException("the first price has always begun"));
    return new ProductPublished(id, code, sheet.name(), sheet.unit(), price, discontinued);
  }
}
