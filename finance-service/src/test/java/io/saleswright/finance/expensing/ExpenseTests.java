package io.saleswright.finance.expensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.expensing.ExpenseRules.OverBudget;
import io.saleswright.finance.spending.Application;
import io.saleswright.finance.spending.Claim;
import io.saleswright.finance.spending.MonthAmount;
import io.saleswright.finance.spending.Voucher;
import io.saleswright.finance.spending.Voucher.Exchange;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be applied for and claimed (EXP-04, EXP-08). */
class ExpenseTests {

  private static final ExpenseRules RULES = AnExpense.rules(OverBudget.REFUSE);
  private static final LocalDate TODAY = AnExpense.TODAY;

  @Test
  void appliesInTheBudgetsCurrencyForDaysThatFollowEachOther() {
    assertThatCode(() -> RULES.check("sales", AnExpense.trip("0.01"))).doesNotThrowAnyException();
    assertInvalid("amount", () -> RULES.check("sales", AnExpense.trip("0.00")));
    assertInvalid("department", () -> RULES.check("buying", AnExpense.trip("1.00")));
    Application backwards =
        new Application(
            "travel",
            "w",
            Money.of("1.00", "CNY"),
            TODAY,
            TODAY.minusDays(1),
            null,
            null,
            null,
            null);
    assertInvalid("until", () -> RULES.check("sales", backwards));
  }

  /** EXP-04: no expense holds its month for ever. */
  @Test
  void anExpenseHasAnEndThatPolicyBounds() {
    assertThatCode(() -> RULES.check("sales", lasting(TODAY, 90))).doesNotThrowAnyException();
    assertInvalid("until", () -> RULES.check("sales", lasting(TODAY, 91)));
    assertInvalid("from", () -> RULES.check("sales", lasting(LocalDate.of(2101, 1, 1), 0)));
    assertInvalid("from", () -> RULES.check("sales", lasting(LocalDate.MAX.minusDays(400), 0)));
    assertInvalid("from", () -> RULES.check("sales", lasting(LocalDate.of(1999, 12, 31), 0)));
  }

  /** EXP-04: nobody reserves the budget of a department that is not theirs. */
  @Test
  void eachSpendsTheBudgetOfTheirDepartment() {
    assertThatCode(() -> RULES.mustSpendFor("sales", Set.of("sales-rep")))
        .doesNotThrowAnyException();
    assertInvalid("department", () -> RULES.mustSpendFor("marketing", Set.of("sales-rep")));
    assertInvalid("department", () -> RULES.mustSpendFor("sales", Set.of("marketing")));
  }

  private static Application lasting(LocalDate from, int days) {
    Money one = Money.of("1.00", "CNY");
    return new Application("travel", "w", one, from, from.plusDays(days), null, null, null, null);
  }

  @Test
  void aVoucherIsOfADayBetweenApplicationAndToday() {
    LocalDate applied = TODAY.minusDays(3);
    assertThatCode(() -> check(applied, AnExpense.voucher("1", applied, "1.00")))
        .doesNotThrowAnyException();
    assertThatCode(() -> check(applied, AnExpense.voucher("1", TODAY, "1.00")))
        .doesNotThrowAnyException();
    assertInvalid(
        "vouchers[0].on", () -> check(applied, AnExpense.voucher("1", TODAY.plusDays(1), "1.00")));
    assertInvalid(
        "vouchers[0].on",
        () -> check(applied, AnExpense.voucher("1", applied.minusDays(1), "1.00")));
  }

  @Test
  void aVoucherHasAnAmountWithItsTaxInIt() {
    assertInvalid("vouchers[0].gross", () -> check(TODAY, voucher("0.00", "0.00", null)));
    assertInvalid("vouchers[0].gross", () -> check(TODAY, voucher("1.001", "0.00", null)));
    assertInvalid("vouchers[0].tax", () -> check(TODAY, voucher("1.00", "1.01", null)));
    assertInvalid("vouchers[0].tax", () -> check(TODAY, voucher("1.00", "-0.01", null)));
    assertThatCode(() -> check(TODAY, voucher("1.00", "1.00", null))).doesNotThrowAnyException();
  }

  @Test
  void aRateIsForOtherCurrenciesAlone() {
    Exchange rate = new Exchange(new BigDecimal("7.1"), "a bank", Money.of("7.10", "CNY"));
    Voucher usd = new Voucher("1", null, TODAY, Money.of("1.00", "USD"), Money.zero("USD"), rate);
    Voucher without =
        new Voucher("1", null, TODAY, Money.of("1.00", "USD"), Money.zero("USD"), null);

    assertThatCode(() -> check(TODAY, usd)).doesNotThrowAnyException();
    assertInvalid("vouchers[0].rate", () -> check(TODAY, without));
    assertInvalid("vouchers[0].rate", () -> check(TODAY, voucher("1.00", "0.00", rate)));
    assertThat(Claim.of(List.of(usd), null, AnExpense.MONDAY).total())
        .isEqualTo(Money.of("7.10", "CNY"));
  }

  @Test
  void aVoucherIsNamedOnceInAClaim() {
    assertInvalid(
        "vouchers[1].number",
        () ->
            ClaimCheck.check(
                List.of(
                    AnExpense.voucher("A 12345678", TODAY, "1.00"),
                    AnExpense.voucher("a-1234-5678", TODAY, "2.00")),
                TODAY,
                TODAY,
                "CNY"));
  }

  /** EXP-08: what no key can be made of is no number. */
  @ParameterizedTest
  @ValueSource(strings = {"---", "No.", "\u53d1\u7968"})
  void aVouchersNumberHasADigit(String number) {
    assertInvalid(
        "vouchers[0].number", () -> check(TODAY, AnExpense.voucher(number, TODAY, "1.00")));
  }

