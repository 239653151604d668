package io.saleswright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.Action;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a spreadsheet (RPT-16). */
class SheetFileTests {

  enum Stage {
    OPEN
  }

  record Person(String name, @Nullable String town) {}

  record Row(
      String number,
      Stage stage,
      @Nullable Person buyer,
      @Nullable Money total,
      LocalDate due,
      Instant at,
      BigDecimal quantity,
      boolean late,
      List<String> tags,
      List<Person> people,
      List<Action> actions) {}

  /** A character as it is written into a file. */
  private static final Pattern ESCAPED = Pattern.compile("&#x([0-9a-f]+);");

  private static final List<Column> COLUMNS = Column.of(Row.class);

  private static Row row(String number, @Nullable Money total) {
    return new Row(
        number,
        Stage.OPEN,
        new Person("李娜", null),
        total,
        LocalDate.of(2026, 11, 23),
        Instant.parse("2026-11-23T02:00:00Z"),
        new BigDecimal("1.5"),
        true,
        List.of("a", "b"),
        List.of(new Person("x", "y"), new Person("z", null)),
        List.of());
  }

  /** The part of the file that has the cells, and the one that has their formats. */
  private static String written(List<Row> rows) throws IOException {
    Path file = Files.createTempFile("sheet-", ".xlsx");
    try {
      try (var out = Files.newOutputStream(file);
          var sheet =
              new SheetFile(
                  out,
                  "rows",
                  COLUMNS,
                  COLUMNS.stream().map(column -> String.join(".", column.path())).toList(),
                  code -> code.equals("OPEN") ? "有效" : code,
                  ZoneId.of("Asia/Shanghai"))) {
        sheet.add(rows);
        assertThat(sheet.rows()).isEqualTo(rows.size());
      }
      try (ZipFile zip = new ZipFile(file.toFile())) {
        return part(zip, "xl/worksheets/sheet1.xml") + part(zip, "xl/styles.xml");
      }
    } finally {
      Files.delete(file);
    }
  }

  private static String part(ZipFile zip, String name) throws IOException {
    try (var bytes = zip.getInputStream(zip.getEntry(name))) {
      return ESCAPED
          .matcher(new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
          .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }
  }

  @Test
  void aRecordIsTakenApartAndWhatAClientNeedsLeftOut() {
    assertThat(COLUMNS)
        .extracting(column -> String.join(".", column.path()))
        .containsExactly(
            "number",
            "stage",
            "buyer.name",
            "buyer.town",
            "total",
            "total.currency",
            "due",
            "at",
            "quantity",
            "late",
            "tags",
            "people");
  }

  @Test
  void datesMomentsAndAmountsAreCellsWithWhichOneCanReckon() throws IOException {
    String xml = written(List.of(row("1", Money.of("1234.50", "CNY"))));

    assertThat(xml)
        .contains("<v>1234.50</v>", "#,##0.00", "CNY", "<v>1.5</v>", "有效", "李娜", "a, b", "<v>2</v>")
        // 23 November 2026, and 10 o'clock of it in Shanghai.
        .contains("yyyy-mm-dd hh:mm:ss", "<v>46349", "46349.41666");
  }

  @Test
  void anAmountHasTheDecimalsOfItsCurrency() throws IOException {
    assertThat(written(List.of(row("1", Money.of("1234", "JPY")))))
        .contains("\"#,##0\"", "<v>1234</v>");
    assertThat(written(List.of(row("1", Money.of("1.250", "KWD"))))).contains("#,##0.000");
  }

  @Test
  void aNumberThatASpreadsheetWouldRoundStaysText() throws IOException {
    String xml = written(List.of(row("1", Money.of("123456789012345.67", "CNY"))));

    assertThat(xml).contains(">123456789012345.67<").doesNotContain("<v>123456789012345.67</v>");
  }

  @Test
  void whatIsMissingIsAnEmptyCell() throws IOException {
    String xml = written(List.of(row("1", null)));

    assertThat(xml).doesNotContain("null", "CNY");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+861234",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "=cmd|'/c calc'!A1"
      })
  void whatLooksLikeAFormulaIsText(String typed) {
    assertThat(SheetFile.text(typed)).isEqualTo("'" + typed);
  }

  @Test
  void otherTextStaysAsItIs() throws IOException {
    assertThat(SheetFile.text("a=1")).isEqualTo("a=1");
    assertThat(SheetFile.text("")).isEmpty();
    assertThat(written(List.of(row("<b>&\"", null)))).contains("&lt;b&gt;&amp;");
  }

  /** Somebody may be called as a code is. */
  @Test
  void whatSomebodyTypedIsNotTranslated() throws IOException {
    assertThat(written(List.of(row("OPEN", null)))).contains(">OPEN<", ">有效<");
  }

  @Test
  void whatNoFileCouldHoldIsReplaced() throws IOException {
    assertThat(SheetFile.text("a\u0000b\u000Bc")).isEqualTo("a\uFFFDb\uFFFDc");
    assertThat(SheetFile.text("x".repeat(40_000))).hasSize(32_767).endsWith("…");
    assertThat(written(List.of(row("a\u0001", null)))).doesNotContain("\u0001");
  }

  @Test
  void aNameInEnglishIsMadeOfItsWords() {
    assertThat(Column.english("requestedShipDate")).isEqualTo("Requested ship date");
    assertThat(Column.english("id")).isEqualTo("Id");
  }
}
