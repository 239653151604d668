package io.saleswright.order.content;

import io.saleswright.order.pricing.PriceBasis;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was ordered, and on which terms: the 13 items of ORD-02. An edit makes a new revision; after
 * verification only an approved change request does (ORD-34).
 *
 * @param customer who ordered
 * @param project what it belongs to at the customer's
 * @param salesperson staff id of the salesperson to whom the order belongs (ORD-39); empty when an
 *     imported order has none
 * @param team the salesperson's team, as far as it is known (SEC-02)
 * @param lines what is ordered, at least one line
 * @param terms how it is paid and invoiced
 * @param requestedShipDate when the customer needs the goods to leave (ORD-16)
 * @param delivery where they go
 * @param basis what its prices are judged by (PRD-05); absent for an imported order, and for one
 *     that was priced before this was kept
 */
public record OrderContent(
    CustomerRef customer,
    Project project,
    String salesperson,
    @Nullable String team,
    List<OrderLine> lines,
    SaleTerms terms,
    LocalDate requestedShipDate,
    Delivery delivery,
    @Nullable PriceBasis basis) {

  public OrderContent {
    lines = List.copyOf(lines);
  }

  /** The amount of the order: the exact line nets added, rounded once. */
  public Money total() {
    BigDecimal exact =
        lines.stream().map(OrderLine::exactNet).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Money.rounding(exact, currency());
  }

  /** The one currency of all lines. */
  private String currency() {
    List<String> currencies =
        lines.stream().map(line -> line.unitPrice().currency()).distinct().toList();
    if (currencies.size() != 1) {
      throw new IllegalStateException("an order has lines of one currency, not of " + currencies);
    }
    return currencies.getFirst();
  }

  /** The same content of the customer as known now. */
  public OrderContent with(CustomerRef known) {
    return new OrderContent(
        known, project, salesperson, team, lines, terms, requestedShipDate, delivery, basis);
  }

  /** The same content, credited to this salesperson of this team, as far as it is known. */
  public OrderContent soldBy(String seller, @Nullable String teamNow) {
    return new OrderContent(
        customer, project, seller, teamNow, lines, terms, requestedShipDate, delivery, basis);
  }

  /** The same content on other terms. */
  public OrderContent with(SaleTerms agreed) {
    return new OrderContent(
        customer, project, salesperson, team, lines, agreed, requestedShipDate, delivery, basis);
  }

  /** The same content for somewhere else. */
  public OrderContent with(Delivery elsewhere) {
    return new OrderContent(
        customer, project, salesperson, team, lines, terms, requestedShipDate, elsewhere, basis);
  }

  /** The same content with other lines, judged by what it is judged by. */
  public OrderContent with(List<OrderLine> changedLines, LocalDate changedShipDate) {
    return with(changedLines, changedShipDate, basis);
  }

  /**
   * The same content with other lines.
   *
   * @param judgedBy what the prices of these lines are judged by
   */
  public OrderContent with(
      List<OrderLine> changedLines, LocalDate changedShipDate, @Nullable PriceBasis judgedBy) {
    return new OrderContent(
        customer,
        project,
        salesperson,
        team,
        changedLines,
        terms,
        changedShipDate,
        delivery,
        judgedBy);
  }
}
