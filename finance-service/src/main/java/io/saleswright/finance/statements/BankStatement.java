package io.saleswright.finance.statements;

import io.saleswright.finance.banked.BankStatementImported;
import io.saleswright.finance.bankfiles.ReadStatement;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statement of one of our bank accounts. It begins before the first of its transfers and ends
 * when the last one is there, so whoever died in between is seen, and handing it in again goes on.
 *
 * @param account our account
 * @param number the statement's number at the bank; null when it gives none
 * @param opening the balance before its first movement
 * @param closing the balance after its last one
 * @param closingOn the day of the closing balance
 * @param fingerprint all that it says in one word
 * @param entries how many movements it tells
 * @param imported what came of it; null until all of its transfers are there
 */
public record BankStatement(
    String account,
    @Nullable String number,
    Money opening,
    Money closing,
    LocalDate closingOn,
    String fingerprint,
    int entries,
    @Nullable Imported imported) {

  /**
   * What came of it.
   *
   * @param known how many of its movements an earlier statement had told
   * @param at when the last one was there
   */
  public record Imported(int known, Instant at) {}

  /** A statement whose transfers follow. */
  static Change<BankStatement> begun(ReadStatement read, BankStatementRules rules, Instant at) {
    return Change.to(
            new BankStatement(
                read.account(),
                read.number(),
                read.opening(),
                read.closing(),
                read.closingOn(),
                read.fingerprint(),
                read.entries().size(),
                null))
        .starting(rules.clock(at));
  }

  /** All of its transfers are there. */
  Change<BankStatement> completed(String id, int known, Instant at) {
    return imported != null
        ? Change.none(this)
        : Change.to(
                new BankStatement(
                    account,
                    number,
                    opening,
                    closing,
                    closingOn,
                    fingerprint,
                    entries,
                    new Imported(known, at)))
            .raising(new BankStatementImported(id, closingOn, entries, known))
            .stopping(BankStatementRules.CLOCK);
  }

  /** Whether it says the same as this one. */
  boolean says(ReadStatement read) {
    return fingerprint.equals(read.fingerprint());
  }

  /** How far it has come. */
  public BankStatementStage stage() {
    return imported == null ? BankStatementStage.IMPORTING : BankStatementStage.IMPORTED;
  }
}
