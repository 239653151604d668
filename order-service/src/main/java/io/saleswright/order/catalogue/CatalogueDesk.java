package io.saleswright.order.catalogue;

import io.saleswright.order.pricing.Price;
import io.saleswright.order.pricing.PriceList;
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

/**
 * Maintains the catalogue (PRD-01). Everybody at the company may read what a product is; who reads
 * and who sets its prices is said by {@link PriceDesk}.
 */
public final class CatalogueDesk {

  private static final Trials<CatalogueStep, Product, LocalDate> TRIALS =
      Trials.<CatalogueStep, Product, LocalDate>of(CatalogueStep.class)
          .trying(CatalogueStep.EDIT, CatalogueDesk::editTheSame)
          .trying(CatalogueStep.PROPOSE_PRICE, CatalogueDesk::proposeTheSamePrice)
          .trying(CatalogueStep.DECIDE_PRICE, CatalogueDesk::approveTheNextPrice)
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
   * Publishes a product and proposes its first price, valid from its approval.
   *
   * @param floor the floor that goes with the price, if it has one
   * @throws NotPermitted when the caller may not
   * @throws RuleViolation when another product has the code
   */
  public Stored<Product> publish(
      String code, ProductSheet sheet, Money price, @Nullable Money floor, Act act) {
    CatalogueStep.PUBLISH.mustBeOpenTo(act.caller());
    LocalDate today = calendar.businessDate(act.at());
    Price first = new Price(price, today, act.by(), act.at(), floor, null, null, null);
    PriceList prices = PriceList.proposing(first);
    return products.add(
        act.cause(),
        id -> Product.publish(id, new PublishProduct(code, sheet, false, prices), today));
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
    LocalDate since = validFrom == null ? today : validFrom;
    if (since.isAfter(today)) {
      throw new InvalidInput("validFrom", "PRD-03", "must not lie in the future");
    }
    PriceList prices = PriceList.startingWith(Price.of(price, since, act.by(), act.at()));
    return products.takeOver(
        origin.productId(),
        act.cause(),
        id -> Product.publish(id, new PublishProduct(code, sheet, discontinued, prices), today));
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

  private static void proposeTheSamePrice(Stored<Product> stored, LocalDate today, Act act) {
    Money amount = stored.state().prices().spokenOf(today);
    stored.state().proposePrice(Price.of(amount, today, act.by(), act.at()), null, today);
  }

  private static void approveTheNextPrice(Stored<Product> stored, LocalDate today, Act act) {
    PriceDesk.mustMayDecide(act.caller());
    int next = stored.state().prices().nextOpen();
    stored.state().approvePrice(stored.id(), next, PriceDesk.approval(act), today);
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
