package io.saleswright.finance.banked;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;

/**
 * A statement does not begin where the one before it of the same account ended: one between them is
 * missing (FIN-09).
 *
 * @param statementId identity of the statement that does not follow
 * @param closingOn the day of its closing balance
 * @param after the day of the last statement before it that is there
 * @param expected where that one ended
 * @param opening where this one begins
 */
@EventType("finance.BankStatementGapFound.v1")
public record BankStatementGapFound(
    String statementId, LocalDate closingOn, LocalDate after, Money expected, Money opening) {}
