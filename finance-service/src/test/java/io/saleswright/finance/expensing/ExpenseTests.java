package io.saleswright.finance.expensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.expensing.ExpenseRules.OverBudget;
import io.saleswright.finance.spending.Application;
import io.saleswright.finance.spending.Claim;
import io.saleswright.finance.spending.Voucher;
import io.saleswright.finance.spending.Voucher.Exchange;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            "travel", "w", Money.of("1.00", "CNY"), TODAY, TODAY.minusDays(1), null, null, null);
    assertInvalid("until", () -> RULES.check("sales", backwards));
  }

  @Test
  void canBeClaimedForSoManyDaysAfterItsLastOne() {
    assertThat(RULES.claimBy(AnExpense.trip("1.00"))).isEqualTo(LocalDate.of(2026, 4, 4));
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
            RULES.check(
                List.of(
                    AnExpense.voucher("A 1", TODAY, "1.00"),
                    AnExpense.voucher("a-1", TODAY, "2.00")),
                TODAY,
                TODAY));
  }

  /** What separates digits, their width and case make no difference. */
  @ParameterizedTest
  @CsvSource({"'044 001','1234 5678'", "044-001,12345678", "０４４００１,１２３４５６７８", "044.001,1234_5678"})
  void theSameVoucherIsKnownAgain(String code, String number) {
    Voucher typed =
        new Voucher(number, code, TODAY, Money.of("1.00", "CNY"), Money.zero("CNY"), null);

    assertThat(typed.key()).isEqualTo("044001|12345678");
  }

  @Test
  void theMonthOfTheLastVoucherPays() {
    Claim claim =
        Claim.of(
            List.of(
                AnExpense.voucher("1", LocalDate.of(2026, 4, 1), "1.00"),
                AnExpense.voucher("2", LocalDate.of(2026, 3, 31), "2.00")),
            null,
            AnExpense.MONDAY);

    assertThat(claim.month()).isEqualTo(YearMonth.of(2026, 4));
    assertThat(claim.total()).isEqualTo(Money.of("3.00", "CNY"));
    assertThat(claim.given().keys()).isNull();
  }

  private static Voucher voucher(String gross, String tax, @Nullable Exchange exchange) {
    return new Voucher("1", null, TODAY, Money.of(gross, "CNY"), Money.of(tax, "CNY"), exchange);
  }

  private static void check(LocalDate applied, Voucher voucher) {
    RULES.check(List.of(voucher), applied, TODAY);
  }

  private static void assertInvalid(String field, Runnable check) {
    assertThatThrownBy(check::run)
        .isInstanceOf(InvalidInput.class)
        .extracting(wrong -> ((InvalidInput) wrong).errors().getFirst().field())
        .isEqualTo(field);
  }
}
