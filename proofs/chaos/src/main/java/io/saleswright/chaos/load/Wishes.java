package io.saleswright.chaos.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** What customers want: drawn from the seed. For one thread. */
final class Wishes {

  private static final int MOST_LINES = 3;

  private final Company company;
  private final RandomGenerator random;

  Wishes(Company company, RandomGenerator random) {
    this.company = company;
    this.random = random;
  }

  /** A new order. */
  Map<String, ?> order(LocalDate today) {
    return order(company.customers().get(random.nextInt(company.customers().size())), today);
  }

  /** What this customer orders, or would rather have ordered. */
  Map<String, ?> order(String customerId, LocalDate today) {
    Frame frame = company.frame();
    if (frame.customer().equals(customerId) && random.nextInt(3) > 0) {
      return frame.order(1 + random.nextInt(9), today);
    }
    return Map.of(
        "customerId",
        customerId,
        "salesperson",
        Person.SELLER.staffId(),
        "lines",
        lines(),
        "paymentTerms",
        terms(),
        "requestedShipDate",
        today.plusDays(14).toString(),
        "delivery",
        Map.of("address", "1 Chaos Road", "consignee", "Consignee", "phone", "0571-5550100"));
  }

  /** A change of what was ordered. */
  Map<String, ?> change(LocalDate today) {
    return Map.of(
        "reason",
        "the customer wants something else",
        "lines",
        lines(),
        "requestedShipDate",
        today.plusDays(7 + random.nextInt(14)).toString(),
        "customerConfirmation",
        "phone");
  }

  private List<Map<String, ?>> lines() {
    return IntStream.rangeClosed(1, 1 + random.nextInt(MOST_LINES))
        .<Map<String, ?>>mapToObj(_ ->
            Map.of(
                "productId",
                company.products().get(random.nextInt(company.products().size())),
                "quantity",
                1 + random.nextInt(5)))
        .toList();
  }

  private Map<String, ?> terms() {
    return switch (random.nextInt(3)) {
      case 0 -> Map.of("kind", "PREPAID");
      case 1 -> Map.of("kind", "CREDIT", "creditDays", 30);
      default -> Map.of("kind", "DEPOSIT_BALANCE", "depositPercent", 30);
    };
  }
}
