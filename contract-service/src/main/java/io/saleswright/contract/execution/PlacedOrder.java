package io.saleswright.contract.execution;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an order says now.
 *
 * @param contractId the contract that it names; null when it names none
 * @param number the order's number for people
 * @param lines what is ordered
 * @param total what it comes to
 * @param shipOn the day on which it shall leave
 */
public record PlacedOrder(
    @Nullable String contractId, String number, List<Line> lines, Money total, LocalDate shipOn) {

  public PlacedOrder {
    lines = List.copyOf(lines);
  }

  /**
   * What is ordered of one product.
   *
   * @param productId id in the catalogue
   * @param quantity how many units
   */
  public record Line(String productId, BigDecimal quantity) {}

  PlacedOrder changed(@Nullable String contract, List<Line> others, Money amount, LocalDate day) {
    return new PlacedOrder(contract, number, others, amount, day);
  }
}
