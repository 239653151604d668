package io.saleswright.contract.breaches;

import io.saleswright.contract.signing.Side;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A duty of a contract that one side broke (CON-14).
 *
 * @param number from 1
 * @param side who broke it
 * @param clause topic of the clause that says what follows
 * @param happenedOn when
 * @param what what happened
 * @param claim what is claimed because of it, in the contract's currency; null when nothing is yet
 * @param by staff id of who recorded it
 * @param at when it was recorded
 * @param outcome how it ended; null while it has not
 */
public record Breach(
    int number,
    Side side,
    String clause,
    LocalDate happenedOn,
    String what,
    @Nullable Money claim,
    String by,
    Instant at,
    @Nullable Outcome outcome) {

  /**
   * How a breach ended.
   *
   * @param result what was agreed or decided
   * @param settled what was paid because of it; null when nothing was
   * @param by staff id of who recorded it
   * @param at when
   */
  public record Outcome(String result, @Nullable Money settled, String by, Instant at) {}

  /** The same with its outcome. */
  public Breach ended(Outcome how) {
    return new Breach(number, side, clause, happenedOn, what, claim, by, at, how);
  }
}
