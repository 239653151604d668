package io.saleswright.order.catalogue.web;

import io.saleswright.order.catalogue.Price;
import io.saleswright.order.catalogue.Product;
import io.saleswright.order.catalogue.ProductSheet;
import io.saleswright.order.catalogue.ProductionStatus;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product with all that an order line needs, on one page (ORD-07).
 *
 * @param price the list price of today; left out before the first price
 * @param prices all prices that it had or will have, by the day from which they hold
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
    List<PriceView> prices,
    List<Action> actions) {

  /** A price in the list. */
  record PriceView(Money price, LocalDate validFrom, String setBy, Instant setAt) {

    static PriceView of(Price price) {
      return new PriceView(price.amount(), price.validFrom(), price.setBy(), price.setAt());
    }
  }

  static ProductView of(Stored<Product> stored, LocalDate today, List<Action> actions) {
    Product product = stored.state();
    ProductSheet sheet = product.sheet();
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
        product.prices().on(today).orElse(null),
        product.prices().prices().stream().map(PriceView::of).toList(),
        actions);
  }
}
