package io.saleswright.contract.offers;

import io.saleswright.contract.catalogue.KnownPrices.OfDay;
import io.saleswright.contract.catalogue.KnownProduct;
import io.saleswright.contract.catalogue.KnownProducts;
import io.saleswright.contract.offers.OfferLine.ProductRef;
import io.saleswright.contract.offers.PriceBasis.Listed;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.InvalidInput.FieldError;
import io.saleswright.platform.kernel.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Completes wished lines from the catalogue: names, codes and the price of the day (QUO-01). */
public final class OfferLines {

  private final KnownProducts products;

  OfferLines(KnownProducts products) {
    this.products = products;
  }

  /**
   * The offer that a wish comes to.
   *
   * @throws InvalidInput when a product is unknown or not sold any more, or a free line lacks what
   *     no catalogue says; names every such line
   */
  public Offer complete(OfferWish wish, Pricing pricing) {
    Map<String, KnownProduct> known = products.all(ids(wish));
    List<OfferLine> lines = new ArrayList<>();
    List<FieldError> errors = new ArrayList<>();
    for (OfferWish.Line wished : wish.lines()) {
      int index = lines.size() + errors.size();
      FieldError error = fault(index, wished, known);
      if (error == null) {
        lines.add(line(index + 1, wished, known, pricing));
      } else {
        errors.add(error);
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    Offer offer = new Offer(lines, wish.terms(), basis(lines, known, pricing));
    OfferRules.check(offer);
    return offer;
  }

  private static PriceBasis basis(
      List<OfferLine> lines, Map<String, KnownProduct> known, Pricing pricing) {
    List<Listed> listed = new ArrayList<>();
    for (OfferLine line : lines) {
      KnownProduct product = line.product() == null ? null : known.get(line.product().id());
      if (product != null) {
        OfDay price = pricing.ofDay(product);
        listed.add(
            new Listed(
                line.line(),
                price.list(),
                price.promotion(),
                price.floor(),
                product.prices().cost()));
      }
    }
    return new PriceBasis(pricing.taxPercent(), listed);
  }

  private static Set<String> ids(OfferWish wish) {
    Set<String> ids = new HashSet<>();
    wish.lines().stream().map(OfferWish.Line::productId).filter(Objects::nonNull).forEach(ids::add);
    return ids;
  }

  private static @Nullable FieldError fault(
      int index, OfferWish.Line wished, Map<String, KnownProduct> known) {
    String field = "lines[" + index + "].";
    if (wished.productId() != null) {
      KnownProduct product = known.get(wished.productId());
      if (product == null) {
        return new FieldError(field + "productId", "PRD-01", "is not in the catalogue");
      }
      return product.discontinued()
          ? new FieldError(field + "productId", "PRD-01", "is not sold any more")
          : null;
    }
    if (wished.name() == null) {
      return new FieldError(field + "name", "QUO-01", "is required where no product is named");
    }
    if (wished.unit() == null) {
      return new FieldError(field + "unit", "QUO-01", "is required where no product is named");
    }
    return wished.unitPrice() == null
        ? new FieldError(field + "unitPrice", "QUO-01", "is required where no product is named")
        : null;
  }

  private static OfferLine line(
      int number, OfferWish.Line wished, Map<String, KnownProduct> known, Pricing pricing) {
    KnownProduct product = wished.productId() == null ? null : known.get(wished.productId());
    if (product == null) {
      return new OfferLine(
          number,
          null,
          Objects.requireNonNull(wished.name()),
          wished.specification(),
          Objects.requireNonNull(wished.unit()),
          wished.quantity(),
          Objects.requireNonNull(wished.unitPrice()),
          wished.discountPercent());
    }
    Money price = wished.unitPrice() == null ? pricing.asked(product) : wished.unitPrice();
    return new OfferLine(
        number,
        new ProductRef(product.id(), product.code()),
        product.name(),
        wished.specification() == null ? product.specification() : wished.specification(),
        product.unit(),
        wished.quantity(),
        price,
        wished.discountPercent());
  }
}
