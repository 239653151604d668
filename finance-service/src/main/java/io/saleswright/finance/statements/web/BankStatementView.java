package io.saleswright.finance.statements.web;

import io.saleswright.finance.statements.BankStatement;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A bank statement as people see it.
 *
 * @param id identity of the statement
 * @param state IMPORTED, or IMPORTING as long as transfers are missing; hand it in again then
 * @param account our account
 * @param number its number at the bank, when it gives one
 * @param opening the balance before its first movement
 * @param closing the balance after its last one
 * @param closingOn the day of the closing balance
 * @param entries how many movements it tells
 * @param known how many of them an earlier statement had told, once it is imported
 * @param importedBy staff id of who handed it in
 * @param importedAt when the last of its transfers was there
 */
record BankStatementView(
    String id,
    String state,
    String account,
    @Nullable String number,
    Money opening,
    Money closing,
    LocalDate closingOn,
    int entries,
    @Nullable Integer known,
    String importedBy,
    @Nullable Instant importedAt) {

  static BankStatementView of(Stored<BankStatement> stored) {
    BankStatement statement = stored.state();
    BankStatement.Imported done = statement.imported();
    return new BankStatementView(
        stored.id(),
        statement.stage().name(),
        statement.account(),
        statement.number(),
        statement.opening(),
        statement.closing(),
        statement.closingOn(),
        statement.entries(),
        done == null ? null : done.known(),
        stored.createdBy(),
        done == null ? null : done.at());
  }
}
