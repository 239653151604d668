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
 * @param gap that a statement of the account is missing before it, as long as one is
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
    @Nullable Missing gap,
    String importedBy,
    @Nullable Instant importedAt) {

  /**
   * A statement of the account is missing before this one.
   *
   * @param after the day of the last one that is there
   * @param expected where that one ended
   * @param since when that was found
   */
  record Missing(LocalDate after, Money expected, Instant since) {

    static @Nullable Missing of(BankStatement.@Nullable Gap gap) {
      return gap == null ? null : new Missing(gap.after(), gap.expected(), gap.since());
    }
  }

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
        Missing.of(statement.gap()),
        stored.createdBy(),
        done == null ? null : done.at());
  }
}
