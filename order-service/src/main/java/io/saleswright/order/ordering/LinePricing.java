package io.saleswright.order.ordering;

import io.saleswright.order.catalogue.Catalogue;
import io.saleswright.order.content.AgreedLines;
import io.saleswright.order.content.OrderLine;
import io.saleswright.order.contracts.ContractLine;
import io.saleswright.order.contracts.ContractTerms;
import io.saleswright.order.pricing.PriceBasis;
import io.saleswright.order.pricing.PriceBasis.Limits;
import io.saleswright.order.pricing.PriceOfDay;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.InvalidInput.FieldError;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
   * By what lines are priced.
   *
   * @param customerId whose order it is: a price of their own goes before everybody's; null when
   *     somebody merely named them
   * @param on the business date of the order, whose prices count
   * @param taxIncluded whether the unit prices of the order include tax
   * @param taxPercent how much tax that is
   * @param contract the contract under which the order is placed; null when under none that is
   *     known
   */
  record Terms(
      @Nullable String customerId,
      LocalDate on,
      boolean taxIncluded,
      BigDecimal taxPercent,
      @Nullable ContractTerms contract) {

    /** What the contract asks for, when it says so in the way in which this order writes prices. */
    @Nullable ContractLine contracted(String productId) {
      return contract == null || contract.taxIncluded() != taxIncluded
          ? null
          : contract.lineOf(productId).orElse(null);
    }

    /** What is asked for: by the contract, or else by the list. */
    @Nullable Money asked(Catalogue.Item product) {
      ContractLine contracted = contracted(product.productId());
      return contracted == null ? asked(product.price()) : contracted.unitPrice();
    }

    /**
     * The price as the contract writes it, with its discount: for a line that says neither. Null
     * when there is none, or it was not kept.
     */
    ContractLine.@Nullable Agreed agreed(PlaceOrder.Item item) {
      ContractLine contracted = contracted(item.productId());
      return contracted == null || item.unitPrice() != null || item.discountPercent().signum() != 0
          ? null
          : contracted.agreed();
    }

    /** What the catalogue asks for, as this order writes prices. */
    @Nullable Money asked(PriceOfDay price) {
      Money net = price.asked();
      return net == null || !taxIncluded ? net : PriceBasis.withTax(net, taxPercent);
    }
  }

  /**
   * Completed lines, and what their prices are judged by.
   *
   * @param lines the lines
   * @param basis what the catalogue said of their products
   */
  record Priced(List<OrderLine> lines, PriceBasis basis) {}

  /**
   * @param agreed the lines that the order has already, of which any that stays stays as it is
   * @throws InvalidInput when a product is unknown or not sold any more, or has no price; names
   *     every such line
   */
  Priced complete(List<PlaceOrder.Item> wanted, AgreedLines agreed, Terms terms) {
    Map<String, Catalogue.Item> products =
        catalogue.items(
            wanted.stream().map(PlaceOrder.Item::productId).collect(Collectors.toSet()),
            terms.on(),
            terms.customerId());
    List<OrderLine> lines = new ArrayList<>();
    List<Limits> limits = new ArrayList<>();
    List<FieldError> errors = new ArrayList<>();
    for (PlaceOrder.Item item : wanted) {
      int index = lines.size() + errors.size();
      String field = "lines[" + index + "].";
      Catalogue.Item product = products.get(item.productId());
      Optional<OrderLine> kept = kept(item, agreed);
      if (kept.isPresent()) {
        lines.add(kept.get().as(index + 1, item.quantity()));
        if (product != null) {
          limits.add(limits(index + 1, product, terms));
        }
        continue;
      }
      if (product == null) {
        errors.add(new FieldError(field + "productId", "PRD-01", "is not in the catalogue"));
        continue;
      }
      Money price = item.unitPrice() != null ? item.unitPrice() : terms.asked(product);
      if (product.discontinued()) {
        errors.add(new FieldError(field + "productId", "PRD-01", "is not sold any more"));
      } else if (price == null) {
        errors.add(
            new FieldError(field + "unitPrice", "PRD-03", "is required: the list has no price"));
      } else {
        lines.add(line(index + 1, item, product, price, terms.agreed(item)));
        limits.add(limits(index + 1, product, terms));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return new Priced(lines, basis(terms, limits));
  }

  private static Limits limits(int line, Catalogue.Item product, Terms terms) {
    ContractLine contracted = terms.contracted(product.productId());
    return new Limits(
        line,
        product.price().floor(),
        product.price().promotion(),
        contracted == null ? null : contracted.unitPrice(),
        contracted == null || contracted.agreed() == null ? null : contracted.agreed().exact());
  }

  /** Keeps only what the catalogue said something of. */
  private static PriceBasis basis(Terms terms, List<Limits> limits) {
    List<Limits> said =
        limits.stream()
            .filter(it -> it.floor() != null || it.promotion() != null || it.contract() != null)
            .toList();
    return new PriceBasis(terms.taxPercent(), said, null);
  }

  private static Optional<OrderLine> kept(PlaceOrder.Item item, AgreedLines agreed) {
    return agreed.take(
        item.productId(),
        item.specification(),
        item.quantity(),
        item.unitPrice(),
        item.discountPercent());
  }

  private static OrderLine line(
      int number,
      PlaceOrder.Item item,
      Catalogue.Item product,
      Money price,
      ContractLine.@Nullable Agreed agreed) {
    String specification =
        item.specification() != null ? item.specification() : product.specification();
    return new OrderLine(
        number,
        product.productId(),
        product.code(),
        product.name(),
        specification,
        item.quantity(),
        agreed == null ? price : agreed.unitPrice(),
        product.listPrice(),
        agreed == null ? item.discountPercent() : agreed.discountPercent());
  }
}
