package io.saleswright.finance.expensing;

import io.saleswright.finance.expensing.ExpenseRules.OverBudget;
import io.saleswright.finance.fixtures.Calendars;
import io.saleswright.finance.periods.OpenMonths;
import io.saleswright.finance.spending.Application;
import io.saleswright.finance.spending.Spender;
import io.saleswright.finance.spending.Trip;
import io.saleswright.finance.spending.Voucher;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.approval.ChainStep;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.time.TimeLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Expenses, their rules and their people, for tests without a service. */
public final class AnExpense {

  /** A Monday. */
  public static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");

  /** Its date. */
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private AnExpense() {}

  /** The usual rules. */
  public static ExpenseRules rules(OverBudget overBudget) {
    return new ExpenseRules(
        new Chain(
            3,
            List.of(
                step("formal-check", "EXP-10", "sales-support", List.of(), List.of(), "0"),
                step("supervisor", "EXP-05", "sales-manager", again(), List.of(), "0"),
                step("above", "EXP-05", "vp-sales", again(), List.of("spender-sales-manager"), "0"),
                step("leadership", "EXP-07", "finance-head", again(), List.of(), "5000"),
                step("higher", "EXP-05", "general-manager", List.of(), over(), "0"))),
        Map.of("sales", Set.of("sales-rep", "sales-manager"), "marketing", Set.of("marketing")),
        List.of("travel", "training"),
        "CNY",
        overBudget,
        new ExpenseRules.Days(90, 30),
        TimeLimit.parse("working 24h"),
        Calendars.USUAL,
        OpenMonths.ALL);
  }

  private static List<String> again() {
    return List.of("APPLICATION", "CLAIM_ABOVE");
  }

  private static List<String> over() {
    return List.of(ExpenseRules.OVER_BUDGET);
  }

  private static ChainStep step(
      String name,
      String rule,
      String role,
      List<String> kinds,
      List<String> grounds,
      String from) {
    return new ChainStep(
        name,
        rule,
        List.of(role),
        kinds,
        grounds,
        Money.of(from, "CNY"),
        TimeLimit.parse("working 8h"));
  }

  /** A trip in the week of that Monday. */
  public static Application trip(String amount) {
    return new Application(
        "travel",
        "visit the fair",
        Money.of(amount, "CNY"),
        TODAY,
        TODAY.plusDays(3),
        "customer-1",
        null,
        new Trip("Guangzhou", List.of()),
        null);
  }

  /** Who makes it. */
  public static Spender spender() {
    return new Spender("rep", "sales", "east-1", "east");
  }

  /** Somebody acts. */
  public static Act act(String staffId, Instant at, String role) {
    Caller caller = new Caller(staffId, "", Set.of(role), null, null);
    return Act.of(caller, at, null, Trace.start(at));
  }

  /** A voucher of a day. */
  public static Voucher voucher(String number, LocalDate on, String gross) {
    Money amount = Money.of(gross, "CNY");
    return new Voucher(number, null, on, amount, Money.zero("CNY"), null);
  }

  /** The picture of a voucher. */
  public static Attachment picture() {
    return new Attachment("a-1", "f-1", "hotel.pdf", "application/pdf", 16, "00", "rep", MONDAY);
  }
}
