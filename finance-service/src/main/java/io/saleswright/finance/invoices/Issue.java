package io.saleswright.finance.invoices;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as it was written; never changed afterwards.
 *
 * @param number the invoice's number for people
 * @param buyer whom it is made out to
 * @param taxRate tax in percent of the net amount
 * @param net the amount without tax
 * @param tax the tax; net and tax add up to the gross amount
 * @param issuedOn the invoice's date
 * @param by staff id of whoever issued it
 * @param policyVersion version of the policy that allowed the rate
 * @param titleReason why the title is another one than was verified with the customer; null when it
 *     is the same or none was verified (FIN-02)
 */
public record Issue(
    String number,
    Buyer buyer,
    BigDecimal taxRate,
    Money net,
    Money tax,
    LocalDate issuedOn,
    String by,
    int policyVersion,
    @Nullable String titleReason) {

  /**
   * Whom an invoice is made out to (FIN-02).
   *
   * @param title the name on it
   * @param taxNumber the buyer's tax number; null when none was told, as of a person
   * @param address the buyer's address and telephone number; null when none was told
   * @param bank the buyer's bank and account; null when none was told
   */
  public record Buyer(
      String title, @Nullable String taxNumber, @Nullable String address, @Nullable String bank) {

    private static final int LONGEST = 200;
    private static final Pattern TAX_NUMBER = Pattern.compile("[0-9A-Z][0-9A-Z-]{4,23}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /**
     * Takes what was typed; a tax number is written without spaces and in capitals.
     *
     * @throws InvalidInput when the title is blank, a text is too long, or the tax number is none
     */
    public Buyer {
      title = title.strip();
      if (title.isEmpty() || title.length() > LONGEST) {
        throw new InvalidInput("title", "FIN-02", "must have 1 to 200 characters");
      }
      taxNumber = taxNumber == null ? null : plain(taxNumber);
      if (taxNumber != null && !TAX_NUMBER.matcher(taxNumber).matches()) {
        throw new InvalidInput("taxNumber", "FIN-02", "must have 5 to 24 letters and digits");
      }
      address = optional("address", address);
      bank = optional("bank", bank);
    }

    private static @Nullable String plain(String typed) {
      String number = SPACES.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
      return number.isEmpty() ? null : number;
    }

    private static @Nullable String optional(String field, @Nullable String typed) {
      String text = typed == null ? "" : typed.strip();
      if (text.length() > LONGEST) {
        throw new InvalidInput(field, "FIN-02", "must have 1 to 200 characters");
      }
      return text.isEmpty() ? null : text;
    }
  }
}
