package io.saleswright.finance.spending;

import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What finance did with a claim, or how an expense ended without.
 *
 * @param check the check of its vouchers; null before (EXP-08)
 * @param payment the payment; null before (EXP-08)
 * @param ending how it ended without one; null otherwise (EXP-09)
 * @param sentBack why finance sent the claim back last; null when it never did
 * @param reversed payments that were taken back, the oldest first; null when none was (FIN-16)
 */
public record Settlement(
    @Nullable Check check,
    @Nullable Payment payment,
    @Nullable Ending ending,
    @Nullable Ending sentBack,
    @Nullable List<Reversal> reversed) {

  /** Nothing yet. */
  public static final Settlement NONE = new Settlement(null, null, null, null, null);

  public Settlement {
    reversed = reversed == null ? null : List.copyOf(reversed);
  }

  /** Who checked the vouchers, and when. */
  public record Check(String by, Instant at) {}

  /**
   * The payment.
   *
   * @param on its date
   * @param reference under what the bank or the cash book has it
   * @param by staff id of who recorded it
   * @param at when they did; null in what was recorded before this was kept
   */
  public record Payment(LocalDate on, String reference, String by, @Nullable Instant at) {}

  /**
   * A payment that was taken back: by whom, when, and why.
   *
   * @param amount how much it was; null in what was taken back before that was kept
   */
  public record Reversal(
      Payment payment, String by, Instant at, String reason, @Nullable Money amount) {}

  /** Who ended it or sent it back, when, and why. */
  public record Ending(String by, Instant at, String reason) {}

  /** After the vouchers were checked. */
  public Settlement checked(String by, Instant at) {
    return new Settlement(new Check(by, at), payment, ending, sentBack, reversed);
  }

  /** After it was paid. */
  public Settlement paid(Payment how) {
    return new Settlement(check, how, ending, sentBack, reversed);
  }

  /** After it ended without. */
  public Settlement ended(String by, Instant at, String reason) {
    return new Settlement(check, payment, new Ending(by, at, reason), sentBack, reversed);
  }

  /** After finance sent the claim back: it is checked anew. */
  public Settlement sentBack(String by, Instant at, String reason) {
    return new Settlement(null, payment, ending, new Ending(by, at, reason), reversed);
  }

  /** After the payment was taken back: it is paid anew, or refused. */
  public Settlement reversed(Payment back, Money amount, String by, Instant at, String reason) {
    List<Reversal> all = new ArrayList<>(reversed == null ? List.of() : reversed);
    all.add(new Reversal(back, by, at, reason, amount));
    return new Settlement(check, null, ending, sentBack, all);
  }
}
