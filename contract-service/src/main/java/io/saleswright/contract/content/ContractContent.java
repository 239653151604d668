package io.saleswright.contract.content;

import io.saleswright.contract.clauses.Clause;
import io.saleswright.contract.clauses.ContractKind;
import io.saleswright.contract.clauses.Placeholder;
import io.saleswright.contract.offers.PaymentTerms;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What both sides agree on (CON-01).
 *
 * @param kind which kind of contract it is
 * @param title what it is about, in a few words; null when the kind says enough
 * @param lines what is sold, or what may be ordered at which price
 * @param terms on which terms
 * @param limits how long and how far it reaches
 * @param clauses its texts, in order, one for each topic
 */
public record ContractContent(
    ContractKind kind,
    @Nullable String title,
    List<ContractLine> lines,
    ContractTerms terms,
    Limits limits,
    List<Clause> clauses) {

  public ContractContent {
    lines = List.copyOf(lines);
    clauses = List.copyOf(clauses);
  }

  /**
   * What it comes to: the exact nets of the lines added, rounded once by the currency's rule; null
   * when it only sets prices or has no lines.
   */
  public @Nullable Money total() {
    return kind == ContractKind.FRAMEWORK ? null : sum();
  }

  /**
   * The amount by which it is judged: its total, or the most that may be ordered under it; null
   * when nothing limits it, so that every step that depends on an amount has to look at it.
   */
  public @Nullable Money amount() {
    return limits.amount() == null ? sum() : limits.amount();
  }

  private @Nullable Money sum() {
    if (lines.isEmpty() || lines.stream().anyMatch(line -> line.quantity() == null)) {
      return null;
    }
    BigDecimal exact =
        lines.stream().map(ContractLine::exactNet).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Money.rounding(exact, terms.currency());
  }

  /** Whether it has a clause about a topic. */
  public boolean speaksOf(String topic) {
    return clauses.stream().anyMatch(clause -> clause.topic().equals(topic));
  }

  /** The same with another reach. */
  public ContractContent within(Limits other) {
    return new ContractContent(kind, title, lines, terms, other, clauses);
  }

  /**
   * The values of the placeholders in its clauses; what it does not say has none.
   *
   * @param number the contract's number
   * @param customer name of the customer, as far as it is known
   * @param project the project that it is for
   */
  public Map<Placeholder, String> values(
      String number, @Nullable String customer, @Nullable String project) {
    Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    values.put(Placeholder.CONTRACT_NUMBER, number);
    values.put(Placeholder.CURRENCY, terms.currency());
    put(values, Placeholder.CUSTOMER, customer);
    put(values, Placeholder.PROJECT, project);
    put(values, Placeholder.TOTAL, plain(total()));
    put(values, Placeholder.AMOUNT_LIMIT, plain(limits.amount()));
    put(values, Placeholder.VALID_FROM, limits.from());
    put(values, Placeholder.VALID_UNTIL, limits.until());
    put(values, Placeholder.DELIVERY_ON, terms.deliveryOn());
    PaymentTerms payment = terms.payment();
    if (payment != null) {
      BigDecimal deposit = payment.depositPercent();
      put(values, Placeholder.DEPOSIT_PERCENT, deposit == null ? null : deposit.toPlainString());
      put(values, Placeholder.CREDIT_DAYS, payment.creditDays());
    }
    return values;
  }

  private static @Nullable String plain(@Nullable Money money) {
    return money == null ? null : money.amount().toPlainString();
  }

  private static void put(
      Map<Placeholder, String> values, Placeholder place, @Nullable Object value) {
    if (value != null) {
      values.put(place, value.toString());
    }
  }
}
