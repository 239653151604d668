package io.saleswright.importing.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What programs put between the fields of a line. */
public enum Separator {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t'),
  BAR('|');

  private final CsvReaderBuilder csv;
  private final char sign;

  Separator(char sign) {
    this.sign = sign;
    this.csv = CsvReader.builder().fieldSeparator(sign).allowExtraCharsAfterClosingQuote(false);
  }

  /** What people call it, in the plural. */
  public String label() {
    return name().toLowerCase(Locale.ROOT) + "s";
  }

  /** The one that separates most fields of a heading; a comma when none does. */
  static Separator of(String heading) {
    return Arrays.stream(values())
        .max(
            Comparator.<Separator>comparingLong(
                    separator -> heading.chars().filter(sign -> sign == separator.sign).count())
                .thenComparing(Comparator.reverseOrder()))
        .orElse(COMMA);
  }

  /**
   * The fields of a line.
   *
   * @throws CsvParseException when a quotation mark stands where none may
   */
  List<String> fields(String line) {
    return line.isEmpty() ? List.of() : csv.ofSingleCsvRecord(line).getFields();
  }
}
