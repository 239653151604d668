package io.saleswright.finance.spending;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What finance did with a claim, or how an expense ended without.
 *
 * @param check the check of its vouchers; null before (EXP-08)
 * @param payment the payment; null before (EXP-08)
 * @param ending how it ended without one; null otherwise (EXP-09)
 */
public record Settlement(
    @Nullable Check check, @Nullable Payment payment, @Nullable Ending ending) {

  /** Nothing yet. */
  public static final Settlement NONE = new Settlement(null, null, null);

  /** Who checked the vouchers, and when. */
  public record Check(String by, Instant at) {}

  /**
   * The payment.
   *
   * @param on its date
   * @param reference under what the bank or the cash book has it
   * @param by staff id of who recorded it
   */
  public record Payment(LocalDate on, String reference, String by) {}

  /** Who ended it, when, and why. */
  public record Ending(String by, Instant at, String reason) {}

  /** After the vouchers were checked. */
  public Settlement checked(String by, Instant at) {
    return new Settlement(new Check(by, at), payment, ending);
  }

  /** After it was paid. */
  public Settlement paid(Payment how) {
    return new Settlement(check, how, ending);
  }

  /** After it ended without. */
  public Settlement ended(String by, Instant at, String reason) {
    return new Settlement(check, payment, new Ending(by, at, reason));
  }
}
