package io.saleswright.order.pricing;

import io.saleswright.order.pricing.Price.Approval;
import io.saleswright.order.pricing.PriceProposal.Decision;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All prices that a product ever had or will have, by the day from which they hold, and those that
 * are proposed. A price is never taken out: of two for the same day the one that was set later
 * holds, and the other one tells what was planned before (PRD-03).
 *
 * @param prices all in one currency; none before the first one is approved
 * @param proposals proposed prices that wait for a decision, and the latest that were decided; none
 *     when null
 */
public record PriceList(List<Price> prices, @Nullable List<PriceProposal> proposals) {

  private static final int MOST = 500;
  private static final int MOST_OPEN = 20;
  private static final int KEPT_DECIDED = 100;

  public PriceList {
    prices = List.copyOf(prices);
    proposals = proposals == null ? null : List.copyOf(proposals);
  }

  /** A list that begins with a price that holds already. */
  public static PriceList startingWith(Price first) {
    return new PriceList(List.of(first), null);
  }

  /** A list that has no price until the first one is approved. */
  public static PriceList proposing(Price first) {
    return new PriceList(List.of(), List.of(PriceProposal.of(1, first, null)));
  }

  /** All proposals that are kept, in the order in which they were made. */
  public List<PriceProposal> history() {
    return proposals == null ? List.of() : proposals;
  }

  /** The proposals that wait for a decision. */
  public List<PriceProposal> open() {
    return history().stream().filter(PriceProposal::isOpen).toList();
  }

  /**
   * Number of the proposal that has waited longest.
   *
   * @throws RuleViolation when none waits
   */
  public int nextOpen() {
    return open().stream()
        .map(PriceProposal::number)
        .findFirst()
        .orElseThrow(PricingRefusal.PRICE_DECIDED::violation);
  }

  /**
   * This list with one more price that waits for its approval.
   *
   * @throws InvalidInput when it is in another currency
   * @throws RuleViolation when the list is full
   */
  public PriceList propose(Price price, @Nullable String reason) {
    Optional<String> currency = currency();
    if (currency.isPresent() && !price.amount().currency().equals(currency.get())) {
      throw new InvalidInput(
          "price.currency",
          "PRD-03",
          "must be the price list's, {currency}",
          Map.of("currency", currency.get()));
    }
    PricingRefusal.PRICE_LIST_FULL.unless(prices.size() < MOST);
    PricingRefusal.PRICE_PROPOSALS_OPEN.unless(open().size() < MOST_OPEN);
    int number = history().isEmpty() ? 1 : history().getLast().number() + 1;
    return new PriceList(prices, with(PriceProposal.of(number, price, reason)));
  }

  /**
   * The price that a proposal becomes when it is approved now.
   *
   * @param today the business date; the past keeps its prices
   * @throws NotFound when there is no such proposal
   * @throws RuleViolation when it was decided, its author would approve it, or it is over
   */
  public Price approvable(int number, Approval approval, LocalDate today) {
    Price proposed = undecided(number).price();
    Authors.of(proposed.setBy()).mustNotInclude(approval.by());
    Price.Promotion promotion = proposed.promotion();
    PricingRefusal.PROMOTION_OVER.when(promotion != null && promotion.validUntil().isBefore(today));
    PricingRefusal.PRICE_LIST_FULL.unless(prices.size() < MOST);
    return proposed.approved(approval, today);
  }

  /** This list with a proposed price, now approved, among its prices. */
  public PriceList approve(int number, Price approved, Approval approval) {
    Decision decision = new Decision(approval.by(), approval.at(), null);
    List<Price> all = new ArrayList<>(prices);
    all.add(approved);
    // A stable sort: prices of one day stay in the order in which they were approved.
    all.sort(Comparator.comparing(Price::validFrom));
    return new PriceList(all, with(undecided(number).decided(decision)));
  }

  /**
   * This list without a proposed price; its author may take it back so.
   *
   * @throws NotFound when there is no such proposal
   * @throws RuleViolation when it was decided
   */
  public PriceList refuse(int number, Decision decision) {
    return new PriceList(prices, with(undecided(number).decided(decision)));
  }

  /** The list price that holds on a day; none before the first one. */
  public Optional<Money> on(LocalDate day) {
    return listed(day).map(Price::amount);
  }

  /** What the product costs everybody on a day. */
  public PriceOfDay ofDay(LocalDate day) {
    return ofDay(day, null);
  }

  /**
   * What the product costs on a day. A price of the customer's own goes before everybody's; the
   * floor is everybody's unless the customer's price has its own.
   *
   * @param customer whose prices count beside everybody's; null for nobody's
   */
  public PriceOfDay ofDay(LocalDate day, @Nullable String customer) {
    Optional<Price> general = listed(day);
    Optional<Price> own =
        listed(day, price -> customer != null && customer.equals(price.customerId()));
    Money promotion =
        prices.stream()
            .filter(price -> price.promotion() != null && price.holdsOn(day))
            .filter(price -> price.isFor(customer))
            .map(Price::amount)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new PriceOfDay(
        own.or(() -> general).map(Price::amount).orElse(null),
        prices.isEmpty() ? proposed() : null,
        own.map(Price::floor).or(() -> general.map(Price::floor)).orElse(null),
        promotion);
  }

  private @Nullable Money proposed() {
    return open().stream()
        .map(PriceProposal::price)
        .filter(price -> price.customerId() == null)
        .map(Price::amount)
        .findFirst()
        .orElse(null);
  }

  /** The amount to speak of on a day: the list price, or else the one that was proposed last. */
  public Money spokenOf(LocalDate day) {
    return on(day)
        .orElseGet(
            () -> (history().isEmpty() ? prices.getFirst() : history().getLast().price()).amount());
  }

  private Optional<String> currency() {
    return Stream.concat(prices.stream(), open().stream().map(PriceProposal::price))
        .map(price -> price.amount().currency())
        .findFirst();
  }

  private Optional<Price> listed(LocalDate day) {
    return listed(day, price -> price.customerId() == null);
  }

  private Optional<Price> listed(LocalDate day, Predicate<Price> whose) {
    return prices.stream()
        .filter(price -> price.promotion() == null && price.holdsOn(day))
        .filter(whose)
        .reduce((_, later) -> later);
  }

  private PriceProposal undecided(int number) {
    PriceProposal proposal = proposal(number);
    PricingRefusal.PRICE_DECIDED.unless(proposal.isOpen());
    return proposal;
  }

  private PriceProposal proposal(int number) {
    return history().stream()
        .filter(proposal -> proposal.number() == number)
        .findFirst()
        .orElseThrow(() -> new NotFound("proposed price " + number));
  }

  /** With a proposal added, or in the place of the one with its number; the open ones stay. */
  private List<PriceProposal> with(PriceProposal changed) {
    List<PriceProposal> all =
        Stream.concat(
                history().stream().filter(other -> other.number() != changed.number()),
                Stream.of(changed))
            .sorted(Comparator.comparing(PriceProposal::number))
            .toList();
    long tooMany = all.stream().filter(other -> !other.isOpen()).count() - KEPT_DECIDED;
    List<PriceProposal> dropped =
        all.stream().filter(other -> !other.isOpen()).limit(Math.max(0, tooMany)).toList();
    return all.stream().filter(other -> !dropped.contains(other)).toList();
  }
}
