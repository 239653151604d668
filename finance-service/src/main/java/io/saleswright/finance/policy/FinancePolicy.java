package io.saleswright.finance.policy;

import io.saleswright.platform.time.TimeLimit;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.List;

/**
 * The policy of finance, as {@code policy/finance.yaml} ships it.
 *
 * @param defaultDepositPercent the deposit of orders whose terms name none
 * @param depositDueDays days from the order to the deposit's due date
 * @param defaultCreditDays days of credit of orders whose terms name none
 * @param overdueGraceDays days after a due date before an amount counts as overdue
 * @param invoiceAfterSignOff how long writing an invoice may take
 * @param paymentMethods the ways in which customers may pay
 * @param taxRates the rates in use, in percent
 * @param taxRateOnNetPrices the rate, in percent, of orders whose prices exclude tax and which do
 *     not tell their own, because they are older than that
 * @param secondPersonReverses whether nobody may reverse a payment that they recorded themselves
 */
record FinancePolicy(
    @DecimalMin("0") @DecimalMax("100") BigDecimal defaultDepositPercent,
    @Min(0) @Max(366) int depositDueDays,
    @Min(0) @Max(366) int defaultCreditDays,
    @Min(0) @Max(366) int overdueGraceDays,
    TimeLimit invoiceAfterSignOff,
    @NotEmpty List<String> paymentMethods,
    @NotEmpty List<BigDecimal> taxRates,
    @DecimalMin("0") @DecimalMax("100") BigDecimal taxRateOnNetPrices,
    boolean secondPersonReverses) {}
