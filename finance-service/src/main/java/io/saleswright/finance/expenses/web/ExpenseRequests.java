package io.saleswright.finance.expenses.web;

import io.saleswright.finance.spending.Application;
import io.saleswright.finance.spending.Settlement.Payment;
import io.saleswright.finance.spending.Trip;
import io.saleswright.finance.spending.Trip.Booking;
import io.saleswright.finance.spending.Voucher;
import io.saleswright.finance.spending.Voucher.Exchange;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands about expenses. */
final class ExpenseRequests {

  /** No voucher comes to more than an amount can say, rounded. */
  private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(15).subtract(BigDecimal.ONE);

  private ExpenseRequests() {}

  /** A field of a form that was left blank tells nothing. */
  static @Nullable String told(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /**
   * What is applied for.
   *
   * @param category the category
   * @param purpose what for
   * @param amount how much
   * @param from the first day; its month's budget pays
   * @param until the last day; the first one when it is left out
   * @param customerId the customer for whom it is
   * @param project the project for which it is; of an expense for one order the order's number,
   *     whose margin it then lessens (FIN-14)
   * @param destination where to, when it is a trip (EXP-14)
   */
  record Content(
      @NotBlank @Size(max = 40) String category,
      @NotBlank @Size(max = 1000) @WithoutContacts String purpose,
      @NotNull Money amount,
      @NotNull LocalDate from,
      @Nullable LocalDate until,
      @Nullable @Size(max = 64) String customerId,
      @Nullable @Size(max = 200) @WithoutContacts String project,
      @Nullable @Size(max = 200) @WithoutContacts String destination) {

    Application application() {
      String where = told(destination);
      return new Application(
          category.strip(),
          purpose.strip(),
          amount,
          from,
          until == null ? from : until,
          told(customerId),
          told(project),
          where == null ? null : new Trip(where, List.of()),
          null);
    }
  }

  /**
   * An application.
   *
   * @param department the department whose budget pays
   * @param content what is applied for
   */
  record NewExpense(@NotBlank @Size(max = 40) String department, @NotNull @Valid Content content) {}

  /**
   * An invoice or receipt.
   *
   * @param number the invoice's number
   * @param code the invoice's code, where invoices have one
   * @param on its date
   * @param gross what it is over, tax included
   * @param tax the tax in it; none when it is left out
   * @param rate units of the budget's currency for one of the voucher's, on its date
   * @param rateSource who says so, such as a bank
   */
  record VoucherBody(
      @NotBlank @Size(max = 60) String number,
      @Nullable @Size(max = 60) String code,
      @NotNull LocalDate on,
      @NotNull Money gross,
      @Nullable Money tax,
      @Nullable @Positive @Digits(integer = 6, fraction = 8) BigDecimal rate,
      @Nullable @Size(max = 200) @WithoutContacts String rateSource) {

    Voucher voucher(String field, String currency) {
      return new Voucher(
          number.strip(),
          told(code),
          on,
          gross,
          tax == null ? Money.zero(gross.currency()) : tax,
          exchange(field, currency));
    }

    private @Nullable Exchange exchange(String field, String currency) {
      String source = told(rateSource);
      if (rate == null && source == null) {
        return null;
      }
      if (rate == null || source == null) {
        throw new InvalidInput(field + ".rate", "EXP-04", "must be there together with its source");
      }
      BigDecimal exact = gross.amount().multiply(rate);
      if (exact.compareTo(TOO_MUCH) >= 0) {
        throw new InvalidInput(field + ".rate", "EXP-04", "must come to at most 15 digits");
      }
      return new Exchange(rate, source, Money.rounding(exact, currency));
    }
  }

  /**
   * What was spent.
   *
   * @param vouchers its invoices and receipts
   * @param note what the person says of it
   */
  record ClaimBody(
      @NotEmpty @Size(max = 100) List<@Valid @NotNull VoucherBody> vouchers,
      @Nullable @Size(max = 1000) @WithoutContacts String note) {

    List<Voucher> vouchers(String currency) {
      return IntStream.range(0, vouchers.size())
          .mapToObj(i -> vouchers.get(i).voucher("vouchers[" + i + "]", currency))
          .toList();
    }
  }

  /**
   * Something that was booked.
   *
   * @param kind what it is
   * @param reference the number under which it was booked
   * @param from the first day
   * @param until the last day; the first one when it is left out
   */
  record BookingBody(
      @NotNull Trip.Kind kind,
      @NotBlank @Size(max = 60) @WithoutContacts String reference,
      @NotNull LocalDate from,
      @Nullable LocalDate until) {

    Booking booking(Act act) {
      return new Booking(kind, reference.strip(), from, until == null ? from : until, act.by());
    }
  }

  /** Why; it stays at the expense. */
  record Reason(@NotBlank @Size(max = 1000) @WithoutContacts String reason) {}

  /** Agreement with a step of the chain. */
  record Agreement(@Nullable @Size(max = 1000) @WithoutContacts String opinion) {}

  /**
   * A payment.
   *
   * @param paidOn its date
   * @param reference under what the bank or the cash book has it
   */
  record PaymentBody(
      @NotNull LocalDate paidOn, @NotBlank @Size(max = 100) @WithoutContacts String reference) {

    Payment payment(Act act) {
      return new Payment(paidOn, reference.strip(), act.by(), act.at());
    }
  }
}
