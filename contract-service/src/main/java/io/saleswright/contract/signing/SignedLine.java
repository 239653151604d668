package io.saleswright.contract.signing;

import io.saleswright.contract.content.ContractLine;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a signed contract as others see it.
 *
 * @param line number of the line, from 1
 * @param productId the product of the catalogue; absent of a free line
 * @param quantity how many units, and of a framework contract at most; absent where a framework
 *     only sets the price
 * @param unit what one of it is
 * @param unitPrice price of one unit, before the discount
 * @param discountPercent discount, 0 to 100
 * @param deliveryDate the day on which it leaves at the latest, if one was agreed
 */
public record SignedLine(
    int line,
    @Nullable String productId,
    @Nullable BigDecimal quantity,
    String unit,
    Money unitPrice,
    BigDecimal discountPercent,
    @Nullable LocalDate deliveryDate) {

  static List<SignedLine> of(List<ContractLine> lines, @Nullable LocalDate deliveryOn) {
    return lines.stream()
        .map(line ->
            new SignedLine(
                line.line(),
                line.product() == null ? null : line.product().id(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.discountPercent(),
                line.deliveryOn() == null ? deliveryOn : line.deliveryOn()))
        .toList();
  }
}
