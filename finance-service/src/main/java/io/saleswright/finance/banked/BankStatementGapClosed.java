package io.saleswright.finance.banked;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;

/**
 * The statement that was missing before this one is there (FIN-09).
 *
 * @param statementId identity of the statement that follows again
 * @param closingOn the day of its closing balance
 */
@EventType("finance.BankStatementGapClosed.v1")
public record BankStatementGapClosed(String statementId, LocalDate closingOn) {}
