package io.saleswright.order.ordering;

import io.saleswright.order.catalogue.Catalogue;
import io.saleswright.order.content.OrderLine;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.InvalidInput.FieldError;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Completes wanted lines from the catalogue: names, codes and the list price of the day (ORD-07,
 * PRD-03).
 */
final class LinePricing {

  private final Catalogue catalogue;

  LinePricing(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * @throws InvalidInput when a product is unknown or not sold any more, or has no price; names
   *     every such line
   */
  List<OrderLine> complete(List<PlaceOrder.Item> wanted, LocalDate today) {
    Map<String, Catalogue.Item> products =
        catalogue.items(
            wanted.stream().map(PlaceOrder.Item::productId).collect(Collectors.toSet()), today);
    List<OrderLine> lines = new ArrayList<>();
    List<FieldError> errors = new ArrayList<>();
    for (PlaceOrder.Item item : wanted) {
      int index = lines.size() + errors.size();
      String field = "lines[" + index + "].";
      Catalogue.Item product = products.get(item.productId());
      if (product == null) {
        errors.add(new FieldError(field + "productId", "PRD-01", "is not in the catalogue"));
        continue;
      }
      Money price = item.unitPrice() != null ? item.unitPrice() : product.listPrice();
      if (product.discontinued()) {
        errors.add(new FieldError(field + "productId", "PRD-01", "is not sold any more"));
      } else if (price == null) {
        errors.add(
            new FieldError(field + "unitPrice", "PRD-03", "is required: the list has no price"));
      } else {
        lines.add(line(index + 1, item, product, price));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return lines;
  }

  private static OrderLine line(
      int number, PlaceOrder.Item item, Catalogue.Item product, Money price) {
    String specification =
        item.specification() != null ? item.specification() : product.specification();
    return new OrderLine(
        number,
        product.productId(),
        product.code(),
        product.name(),
        specification,
        item.quantity(),
        price,
        product.listPrice(),
        item.discountPercent());
  }
}
