package io.saleswright.order.catalogue;

import io.saleswright.order.pricing.Price;
import io.saleswright.order.pricing.Price.Approval;
import io.saleswright.order.pricing.Price.Promotion;
import io.saleswright.order.pricing.PriceProposal.Decision;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.DataScope;
import io.saleswright.platform.time.WorkCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Takes prices from proposal to approval, and says who reads them (PRD-03, SEC-02). */
public final class PriceDesk {

  private final Products products;
  private final WorkCalendar calendar;

  PriceDesk(Products products, WorkCalendar calendar) {
    this.products = products;
    this.calendar = calendar;
  }

  /**
   * A price that somebody wishes.
   *
   * @param amount price of one unit, without tax
   * @param validFrom the first business date
   * @param floor the floor that goes with it, if it has one
   * @param promotion the promotion that it belongs to; none for a list price
   * @param customerId the customer whose price it shall be; everybody's when null
   * @param reason why, if the proposer says
   */
  public record Wish(
      Money amount,
      LocalDate validFrom,
      @Nullable Money floor,
      @Nullable Promotion promotion,
      @Nullable String customerId,
      @Nullable String reason) {}

  /**
   * Proposes a price from a day on.
   *
   * @throws NotFound when there is no such product
   * @throws NotPermitted when the caller may not
   * @throws InvalidInput when the day is past or the currency another one
   * @throws RuleViolation when the product is not sold any more
   */
  public Stored<Product> proposePrice(String id, Wish wish, Act act) {
    CatalogueStep.PROPOSE_PRICE.mustBeOpenTo(act.caller());
    LocalDate today = calendar.businessDate(act.at());
    Price price =
        new Price(
            wish.amount(),
            wish.validFrom(),
            act.by(),
            act.at(),
            wish.floor(),
            wish.promotion(),
            null,
            wish.customerId());
    return products.change(
        id, act.cause(), product -> product.state().proposePrice(price, wish.reason(), today));
  }

  /**
   * Decides a proposed price; null as refusal approves it.
   *
   * @throws NotFound when there is no such product or proposal
   * @throws NotPermitted when the caller may not, or sees less than all regions
   * @throws RuleViolation when it was decided before, or the caller would approve their own
   */
  public Stored<Product> decidePrice(String id, int number, @Nullable String refusal, Act act) {
    mustMayDecide(act.caller());
    LocalDate today = calendar.businessDate(act.at());
    return products.change(
        id,
        act.cause(),
        product ->
            refusal == null
                ? product.state().approvePrice(id, number, approval(act), today)
                : product.state().refusePrice(number, new Decision(act.by(), act.at(), refusal)));
  }

  static void mustMayDecide(Caller caller) {
    CatalogueStep.DECIDE_PRICE.mustBeOpenTo(caller);
    DataScope.mustBeUnbounded(caller, CatalogueStep.DECIDE_PRICE.rule());
  }

  static Approval approval(Act act) {
    return new Approval(act.by(), act.at());
  }

  /**
   * What somebody reads of prices.
   *
   * @param ofToday today's price
   * @param wholeList past, planned and proposed prices, floors, and who set them
   * @param customerId the customer, such as a dealer, for whom they speak: the prices of today are
   *     those of that customer
   */
  public record PriceReader(boolean ofToday, boolean wholeList, @Nullable String customerId) {}

  /** What the caller reads of prices (SEC-02). */
  public static PriceReader reader(Caller caller) {
    return new PriceReader(
        CatalogueStep.READ_PRICE.isOpenTo(caller),
        CatalogueStep.READ_PRICE_LIST.isOpenTo(caller),
        caller.company());
  }

  /**
   * Lets only those pass who read which prices are proposed.
   *
   * @throws NotPermitted when the caller does not
   */
  public static void mustReadProposals(Caller caller) {
    CatalogueStep.READ_PRICE_LIST.mustBeOpenTo(caller);
  }
}
