package io.saleswright.order.content;

import io.saleswright.platform.kernel.InvalidInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/** What every order's content must be like, whoever enters or changes it (ORD-01, ORD-08). */
public final class ContentRules {

  private static final int MAX_LINES = 200;
  private static final Period FURTHEST_PLAN = Period.ofYears(5);
  private static final BigDecimal MAX_AMOUNT = BigDecimal.TEN.pow(12);

  private ContentRules() {}

  /**
   * Refuses a ship date that nobody can keep any more, and one so far ahead that a digit must be
   * wrong; today can still be kept. It is a date of the company's zone.
   */
  public static void mustNotBePast(LocalDate shipDate, LocalDate today) {
    if (shipDate.isBefore(today)) {
      throw new InvalidInput("requestedShipDate", "ORD-16", "must not lie in the past");
    }
    if (shipDate.isAfter(today.plus(FURTHEST_PLAN))) {
      throw new InvalidInput(
          "requestedShipDate", "ORD-16", "must not lie more than five years ahead");
    }
  }

  /**
   * Refuses content that no order can have.
   *
   * @throws InvalidInput naming the first field that is not valid
   */
  public static void check(OrderContent content) {
    if (content.lines().isEmpty() || content.lines().size() > MAX_LINES) {
      throw new InvalidInput("lines", "ORD-01", "an order has between 1 and 200 lines");
    }
    BigDecimal sum = BigDecimal.ZERO;
    String currency = content.lines().getFirst().unitPrice().currency();
    for (OrderLine line : content.lines()) {
      String field = "lines[" + (line.line() - 1) + "].";
      if (line.quantity().signum() <= 0) {
        throw new InvalidInput(field + "quantity", "ORD-08", "must be more than zero");
      }
      if (line.unitPrice().isNegative()) {
        throw new InvalidInput(field + "unitPrice", "ORD-08", "must not be negative");
      }
      if (!line.unitPrice().currency().equals(currency)) {
        throw new InvalidInput(field + "unitPrice", "ORD-08", "all lines have one currency");
      }
      sum = sum.add(line.unitPrice().amount().multiply(line.quantity()));
    }
    if (sum.compareTo(MAX_AMOUNT) >= 0) {
      throw new InvalidInput("lines", "ORD-08", "an order amounts to less than a million million");
    }
    if (content.terms().payment().isDepositOfNothing(content.total())) {
      throw new InvalidInput(
          "paymentTerms.depositPercent",
          "FIN-01",
          "must come to an amount of the order's currency");
    }
    if (content.terms().lackInvoiceTitle()) {
      throw new InvalidInput("invoiceTitle", "FIN-02", "is required when unit prices include tax");
    }
  }
}
