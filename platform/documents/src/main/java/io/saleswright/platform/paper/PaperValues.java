package io.saleswright.platform.paper;

import com.samskivert.mustache.Mustache;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;

/**
 * How values are written on a paper, the same for readers of both languages. What has no such form,
 * such as a moment without a zone or a constant of an enum, fails: the view has to say it in words.
 */
final class PaperValues implements Mustache.Formatter, Mustache.Escaper {

  private static final int MAX_DECIMALS = 12;
  private static final char REPLACEMENT = '\uFFFD';

  @Override
  public String format(Object value) {
    return switch (value) {
      case String text -> text;
      case Integer number -> grouped(BigDecimal.valueOf(number), 0);
      case Long number -> grouped(BigDecimal.valueOf(number), 0);
      case BigDecimal number -> grouped(number, Math.max(0, number.stripTrailingZeros().scale()));
      case PaperPicture picture -> picture.data();
      case LocalDate date -> date.toString();
      case Money money ->
          grouped(money.amount(), Math.max(decimals(money), Money.decimalsOf(money.currency())))
              + " "
              + money.currency();
      default ->
          throw new IllegalArgumentException(
              "a " + value.getClass().getSimpleName() + " has no form on paper");
    };
  }

  private static int decimals(Money money) {
    return money.amount().stripTrailingZeros().scale();
  }

  private static String grouped(BigDecimal number, int decimals) {
    if (decimals > MAX_DECIMALS) {
      throw new IllegalArgumentException("a number on paper has at most 12 decimals");
    }
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }

  /** The text as XML: no mark-up, and none of the signs that XML can't hold. */
  @Override
  public String escape(String raw) {
    StringBuilder safe = new StringBuilder(raw.length() + 16);
    raw.codePoints()
        .forEach(sign -> {
          switch (sign) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(isXml(sign) ? sign : REPLACEMENT);
          }
        });
    return safe.toString();
  }

  private static boolean isXml(int sign) {
    return sign == '\t'
        || sign == '\n'
        || sign == '\r'
        || (sign >= ' ' && sign <= 0xD7FF)
        || (sign >= 0xE000 && sign <= 0xFFFD)
        || sign >= 0x10000;
  }
}
