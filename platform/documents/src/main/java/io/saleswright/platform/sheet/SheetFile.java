package io.saleswright.platform.sheet;

import io.saleswright.platform.kernel.Money;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows into a spreadsheet as they come, and keeps none of them in memory. Dates, moments and
 * amounts are cells with which one can reckon. What people typed stays text, also where a
 * spreadsheet would take it for a formula. For one thread.
 */
final class SheetFile implements Closeable {

  /** The most that a cell takes. */
  private static final int LONGEST = 32_767;

  /** The most digits that a spreadsheet keeps of a number. */
  private static final int DIGITS = 15;

  private static final int WIDTH = 18;

  /** What a spreadsheet may take for the beginning of a formula (OWASP: CSV injection). */
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r\n＝＋－＠]");

  /** Not allowed in XML. */
  private static final Pattern UNWRITABLE =
      Pattern.compile(
          "[^\\x09\\x0A\\x0D\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final Workbook workbook;
  private final Worksheet sheet;
  private final List<Column> columns;
  private final UnaryOperator<String> words;
  private final ZoneId zone;
  private int rows;

  /**
   * @param headings of the columns, in their order
   * @param words a code such as {@code IN_PRODUCTION} in the reader's language
   * @param zone in which moments are shown
   */
  SheetFile(
      OutputStream out,
      String name,
      List<Column> columns,
      List<String> headings,
      UnaryOperator<String> words,
      ZoneId zone) {
    this.workbook = new Workbook(out, "Saleswright", "1.0");
    this.sheet = workbook.newWorksheet(name);
    this.columns = columns;
    this.words = words;
    this.zone = zone;
    sheet.freezePane(0, 1);
    for (int column = 0; column < headings.size(); column++) {
      sheet.width(column, Math.max(WIDTH, headings.get(column).length() + 2));
      sheet.inlineString(0, column, text(headings.get(column)));
      sheet.style(0, column).bold().set();
    }
  }

  /** Writes rows behind those that are there. */
  void add(List<?> more) throws IOException {
    for (Object row : more) {
      rows++;
      for (int column = 0; column < columns.size(); column++) {
        write(column, columns.get(column).value().apply(row));
      }
    }
    sheet.flush();
  }

  /** How many rows it has, without the headings. */
  int rows() {
    return rows;
  }

  private void write(int column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Money money -> number(column, money.amount(), format(money));
      case BigDecimal number -> number(column, number, null);
      case Integer number -> sheet.value(rows, column, number);
      case Long number -> number(column, BigDecimal.valueOf(number), null);
      case Boolean flag -> sheet.value(rows, column, flag);
      case LocalDate day -> {
        sheet.value(rows, column, day);
        sheet.style(rows, column).format("yyyy-mm-dd").set();
      }
      case Instant moment -> {
        sheet.value(rows, column, moment.atZone(zone).toLocalDateTime());
        sheet.style(rows, column).format("yyyy-mm-dd hh:mm:ss").set();
      }
      case Enum<?> code -> sheet.inlineString(rows, column, text(words.apply(code.name())));
      default -> {
        String shown = value.toString();
        boolean coded = columns.get(column).isCoded();
        sheet.inlineString(rows, column, text(coded ? words.apply(shown) : shown));
      }
    }
  }

  private void number(int column, BigDecimal number, @Nullable String format) {
    if (number.stripTrailingZeros().precision() > DIGITS) {
      sheet.inlineString(rows, column, number.toPlainString());
      return;
    }
    sheet.value(rows, column, number.scale() < 0 ? number.setScale(0) : number);
    if (format != null) {
      sheet.style(rows, column).format(format).set();
    }
  }

  /** With as many decimals as the amount has: those of its currency, or a unit price's more. */
  private static String format(Money money) {
    int decimals = Math.max(0, money.amount().scale());
    return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }

  /** Text that stays text, whatever it begins with. */
  static String text(String typed) {
    String writable = UNWRITABLE.matcher(typed).replaceAll("\uFFFD");
    String harmless = FORMULA.matcher(writable).find() ? "'" + writable : writable;
    return harmless.length() <= LONGEST ? harmless : harmless.substring(0, LONGEST - 1) + "…";
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
