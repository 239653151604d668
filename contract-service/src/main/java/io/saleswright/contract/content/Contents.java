package io.saleswright.contract.content;

import io.saleswright.contract.catalogue.KnownProduct;
import io.saleswright.contract.catalogue.KnownProducts;
import io.saleswright.contract.clauses.Clause;
import io.saleswright.contract.clauses.ClauseTemplate;
import io.saleswright.contract.offers.OfferLine.ProductRef;
import io.saleswright.contract.offers.Pricing;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.InvalidInput.FieldError;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Completes what somebody wishes to agree on from catalogue and templates (CON-01). */
public final class Contents {

  private final KnownProducts products;
  private final Aggregates<ClauseTemplate> templates;

  Contents(KnownProducts products, Aggregates<ClauseTemplate> templates) {
    this.products = products;
    this.templates = templates;
  }

  /**
   * The content that a wish comes to.
   *
   * @param before the content that it shall replace, whose products may have been discontinued
   *     since; null when there is none
   * @throws InvalidInput when a line or text can't be agreed on; names every such line and text
   */
  public ContractContent complete(
      ContentWish wish, @Nullable ContractContent before, Pricing pricing) {
    List<FieldError> errors = new ArrayList<>();
    List<ContractLine> lines = lines(wish, before, pricing, errors);
    List<Clause> clauses = clauses(wish, before, errors);
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    ContractContent content =
        new ContractContent(wish.kind(), wish.title(), lines, wish.terms(), wish.limits(), clauses);
    ContentRules.check(content);
    return content;
  }

  private List<ContractLine> lines(
      ContentWish wish,
      @Nullable ContractContent before,
      Pricing pricing,
      List<FieldError> errors) {
    Map<String, KnownProduct> known =
        products.all(
            wish.lines().stream()
                .map(ContentWish.Line::productId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    List<ContractLine> lines = new ArrayList<>();
    AgreedLines agreed = agreed(wish, before);
    int index = 0;
    for (ContentWish.Line wished : wish.lines()) {
      KnownProduct product = wished.productId() == null ? null : known.get(wished.productId());
      Optional<FieldError> fault =
          fault("lines[" + index + "].", wished, product, names(before, wished.productId()));
      fault.ifPresent(errors::add);
      index++;
      if (fault.isEmpty()) {
        int number = index;
        lines.add(
            product == null
                ? free(number, wished)
                : agreed
                    .at(number - 1)
                    .map(line -> kept(line, number, wished))
                    .orElseGet(() -> of(product, number, wished, pricing)));
      }
    }
    return lines;
  }

  /** The lines that were agreed on before, as far as their prices mean the same now. */
  private static AgreedLines agreed(ContentWish wish, @Nullable ContractContent before) {
    return before == null || before.terms().taxIncluded() != wish.terms().taxIncluded()
        ? AgreedLines.of(List.of(), wish.lines())
        : AgreedLines.of(before.lines(), wish.lines());
  }

  private static ContractLine kept(ContractLine agreed, int number, ContentWish.Line wished) {
    return new ContractLine(
        number,
        agreed.product(),
        agreed.name(),
        agreed.specification(),
        agreed.unit(),
        wished.quantity(),
        agreed.unitPrice(),
        agreed.discountPercent(),
        wished.deliveryOn());
  }

  private static boolean names(@Nullable ContractContent before, @Nullable String productId) {
    return before != null
        && before.lines().stream()
            .map(ContractLine::product)
            .anyMatch(product -> product != null && product.id().equals(productId));
  }

  private static Optional<FieldError> fault(
      String field, ContentWish.Line wished, @Nullable KnownProduct product, boolean kept) {
    if (wished.productId() == null) {
      return Optional.ofNullable(lacking(wished))
          .map(name ->
              new FieldError(field + name, "CON-01", "is required where no product is named"));
    }
    if (product == null) {
      return Optional.of(new FieldError(field + "productId", "PRD-01", "is not in the catalogue"));
    }
    return product.discontinued() && !kept
        ? Optional.of(new FieldError(field + "productId", "PRD-01", "is not sold any more"))
        : Optional.empty();
  }

  private static @Nullable String lacking(ContentWish.Line wished) {
    if (wished.name() == null) {
      return "name";
    }
    if (wished.unit() == null) {
      return "unit";
    }
    return wished.unitPrice() == null ? "unitPrice" : null;
  }

  private static ContractLine free(int number, ContentWish.Line wished) {
    return new ContractLine(
        number,
        null,
        Objects.requireNonNull(wished.name()),
        wished.specification(),
        Objects.requireNonNull(wished.unit()),
        wished.quantity(),
        Objects.requireNonNull(wished.unitPrice()),
        wished.discountPercent(),
        wished.deliveryOn());
  }

  private static ContractLine of(
      KnownProduct product, int number, ContentWish.Line wished, Pricing pricing) {
    Money price = wished.unitPrice() == null ? pricing.asked(product) : wished.unitPrice();
    return new ContractLine(
        number,
        new ProductRef(product.id(), product.code()),
        product.name(),
        wished.specification() == null ? product.specification() : wished.specification(),
        product.unit(),
        wished.quantity(),
        price,
        wished.discountPercent(),
        wished.deliveryOn());
  }

  private List<Clause> clauses(
      ContentWish wish, @Nullable ContractContent before, List<FieldError> errors) {
    List<Clause> clauses = new ArrayList<>();
    int index = 0;
    for (ContentWish.Text wished : wish.clauses()) {
      String field = "clauses[" + index++ + "].";
      if (wished.templateId() != null) {
        template(field, wished.templateId(), errors).ifPresent(clauses::add);
      } else if (wished.topic() == null || wished.text() == null) {
        errors.add(
            new FieldError(
                field + (wished.topic() == null ? "topic" : "text"),
                "CON-01",
                "is required where no template is named"));
      } else {
        clauses.add(kept(before, new Clause(wished.topic(), wished.text(), null)));
      }
    }
    return clauses;
  }

  private Optional<Clause> template(String field, String id, List<FieldError> errors) {
    Optional<Stored<ClauseTemplate>> found =
        templates.find(id).filter(stored -> !stored.state().retired());
    if (found.isEmpty()) {
      errors.add(new FieldError(field + "templateId", "CON-01", "is no template in use"));
    }
    return found.map(stored -> stored.state().clause(stored.id()));
  }

  /** A text that was sent back as it was keeps saying which template it came from. */
  private static Clause kept(@Nullable ContractContent before, Clause sent) {
    return before == null
        ? sent
        : before.clauses().stream()
            .filter(
                clause -> clause.topic().equals(sent.topic()) && clause.text().equals(sent.text()))
            .findFirst()
            .orElse(sent);
  }
}
