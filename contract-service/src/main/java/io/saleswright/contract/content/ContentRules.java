package io.saleswright.contract.content;

import io.saleswright.contract.clauses.Clause;
import io.saleswright.contract.clauses.ContractKind;
import io.saleswright.contract.clauses.Wording;
import io.saleswright.contract.offers.PaymentTerms;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every contract must be like, also as a draft, whoever writes it (CON-01). */
public final class ContentRules {

  private static final int MOST_LINES = 200;
  private static final int MOST_CLAUSES = 60;
  private static final BigDecimal MOST_AMOUNT = BigDecimal.TEN.pow(12);

  private ContentRules() {}

  /**
   * Refuses what no contract can be.
   *
   * @throws InvalidInput naming the first field that is not valid
   */
  public static void check(ContractContent content) {
    if (!Money.isCurrency(content.terms().currency())) {
      throw new InvalidInput("currency", "CON-01", "must be a currency's code such as CNY");
    }
    if (content.lines().size() > MOST_LINES) {
      throw new InvalidInput("lines", "CON-01", "a contract has at most 200 lines");
    }
    content.lines().forEach(line -> check(line, content));
    check(content.limits(), content);
    checkSums(content);
    checkClauses(content);
  }

  private static void check(ContractLine line, ContractContent content) {
    String field = "lines[" + (line.line() - 1) + "].";
    BigDecimal quantity = line.quantity();
    if (quantity == null && content.kind() != ContractKind.FRAMEWORK) {
      throw new InvalidInput(
          field + "quantity", "CON-01", "is required; only a framework contract can do without");
    }
    if (quantity != null && quantity.signum() <= 0) {
      throw new InvalidInput(field + "quantity", "CON-01", "must be more than zero");
    }
    if (line.unitPrice().isNegative()) {
      throw new InvalidInput(field + "unitPrice", "CON-01", "must not be negative");
    }
    mustBeIn(content.terms().currency(), field + "unitPrice", line.unitPrice());
  }

  /** An amount in another currency than the contract's would be one that nothing counts against. */
  private static void mustBeIn(String currency, String field, Money amount) {
    if (!amount.currency().equals(currency)) {
      throw new InvalidInput(
          field,
          "CON-01",
          "must be in {currency}, the currency of the contract",
          Map.of("currency", currency));
    }
  }

  private static void check(Limits limits, ContractContent content) {
    if (isBefore(limits.until(), limits.from())) {
      throw new InvalidInput("validUntil", "CON-01", "must not lie before validFrom");
    }
    Money amount = limits.amount();
    if (amount == null) {
      return;
    }
    if (content.kind() != ContractKind.FRAMEWORK) {
      throw new InvalidInput("amountLimit", "CON-01", "is given for FRAMEWORK and only then");
    }
    mustBeIn(content.terms().currency(), "amountLimit", amount);
    if (!amount.isPositive() || !amount.isRounded()) {
      throw new InvalidInput(
          "amountLimit", "CON-01", "must be more than zero, with the decimals of its currency");
    }
  }

  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }

  private static void checkSums(ContractContent content) {
    BigDecimal sum =
        content.lines().stream()
            .map(ContractLine::exactNet)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(MOST_AMOUNT) >= 0) {
      throw new InvalidInput(
          "lines", "CON-01", "a contract amounts to less than a million million");
    }
    PaymentTerms payment = content.terms().payment();
    Money total = content.total();
    if (payment == null || payment.depositPercent() == null || total == null) {
      return;
    }
    if (total.isPositive() && total.percent(payment.depositPercent()).isZero()) {
      throw new InvalidInput(
          "paymentTerms.depositPercent",
          "FIN-01",
          "must come to an amount of the contract's currency");
    }
  }

  private static void checkClauses(ContractContent content) {
    if (content.clauses().size() > MOST_CLAUSES) {
      throw new InvalidInput("clauses", "CON-01", "a contract has at most 60 clauses");
    }
    Set<String> topics = new HashSet<>();
    int index = 0;
    for (Clause clause : content.clauses()) {
      String field = "clauses[" + index++ + "].";
      Clause.checkTopic(field + "topic", clause.topic());
      Wording.check(field + "text", clause.text());
      if (!topics.add(clause.topic())) {
        throw new InvalidInput(field + "topic", "CON-01", "has a clause already");
      }
    }
  }
}
