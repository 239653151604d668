package io.saleswright.order.ordering.web;

import io.saleswright.order.catalogue.ProductSheet;
import io.saleswright.order.catalogue.ProductionStatus;
import io.saleswright.order.content.OrderLine;
import io.saleswright.order.production.LineProgress;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.Shows;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order, with all that is to be known of it (ORD-07); price, discount and net are for
 * those who see prices.
 *
 * @param product what the catalogue says of the product now; left out of lists of changes, and for
 *     a product that the catalogue does not have
 * @param finished how many units are finished, as far as the plant or the warehouse has told
 */
record LineView(
    int line,
    String productId,
    String productCode,
    String productName,
    @Nullable String specification,
    BigDecimal quantity,
    @Shows("sales-records") @Nullable Money unitPrice,
    @Shows("sales-records") @Nullable Money listPrice,
    @Nullable BigDecimal discountPercent,
    @Nullable Money net,
    @Nullable SheetView product,
    @Nullable BigDecimal finished) {

  /**
   * What the catalogue says of a product.
   *
   * @param piecesPerPackage pieces in a package, if known
   * @param leadTimeDays working days from order to stock, if known
   * @param status how the workshop stands to it
   */
  record SheetView(
      @Nullable String model,
      String unit,
      @Nullable Integer piecesPerPackage,
      @Nullable Integer leadTimeDays,
      ProductionStatus status) {

    static SheetView of(ProductSheet sheet) {
      return new SheetView(
          sheet.model(),
          sheet.unit(),
          sheet.piecesPerPackage(),
          sheet.leadTimeDays(),
          sheet.status());
    }
  }

  static LineView of(OrderLine line, boolean prices) {
    return new LineView(
        line.line(),
        line.productId(),
        line.productCode(),
        line.productName(),
        line.specification(),
        line.quantity(),
        prices ? line.unitPrice() : null,
        prices ? line.listPrice() : null,
        prices ? line.discountPercent() : null,
        prices ? line.net() : null,
        null,
        null);
  }

  /** The same line with what the catalogue says of its product, and how much of it is finished. */
  LineView with(@Nullable ProductSheet sheet, List<LineProgress> parts) {
    BigDecimal done =
        parts.stream()
            .filter(part -> part.line() == line)
            .map(LineProgress::quantity)
            .findFirst()
            .orElse(null);
    return new LineView(
        line,
        productId,
        productCode,
        productName,
        specification,
        quantity,
        unitPrice,
        listPrice,
        discountPercent,
        net,
        sheet == null ? null : SheetView.of(sheet),
        done);
  }
}
