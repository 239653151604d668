package io.saleswright.finance.bankfiles;

import io.saleswright.platform.kernel.Money;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a bank writes its CSV files; a part of the policy.
 *
 * @param name what people call it, such as {@code icbc}
 * @param account our account, which such files do not name
 * @param currency the account's currency
 * @param encoding how the characters are written: UTF-8 (with or without a mark) or GBK
 * @param layout where the rows are
 * @param dates how a day is written, such as {@code yyyy-MM-dd}
 * @param decimalPoint what stands before the decimals; a comma or a point
 * @param columns what the columns are called in the row of headings
 */
public record CsvProfile(
    String name,
    String account,
    String currency,
    String encoding,
    Layout layout,
    String dates,
    String decimalPoint,
    Columns columns) {

  private static final Set<Charset> ENCODINGS =
      Set.of(StandardCharsets.UTF_8, Charset.forName("GBK"), Charset.forName("GB18030"));

  /**
   * Where the rows are.
   *
   * @param separator the sign between two fields: comma, semicolon or tabulator
   * @param skip how many lines stand before the row of headings
   * @param newestFirst whether the last movement stands first
   */
  public record Layout(String separator, int skip, boolean newestFirst) {

    /**
     * @throws IllegalArgumentException when it is none that files have
     */
    public Layout {
      if (!Set.of(",", ";", "\t", "|").contains(separator)) {
        throw new IllegalArgumentException(
            "a separator is a comma, a semicolon, a bar or a tabulator");
      }
      if (skip < 0 || skip > 100) {
        throw new IllegalArgumentException("0 to 100 lines stand before the headings");
      }
    }
  }

  /**
   * What the columns are called; an empty text where there is no such column. The money stands in
   * one column with its sign, or in one for what came in and one for what went out.
   *
   * @param bookedOn the day of the booking
   * @param amount the amount with its sign
   * @param incoming what came in
   * @param outgoing what went out
   * @param balance the balance after the movement
   * @param reference the bank's reference
   * @param text what was written to it
   * @param party the other's name
   * @param partyAccount the other's account
   */
  public record Columns(
      String bookedOn,
      String amount,
      String incoming,
      String outgoing,
      String balance,
      String reference,
      String text,
      String party,
      String partyAccount) {

    /**
     * @throws IllegalArgumentException when day or money stand nowhere, the money stands twice, or
     *     two columns are called the same
     */
    public Columns {
      boolean both = !incoming.isEmpty() && !outgoing.isEmpty();
      boolean neither = incoming.isEmpty() && outgoing.isEmpty();
      if (bookedOn.isEmpty() || (amount.isEmpty() ? !both : !neither)) {
        throw new IllegalArgumentException(
            "the money stands in the column amount, or in incoming and outgoing");
      }
    }

    /** The headings of those that are there. */
    public List<String> named() {
      return Stream.of(
              bookedOn, amount, incoming, outgoing, balance, reference, text, party, partyAccount)
          .filter(heading -> !heading.isEmpty())
          .toList();
    }
  }

  /**
   * @throws IllegalArgumentException when encoding, currency, dates or decimals are none
   */
  public CsvProfile {
    if (!name.matches("[a-z0-9-]{1,40}") || account.isBlank() || account.length() > 40) {
      throw new IllegalArgumentException(
          "a profile has a name of small letters, digits and hyphens, and an account");
    }
    if (!Money.isCurrency(currency)) {
      throw new IllegalArgumentException("currency must be a code of ISO 4217 such as CNY");
    }
    if (!isKnown(encoding)) {
      throw new IllegalArgumentException("the encoding of a profile is UTF-8, GBK or GB18030");
    }
    if (!decimalPoint.equals(".") && !decimalPoint.equals(",")) {
      throw new IllegalArgumentException("decimals stand behind a point or a comma");
    }
    if (columns.named().stream().distinct().count() != columns.named().size()) {
      throw new IllegalArgumentException("two columns of a profile have different headings");
    }
    // Fails for a pattern that is none.
    if (!LocalDate.of(2026, 11, 23).equals(tried(dates))) {
      throw new IllegalArgumentException("dates have year, month and day, such as yyyy-MM-dd");
    }
  }

  private static boolean isKnown(String encoding) {
    try {
      return ENCODINGS.contains(Charset.forName(encoding));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return false;
    }
  }

  private static @Nullable LocalDate tried(String pattern) {
    try {
      DateTimeFormatter format = format(pattern);
      return LocalDate.parse(LocalDate.of(2026, 11, 23).format(format), format);
    } catch (DateTimeException | IllegalArgumentException _) {
      return null;
    }
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern.replace("yyyy", "uuuu"), Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** How days are read; a day that no month has is none. */
  public DateTimeFormatter days() {
    return format(dates);
  }

  /** How the characters are read. */
  public Charset charset() {
    return Charset.forName(encoding);
  }
}
