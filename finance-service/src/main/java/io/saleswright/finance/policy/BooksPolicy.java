package io.saleswright.finance.policy;

import io.saleswright.platform.kernel.Money;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;

/**
 * The policy of the books, as {@code policy/books.yaml} ships it.
 *
 * @param seller short name of the company that sells, in the numbers of its papers
 * @param riskExposure what a customer may owe before it is told
 * @param riskOverdue what of it may be overdue before it is told
 * @param riskSharePercent what share of all debts a customer may have before it is told
 * @param riskShareFrom how much all customers owe together before shares are looked at
 */
record BooksPolicy(
    @Pattern(regexp = "[A-Z0-9]{1,8}") String seller,
    Money riskExposure,
    Money riskOverdue,
    @DecimalMin("0") @DecimalMax("100") BigDecimal riskSharePercent,
    Money riskShareFrom) {}
