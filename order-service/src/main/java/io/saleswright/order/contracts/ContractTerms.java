package io.saleswright.order.contracts;

import io.saleswright.order.content.PaymentTerms;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An effective contract, as the contract service told of it.
 *
 * @param number what people call it
 * @param version its version; a later one holds for orders that come after it
 * @param customerId whose contract it is
 * @param period when orders may be placed under it
 * @param taxIncluded whether its prices include tax
 * @param payment how orders under it are paid; null when it does not say
 * @param lines what it promises; none when it names no products
 * @param amountLimit the most that orders under it may come to; null when it has no bound
 * @param ended whether it was ended before its time: no order follows it any more
 */
public record ContractTerms(
    String number,
    long version,
    String customerId,
    Period period,
    boolean taxIncluded,
    @Nullable PaymentTerms payment,
    List<ContractLine> lines,
    @Nullable Money amountLimit,
    boolean ended) {

  public ContractTerms {
    lines = List.copyOf(lines);
  }

  /**
   * From when until when, both days included.
   *
   * @param until null when it has no end
   */
  public record Period(LocalDate from, @Nullable LocalDate until) {

    boolean includes(LocalDate day) {
      return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
  }

  /** Whether somebody may order under it on a day, whatever they order. */
  public boolean isOpenTo(String customer, LocalDate day) {
    return customer.equals(customerId) && !ended && period.includes(day);
  }

  /** The line of a product: of the smallest price, when it has several; none when it has none. */
  public Optional<ContractLine> lineOf(String productId) {
    return lines.stream()
        .filter(line -> line.productId().equals(productId))
        .min((one, other) -> one.unitPrice().amount().compareTo(other.unitPrice().amount()));
  }

  /** Whether it names the product at all, or names none. */
  boolean promises(String productId) {
    return lines.isEmpty() || lines.stream().anyMatch(line -> line.productId().equals(productId));
  }

  /** How many units of a product may be ordered in all; none when there is no bound. */
  Optional<BigDecimal> boundOf(String productId) {
    List<ContractLine> named =
        lines.stream().filter(line -> line.productId().equals(productId)).toList();
    if (named.isEmpty() || named.stream().anyMatch(line -> line.quantity() == null)) {
      return Optional.empty();
    }
    return named.stream().map(ContractLine::quantity).reduce(BigDecimal::add);
  }

  /** The same contract, under which nothing is ordered any more. */
  ContractTerms asEnded() {
    return new ContractTerms(
        number, version, customerId, period, taxIncluded, payment, lines, amountLimit, true);
  }
}
