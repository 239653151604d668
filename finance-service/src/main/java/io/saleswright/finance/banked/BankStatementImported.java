package io.saleswright.finance.banked;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;

/**
 * All transfers of a bank's statement are there (FIN-09).
 *
 * @param statementId identity of the statement
 * @param closingOn the day of its closing balance
 * @param entries how many movements it tells
 * @param known how many of them an earlier statement had told
 */
@EventType("finance.BankStatementImported.v1")
public record BankStatementImported(
    String statementId, LocalDate closingOn, int entries, int known) {}
