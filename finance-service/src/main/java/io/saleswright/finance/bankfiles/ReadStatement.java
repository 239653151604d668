package io.saleswright.finance.bankfiles;

import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A statement as its file tells it: whoever has one knows that its entries lead from the opening
 * balance to the closing one (FIN-09).
 *
 * @param account our account, as the bank writes it
 * @param number the statement's number at the bank; null when it gives none, as in a CSV file
 * @param opening the balance before the first entry
 * @param closing the balance after the last one
 * @param closingOn the day of the closing balance
 * @param balanceLine the line of the file at which the closing balance stands
 * @param entries the movements, in the order in which they are told
 */
public record ReadStatement(
    String account,
    @Nullable String number,
    Money opening,
    Money closing,
    LocalDate closingOn,
    int balanceLine,
    List<BankEntry> entries) {

  private static final String NO_REFERENCE = "";

  /**
   * @throws InvalidInput when an entry has another currency than the balances, or the entries do
   *     not lead from one balance to the other
   */
  public ReadStatement {
    entries = List.copyOf(entries);
    String currency = opening.currency();
    if (!closing.currency().equals(currency)) {
      throw new InvalidInput(
          "line " + balanceLine + ": closing balance",
          "FIN-09",
          "must have the currency of the opening balance");
    }
    BigDecimal reached = opening.amount();
    for (BankEntry entry : entries) {
      if (!entry.amount().currency().equals(currency)) {
        throw new InvalidInput(
            "line " + entry.line() + ": amount",
            "FIN-09",
            "must have the currency of the opening balance");
      }
      reached = reached.add(entry.signed().amount());
    }
    if (reached.compareTo(closing.amount()) != 0) {
      throw new InvalidInput(
          "line " + balanceLine + ": closing balance",
          "FIN-09",
          "must be {reached}, the opening balance with all entries",
          Map.of("reached", reached.toPlainString() + " " + currency));
    }
  }

  /**
   * What makes it this statement and no other: its account, number and closing day; where the bank
   * numbers none, all that it says.
   */
  public String identity() {
    return number == null
        ? Ids.derived("bank statement", account, fingerprint())
        : Ids.derived("bank statement", account, number, closingOn.toString());
  }

  /** All that it says in one word, however the file was written. */
  public String fingerprint() {
    StringBuilder all = new StringBuilder();
    all.append(account).append('\n').append(opening).append('\n').append(closing).append('\n');
    for (BankEntry entry : entries) {
      all.append(entry.likeness()).append('\n');
    }
    return Ids.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The identity of each entry's transfer, in their order: the same in every statement that tells
   * it. It is the bank's reference with day and amount, because some banks begin anew each day;
   * without one, day, amount, text and who it was, because two files may each tell a part of a day.
   * The place among those that are alike is a part of it, because a customer may pay the same twice
   * on one day.
   */
  public List<String> transfers() {
    return identities(entry ->
        Ids.derived(NO_REFERENCE, day(entry), money(entry), entry.text(), entry.whoever()));
  }

  /**
   * The same as it was before who paid was a part of it: what was taken in then is known by it
   * still, when it is of the same party.
   */
  public List<String> formerTransfers() {
    return identities(entry -> Ids.derived(NO_REFERENCE, day(entry), money(entry), entry.text()));
  }

  private List<String> identities(Function<BankEntry, String> unreferenced) {
    Map<String, Integer> met = new HashMap<>();
    List<String> identities = new ArrayList<>();
    for (BankEntry entry : entries) {
      String reference = entry.reference();
      String kind =
          reference == null
              ? unreferenced.apply(entry)
              : Ids.derived(reference, day(entry), money(entry));
      int place = met.merge(kind, 1, Integer::sum);
      identities.add(
          Ids.derived("bank transfer", account, opening.currency(), kind, Integer.toString(place)));
    }
    return identities;
  }

  private static String day(BankEntry entry) {
    return entry.bookedOn().toString();
  }

  private static String money(BankEntry entry) {
    return entry.signed().amount().stripTrailingZeros().toPlainString();
  }
}
