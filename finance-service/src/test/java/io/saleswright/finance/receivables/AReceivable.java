package io.saleswright.finance.receivables;

import io.saleswright.finance.declines.CreditDecline;
import io.saleswright.finance.orders.SalesUnit;
import io.saleswright.finance.receivables.PaymentTerms.Kind;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Receivables for tests: 1000.00 CNY, placed on 2026-11-23, to be shipped on 2026-12-15. */
public final class AReceivable {

  public static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
  static final LocalDate PLACED = LocalDate.parse("2026-11-23");
  static final LocalDate SHIP = LocalDate.parse("2026-12-15");
  static final PlanRules RULES =
      new PlanRules(
          7, new BigDecimal("30"), 3, 45, 2, new BigDecimal("13"), ZoneId.of("Asia/Shanghai"));

  static final CreditDecline NO_LIMIT =
      new CreditDecline(CreditDecline.Reason.NO_LIMIT, cny("0"), cny("0"));

  private AReceivable() {}

  static OrderFacts order(String total) {
    return order(cny(total));
  }

  static OrderFacts order(Money total) {
    return new OrderFacts(
        "order-1",
        "SO-20261123-0001",
        1,
        "customer-1",
        "rep-1",
        new SalesUnit("team-1", "east"),
        total,
        PLACED,
        SHIP,
        null,
        null);
  }

  static Change<Receivable> planned(String total, PaymentTerms terms) {
    return Receivable.planned(order(total), true, terms, RULES, AT);
  }

  public static Receivable prepaid() {
    return planned("1000.00", terms(Kind.PREPAID)).state();
  }

  /** Of which nothing is open any more. */
  public static Receivable paid(Instant at) {
    return prepaid().offered(claim("r-1", "1000.00"), at).state();
  }

  static Receivable withDeposit(String percent) {
    return planned("1000.00", deposit(percent)).state();
  }

  static Receivable onCredit() {
    return planned("1000.00", terms(Kind.CREDIT)).state();
  }

  static PaymentTerms terms(Kind kind) {
    return new PaymentTerms(kind, null, null);
  }

  static PaymentTerms deposit(@Nullable String percent) {
    return new PaymentTerms(
        Kind.DEPOSIT_BALANCE, percent == null ? null : new BigDecimal(percent), null);
  }

  static Claim claim(String id, String amount) {
    return claim(id, amount, PLACED);
  }

  static Claim claim(String id, String amount, LocalDate receivedOn) {
    return new Claim(id, "payment-of-" + id, "customer-1", cny(amount), receivedOn);
  }

  static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }
}