  /** What adds up to more than an amount can say is named, and no failure of ours. */
  @Test
  void vouchersComeToAnAmount() {
    List<Voucher> most =
        List.of(
            AnExpense.voucher("1", TODAY, "999999999999998.00"),
            AnExpense.voucher("2", TODAY, "1.99"));
    List<Voucher> more =
        List.of(
            AnExpense.voucher("1", TODAY, "999999999999998.00"),
            AnExpense.voucher("2", TODAY, "2.00"));

    assertThatCode(() -> ClaimCheck.check(most, TODAY, TODAY, "CNY")).doesNotThrowAnyException();
    assertInvalid("vouchers", () -> ClaimCheck.check(more, TODAY, TODAY, "CNY"));
  }

  /** EXP-08: whatever separates the digits, and whether the code stands apart or is left out. */
  @ParameterizedTest
  @CsvSource({
    "'0440 01900 111','1234 5678'",
    "044-001-900-111,12345678",
    "\uff10\uff14\uff14\uff10\uff10\uff11\uff19\uff10\uff10\uff11\uff11\uff11,\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18",
    "044.001.900.111,1234_5678",
    "044001900111,No.12345678",
    "044001900111,'#1234\u200b56\u00ad78'",
    "044001900111,04400190011112345678",
    ",12345678",
    ",'(044001900111) 12345678'"
  })
  void theSameVoucherIsKnownAgain(@Nullable String code, String number) {
    Voucher first = invoice("044001900111", "12345678", TODAY, "100.00");

    assertThat(invoice(code, number, TODAY, "100.00").isSameAs(first)).isTrue();
    assertThat(first.isSameAs(invoice(code, number, TODAY, "100.00"))).isTrue();
    // A wrong day or amount hides none.
    assertThat(invoice(code, number, TODAY.minusDays(1), "100.00").isSameAs(first)).isTrue();
    assertThat(invoice(code, number, TODAY, "90.00").isSameAs(first)).isTrue();
    assertThat(invoice(code, "87654321", TODAY, "100.00").isSameAs(first)).isFalse();
  }

  @Test
  void theNumberWithItsCodeIsOneInvoiceWhateverIsTypedBeside() {
    Voucher first = invoice("044001900111", "12345678", TODAY, "100.00");

    Voucher other = invoice(null, "04400190011112345678", TODAY.minusDays(1), "90.00");

    assertThat(other.isSameAs(first)).isTrue();
  }

  /** EXP-08: every seller has a receipt of a small number. */
  @Test
  void aReceiptsShortNumberTakesDayAndAmount() {
    Voucher first = invoice(null, "0001", TODAY, "300.00");

    assertThat(invoice(null, "1", TODAY, "300.00").isSameAs(first)).isTrue();
    assertThat(invoice(null, "\u0410-0001", TODAY, "300.00").isSameAs(first)).isTrue();
    assertThat(invoice(null, "0001", TODAY.minusDays(1), "280.00").isSameAs(first)).isFalse();
    assertThat(invoice(null, "0001", TODAY, "280.00").isSameAs(first)).isFalse();
    assertThat(invoice(null, "0002", TODAY, "300.00").isSameAs(first)).isFalse();
  }

  private static Voucher invoice(@Nullable String code, String number, LocalDate on, String gross) {
    return new Voucher(number, code, on, Money.of(gross, "CNY"), Money.zero("CNY"), null);
  }

  /** EXP-05: each voucher is paid by its own month, and together the months pay the whole. */
  @Test
  void eachMonthPaysItsOwnVouchers() {
    Claim claim =
        Claim.of(
            List.of(
                AnExpense.voucher("1", LocalDate.of(2027, 1, 1), "1.01"),
                AnExpense.voucher("2", LocalDate.of(2026, 12, 31), "2.00"),
                AnExpense.voucher("3", LocalDate.of(2027, 1, 31), "0.02")),
            null,
            AnExpense.MONDAY);

    assertThat(claim.shares())
        .containsExactly(
            new MonthAmount(2026, 12, Money.of("2.00", "CNY")),
            new MonthAmount(2027, 1, Money.of("1.03", "CNY")));
    assertThat(claim.total()).isEqualTo(Money.of("3.03", "CNY"));
    assertThat(claim.given().keys()).isNull();
    assertThat(claim.given().shares()).isEqualTo(claim.shares());
  }

  /**
   * What was claimed before is paid by the month that has it reserved: that of the last voucher.
   */
  @Test
  void whatWasClaimedBeforeIsPaidByTheMonthThatHasIt() {
    List<Voucher> vouchers =
        List.of(
            AnExpense.voucher("1", LocalDate.of(2026, 4, 1), "1.00"),
            AnExpense.voucher("2", LocalDate.of(2026, 3, 31), "2.00"));
    Money total = Money.of("3.00", "CNY");

    Claim before = new Claim(vouchers, total, null, AnExpense.MONDAY, List.of("k"), null);
    assertThat(before.shares()).containsExactly(new MonthAmount(2026, 4, total));
    assertThat(before.given().shares()).containsExactly(new MonthAmount(2026, 4, total));
  }

  private static Voucher voucher(String gross, String tax, @Nullable Exchange exchange) {
    return new Voucher("1", null, TODAY, Money.of(gross, "CNY"), Money.of(tax, "CNY"), exchange);
  }

  private static void check(LocalDate applied, Voucher voucher) {
    ClaimCheck.check(List.of(voucher), applied, TODAY, "CNY");
  }

  private static void assertInvalid(String field, Runnable check) {
    assertThatThrownBy(check::run)
        .isInstanceOf(InvalidInput.class)
        .extracting(wrong -> ((InvalidInput) wrong).errors().getFirst().field())
        .isEqualTo(field);
  }
}
