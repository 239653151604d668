package io.saleswright.order.catalogue;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Maintains the catalogue (PRD-01, PRD-03). Everybody at the company may read it. */
public final class CatalogueDesk implements Catalogue {

  private final Products products;
  private final Supplier<CataloguePolicy> policy;
  private final WorkCalendar calendar;

  CatalogueDesk(Products products, Supplier<CataloguePolicy> policy, WorkCalendar calendar) {
    this.products = products;
    this.policy = policy;
    this.calendar = calendar;
  }

  /**
   * Publishes a product with its first price, valid from today.
   *
   * @throws NotPermitted when the caller may not
   * @throws RuleViolation when another product has the code
   */
  public Stored<Product> publish(
      String code, ProductSheet sheet, Money price, Caller caller, Cause cause) {
    mayEdit(caller);
    LocalDate today = calendar.businessDate(cause.at());
    Price first = new Price(price, today, cause.by(), cause.at());
    return products.add(
        cause, id -> Product.publish(id, new PublishProduct(code, sheet, false, first), today));
  }

  /**
   * Takes over a product of another system, once: the source and its number there are the key, for
   * ever.
   *
   * @param validFrom since when its price holds; today when null
   * @throws NotPermitted when the caller may not
   * @throws InvalidInput when the price does not hold yet
   * @throws RuleViolation when another product has the code
   */
  public Stored<Product> takeOver(
      Origin origin,
      String code,
      ProductSheet sheet,
      boolean discontinued,
      Money price,
      @Nullable LocalDate validFrom,
      Caller caller,
      Cause cause) {
    mayImport(caller);
    LocalDate today = calendar.businessDate(cause.at());
    Price first = new Price(price, validFrom == null ? today : validFrom, cause.by(), cause.at());
    return products.takeOver(
        origin.productId(),
        cause,
        id -> Product.publish(id, new PublishProduct(code, sheet, discontinued, first), today));
  }

  /**
   * Says something else of a product.
   *
   * @param revision the revision that the caller saw
   * @throws NotFound when there is no such product
   * @throws NotPermitted when the caller may not
   * @throws StaleRevision when somebody else edited it since
   */
  public Stored<Product> edit(
      String id,
      long revision,
      ProductSheet sheet,
      boolean discontinued,
      Caller caller,
      Cause cause) {
    mayEdit(caller);
    LocalDate today = calendar.businessDate(cause.at());
    return products.change(
        id, revision, cause, product -> product.state().edit(id, sheet, discontinued, today));
  }

  /**
   * Sets the price from a day on.
   *
   * @throws NotFound when there is no such product
   * @throws NotPermitted when the caller may not
   * @throws InvalidInput when the day is past or the currency another one
   * @throws RuleViolation when the product is not sold any more
   */
  public Stored<Product> setPrice(
      String id, Money amount, LocalDate validFrom, Caller caller, Cause cause) {
    maySetPrices(caller);
    LocalDate today = calendar.businessDate(cause.at());
    Price price = new Price(amount, validFrom, cause.by(), cause.at());
    return products.change(id, cause, product -> product.state().setPrice(id, price, today));
  }

  /**
   * The product with this id.
   *
   * @throws NotFound when there is none
   */
  public Stored<Product> get(String id) {
    return products.get(id);
  }

  /**
   * @throws NotPermitted when the caller may not publish and edit products
   */
  public void mayEdit(Caller caller) {
    mustHaveAny(caller, "PRD-01", policy.get().editors());
  }

  /**
   * @throws NotPermitted when the caller may not set prices
   * @throws RuleViolation when the product is not sold any more
   */
  public void maySetPrices(Caller caller, Product product) {
    maySetPrices(caller);
    product.mustBeSold();
  }

  private void maySetPrices(Caller caller) {
    mustHaveAny(caller, "PRD-03", policy.get().priceSetters());
  }

  @Override
  public Map<String, Item> items(Set<String> productIds, LocalDate on) {
    return products.all(productIds).stream()
        .map(found -> item(found, on))
        .collect(Collectors.toUnmodifiableMap(Item::productId, Function.identity()));
  }

  private static Item item(Stored<Product> found, LocalDate on) {
    Product product = found.state();
    return new Item(
        found.id(),
        product.code(),
        product.sheet().name(),
        product.sheet().specification(),
        product.sheet().unit(),
        product.prices().on(on).orElse(null),
        product.discontinued());
  }

  private static void mayImport(Caller caller) {
    caller.mustHaveAny("SEC-02", "migration");
  }

  private static void mustHaveAny(Caller caller, String rule, List<String> roles) {
    caller.mustHaveAny(rule, roles.toArray(String[]::new));
  }

  /**
   * Where an imported product comes from.
   *
   * @param source name of the system or file
   * @param externalNumber the product's number there
   */
  public record Origin(String source, String externalNumber) {

    String productId() {
      return Ids.derived("product-import", source, externalNumber);
    }
  }
}
