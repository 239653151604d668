package io.saleswright.finance.invoices;

import io.saleswright.finance.orders.NetPrice;
import io.saleswright.finance.periods.OpenMonths;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the company's policy says about invoices.
 *
 * @param version version of the policy that these rules come from
 * @param taxRates the rates that are in use, in percent (FIN-02)
 * @param issueDue when an invoice that is asked for at a moment must be written (FIN-07)
 * @param zone the company's zone, in which dates are dates
 * @param months the months that take entries (FIN-16)
 */
public record InvoiceRules(
    int version,
    List<BigDecimal> taxRates,
    UnaryOperator<Instant> issueDue,
    ZoneId zone,
    OpenMonths months) {

  public InvoiceRules {
    taxRates = List.copyOf(taxRates);
  }

  /** The day in the company's zone. */
  LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  /**
   * The day on a paper that is written at this moment.
   *
   * @throws RuleViolation when its month was closed meanwhile
   */
  LocalDate dayOfPaper(Instant moment) {
    LocalDate day = day(moment);
    months.mustTake(day);
    return day;
  }

  /** The missed deadline reminds first, and a reminder follows after as long again (FIN-07). */
  Instant firstReminder(Instant requested) {
    return issueDue.apply(issueDue.apply(requested));
  }

  /**
   * Refuses a rate that the invoice can't have: one that is not in use, or, where the prices
   * exclude tax, another one than what is owed was worked out with.
   */
  void check(IssueInvoice command, @Nullable NetPrice price) {
    if (price != null) {
      if (price.taxRate().compareTo(command.taxRate()) != 0) {
        throw new InvalidInput(
            "taxRate",
            "FIN-02",
            "must be {rate}, with which the amount due was made",
            Map.of("rate", price.taxRate().toPlainString()));
      }
      return;
    }
    if (taxRates.stream().noneMatch(rate -> rate.compareTo(command.taxRate()) == 0)) {
      String known = String.join(", ", taxRates.stream().map(BigDecimal::toPlainString).toList());
      throw new InvalidInput(
          "taxRate", "FIN-02", "must be one of {choices}", Map.of("choices", known));
    }
  }
}
