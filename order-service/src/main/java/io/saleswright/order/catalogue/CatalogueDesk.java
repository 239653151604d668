package io.saleswright.order.catalogue;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Maintains the catalogue (PRD-01, PRD-03). Everybody at the company may read it. */
public final class CatalogueDesk {

  private static final Trials<CatalogueStep, Product, LocalDate> TRIALS =
      Trials.<CatalogueStep, Product, LocalDate>of(CatalogueStep.class)
          .trying(CatalogueStep.EDIT, CatalogueDesk::editTheSame)
          .trying(CatalogueStep.SET_PRICE, CatalogueDesk::setTheSamePrice)
          .complete();

  private final Products products;
  private final WorkCalendar calendar;
  private final InstantSource time;

  CatalogueDesk(Products products, WorkCalendar calendar, InstantSource time) {
    this.products = products;
    this.calendar = calendar;
    this.time = time;
  }

  /**
   * Publishes a product with its first price, valid from today.
   *
   * @throws NotPermitted when the caller may not
   * @throws RuleViolation when another product has the code
   */
  public Stored<Product> publish(String code, ProductSheet sheet, Money price, Act act) {
    CatalogueStep.PUBLISH.mustBeOpenTo(act.caller());
    LocalDate today = calendar.businessDate(act.at());
    Price first = new Price(price, today, act.by(), act.at());
    return products.add(
        act.cause(),
        id -> Product.publish(id, new PublishProduct(code, sheet, false, first), today));
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
      Act act) {
    CatalogueStep.IMPORT.mustBeOpenTo(act.caller());
    LocalDate today = calendar.businessDate(act.at());
    Price first = new Price(price, validFrom == null ? today : validFrom, act.by(), act.at());
    return products.takeOver(
        origin.productId(),
        act.cause(),
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
      String id, long revision, ProductSheet sheet, boolean discontinued, Act act) {
    CatalogueStep.EDIT.mustBeOpenTo(act.caller());
    LocalDate today = calendar.businessDate(act.at());
    return products.change(
        id, revision, act.cause(), product -> product.state().edit(id, sheet, discontinued, today));
  }

  /**
   * Sets the price from a day on.
   *
   * @throws NotFound when there is no such product
   * @throws NotPermitted when the caller may not
   * @throws InvalidInput when the day is past or the currency another one
   * @throws RuleViolation when the product is not sold any more
   */
  public Stored<Product> setPrice(String id, Money amount, LocalDate validFrom, Act act) {
    CatalogueStep.SET_PRICE.mustBeOpenTo(act.caller());
    LocalDate today = calendar.businessDate(act.at());
    Price price = new Price(amount, validFrom, act.by(), act.at());
    return products.change(id, act.cause(), product -> product.state().setPrice(id, price, today));
  }

  /** What the caller may do with a product now, found out by trying it. */
  public List<Answer> actions(Stored<Product> stored, Caller caller) {
    Instant now = time.instant();
    Act act = Act.of(caller, now, null, Trace.start(now));
    return TRIALS.of(stored, calendar.businessDate(now), act);
  }

  private static void editTheSame(Stored<Product> stored, LocalDate today, Act act) {
    Product product = stored.state();
    product.edit(stored.id(), product.sheet(), product.discontinued(), today);
  }

  private static void setTheSamePrice(Stored<Product> stored, LocalDate today, Act act) {
    Money amount = stored.state().prices().prices().getFirst().amount();
    Price price = new Price(amount, today, act.by(), act.at());
    stored.state().setPrice(stored.id(), price, today);
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
