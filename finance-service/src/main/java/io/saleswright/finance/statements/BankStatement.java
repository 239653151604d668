package io.saleswright.finance.statements;

import io.saleswright.finance.banked.BankStatementGapClosed;
import io.saleswright.finance.banked.BankStatementGapFound;
import io.saleswright.finance.banked.BankStatementImported;
import io.saleswright.finance.bankfiles.ReadStatement;
import io.saleswright.finance.statements.StatementChain.Link;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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
 * @param gap that one before it is missing; null when none is
 */
public record BankStatement(
    String account,
    @Nullable String number,
    Money opening,
    Money closing,
    LocalDate closingOn,
    String fingerprint,
    int entries,
    @Nullable Imported imported,
    @Nullable Gap gap) {

  /**
   * It does not begin where the one before it ended.
   *
   * @param after the day of the last statement before it that is there
   * @param expected where that one ended
   * @param since when that was found
   */
  public record Gap(LocalDate after, Money expected, Instant since) {}

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
                null,
                null))
        .starting(rules.clock(at));
  }

  /**
   * All of its transfers are there.
   *
   * @param missing the last statement before it that is there, when one between them is missing
   */
  Change<BankStatement> completed(String id, int known, Optional<Link> missing, Instant at) {
    if (imported != null) {
      return Change.none(this);
    }
    BankStatement whole =
        new BankStatement(
            account,
            number,
            opening,
            closing,
            closingOn,
            fingerprint,
            entries,
            new Imported(known, at),
            gap);
    Change<BankStatement> followed = whole.following(id, missing, at);
    Change<BankStatement> change =
        Change.to(followed.state())
            .raising(new BankStatementImported(id, closingOn, entries, known))
            .stopping(BankStatementRules.CLOCK);
    return missing.isPresent() ? change.raising(whole.gapFound(id, missing.get())) : change;
  }

  /**
   * Whether one before it is missing.
   *
   * @param missing the last one that is there, which ended elsewhere; none when it follows
   */
  Change<BankStatement> following(String id, Optional<Link> missing, Instant at) {
    Link last = missing.orElse(null);
    if (last == null) {
      return gap == null
          ? Change.none(this)
          : Change.to(with(null)).raising(new BankStatementGapClosed(id, closingOn));
    }
    Gap found = new Gap(last.closingOn(), last.closing(), gap == null ? at : gap.since());
    if (found.equals(gap)) {
      return Change.none(this);
    }
    Change<BankStatement> change = Change.to(with(found));
    return gap == null ? change.raising(gapFound(id, last)) : change;
  }

  private BankStatementGapFound gapFound(String id, Link last) {
    return new BankStatementGapFound(id, closingOn, last.closingOn(), last.closing(), opening);
  }

  private BankStatement with(@Nullable Gap other) {
    return new BankStatement(
        account, number, opening, closing, closingOn, fingerprint, entries, imported, other);
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
