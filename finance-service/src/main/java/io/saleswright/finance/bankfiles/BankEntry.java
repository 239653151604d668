package io.saleswright.finance.bankfiles;

import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A movement on a bank account, as the bank's statement tells it.
 *
 * @param line the line of the file, or of the element, that tells it
 * @param bookedOn the day of its booking
 * @param amount how much, positive, with the decimals of its currency
 * @param incoming whether the money came in
 * @param reference the bank's own reference, which no other movement has; null when it gives none
 * @param text what was written to it; may be empty
 * @param party the name of who paid, or was paid; null when the bank does not tell it
 * @param partyAccount their account; null when the bank does not tell it
 */
public record BankEntry(
    int line,
    LocalDate bookedOn,
    Money amount,
    boolean incoming,
    @Nullable String reference,
    String text,
    @Nullable String party,
    @Nullable String partyAccount) {

  /** What it adds to the balance. */
  Money signed() {
    return incoming ? amount : amount.negated();
  }

  /** Who paid or was paid, as the bank tells it: the account, or else the name, however spaced. */
  String whoever() {
    String told = partyAccount == null ? party : partyAccount;
    return told == null ? "" : told.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
  }

  /** Whether both tell who it was, and tell the same. */
  public boolean isOfSameParty(BankEntry other) {
    return whoever().equals(other.whoever());
  }

  /** All that tells it from another one, but for the line. */
  String likeness() {
    return String.join(
        "\u0000",
        bookedOn.toString(),
        signed().amount().toPlainString(),
        reference == null ? "" : reference,
        text,
        party == null ? "" : party,
        partyAccount == null ? "" : partyAccount);
  }
}
