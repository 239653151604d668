package io.saleswright.finance.bankfiles.reading;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes amounts that banks write. */
final class Amount {

  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,14}(\\.[0-9]{1,5})?");
  private static final Pattern GROUPED = Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3})+(\\..*)?");

  private Amount() {}

  /** The text with a decimal point, without signs between thousands, blanks and currency signs. */
  static String plain(String written, char decimalPoint) {
    String text = written.strip().replaceAll("[\\s\\u00A0'¥￥$€]", "");
    if (decimalPoint == ',') {
      text = text.replace('.', '\u0000').replace(',', '.').replace('\u0000', ',');
    }
    return GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
  }

  /**
   * An amount with the decimals of its currency.
   *
   * @param field where it stands
   * @throws InvalidInput when it is none
   */
  static Money of(String field, String plain, String currency) {
    if (!Money.isCurrency(currency)) {
      throw new InvalidInput(field, "FIN-09", "must be in a currency of ISO 4217 such as CNY");
    }
    if (!DECIMAL.matcher(plain).matches()) {
      throw new InvalidInput(field, "FIN-09", "must be an amount such as 1234.50");
    }
    BigDecimal number = new BigDecimal(plain);
    int decimals = Money.decimalsOf(currency);
    if (number.stripTrailingZeros().scale() > decimals) {
      throw new InvalidInput(
          field,
          "FIN-09",
          "must have at most {decimals} decimals",
          Map.of("decimals", Integer.toString(decimals)));
    }
    return new Money(number.setScale(decimals), currency);
  }
}
