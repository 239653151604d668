package io.saleswright.finance.policy;

import io.saleswright.finance.risk.RiskRules;
import io.saleswright.platform.kernel.Money;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The policy of the books, as {@code policy/books.yaml} ships it.
 *
 * @param seller short name of the company that sells, in the numbers of its papers
 * @param riskExposure what a customer may owe before it is told
 * @param riskOverdue what of it may be overdue before it is told
 * @param riskSharePercent what share of all debts a customer may have before it is told
 * @param riskShareFrom how much all customers owe together before shares are looked at
 * @param riskElsewhere the same amounts of other currencies
 */
record BooksPolicy(
    @Pattern(regexp = "[A-Z0-9]{1,8}") String seller,
    Money riskExposure,
    Money riskOverdue,
    @DecimalMin("0") @DecimalMax("100") BigDecimal riskSharePercent,
    Money riskShareFrom,
    List<RiskRules.Limit> riskElsewhere) {

  BooksPolicy {
    riskElsewhere = List.copyOf(riskElsewhere);
  }

  /** The limits of all currencies; in that of {@code riskExposure} it wins over the others. */
  RiskRules risk() {
    Stream<RiskRules.Limit> others =
        riskElsewhere.stream()
            .filter(one -> !one.exposure().currency().equals(riskExposure.currency()));
    return new RiskRules(riskSharePercent, Stream.concat(Stream.of(own()), others).toList());
  }

  private RiskRules.Limit own() {
    return new RiskRules.Limit(riskExposure, riskOverdue, riskShareFrom);
  }

  /**
   * Holds new values to what those of earlier releases may break.
   *
   * @throws IllegalArgumentException when another currency has two limits, or a limit is negative
   *     or in two currencies
   */
  void mustBeSound() {
    new RiskRules(riskSharePercent, List.of(own())).mustBeSound();
    new RiskRules(riskSharePercent, riskElsewhere).mustBeSound();
  }
}
