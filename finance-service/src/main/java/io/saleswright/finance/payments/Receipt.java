package io.saleswright.finance.payments;

import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Money that arrived, as it was recorded; never changed afterwards.
 *
 * @param number the payment's number for people
 * @param customerId who paid
 * @param amount how much
 * @param receivedOn the day on which it arrived
 * @param method how it was paid
 * @param reference what the customer or the bank wrote to it, if anything
 * @param recordedBy staff id of whoever recorded it
 * @param another whether they confirmed that it is another payment than one that looks the same;
 *     null in what was recorded before anybody asked
 * @param secondPersonReverses whether the policy at the recording wanted somebody else to reverse
 *     it (FIN-16); null in what was recorded before that was kept
 */
public record Receipt(
    String number,
    String customerId,
    Money amount,
    LocalDate receivedOn,
    String method,
    @Nullable String reference,
    String recordedBy,
    @Nullable Boolean another,
    @Nullable Boolean secondPersonReverses) {

  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Punct}]+");

  /**
   * Whether somebody seems to record the same money again: the same payer, amount and day, and no
   * two references that differ (FIN-09). How a reference is spaced or written makes no difference.
   */
  boolean looksLike(RecordPayment command) {
    return customerId.equals(command.customerId())
        && amount.equals(command.amount())
        && receivedOn.equals(command.receivedOn())
        && mayBeEqual(reference, command.reference());
  }

  /** What all money of one payer, day and amount has in common. */
  String likeness() {
    return customerId + "|" + receivedOn + "|" + amount.amount() + "|" + amount.currency();
  }

  private static boolean mayBeEqual(@Nullable String one, @Nullable String other) {
    String known = plain(one);
    String told = plain(other);
    return known.isEmpty() || told.isEmpty() || known.equals(told);
  }

  private static String plain(@Nullable String reference) {
    return reference == null
        ? ""
        : SEPARATORS.matcher(reference).replaceAll("").toUpperCase(Locale.ROOT);
  }
}
