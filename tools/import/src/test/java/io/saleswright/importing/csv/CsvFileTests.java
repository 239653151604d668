package io.saleswright.importing.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.client.CommandFailure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTests {

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void readsLinesWhateverEndsThem(String end) throws Exception {
    List<Row> rows = read("id,name" + end + "1,Chai" + end + "2,Chang" + end);

    assertThat(rows).extracting(Row::line).containsExactly(2, 3);
    assertThat(rows.getLast().text("name")).isEqualTo("Chang");
  }

  @Test
  void readsALastLineThatNothingEnds() throws Exception {
    assertThat(read("id,name\n1,Chai\n2,Original Frankfurter grüne Soße").getLast().text("name"))
        .isEqualTo("Original Frankfurter grüne Soße");
  }

  @Test
  void readsQuotedFieldsWithCommasAndQuotationMarks() throws Exception {
    assertThat(read("id,name\n1,\"Chai, \"\"the\"\" tea\"\n").getFirst().text("name"))
        .isEqualTo("Chai, \"the\" tea");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NULL", "", "  ", "\"\"", "\"NULL\""})
  void takesNullAndNothingForNoValue(String text) throws Exception {
    Row row = read("id,fax,name\n1," + text + ",Chai\n").getFirst();

    assertThat(row.optional("fax")).isNull();
    assertThatExceptionOfType(DamagedRow.class)
        .isThrownBy(() -> row.text("fax"))
        .withMessage("fax is missing");
  }

  @Test
  void passesOverTheByteOrderMarkAndEmptyLines() throws Exception {
    assertThat(read("\uFEFFid,name\n\n1,Chai\n\n").getFirst().text("id")).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "1                | has 1 fields instead of 2",
        "1,Chai,extra     | has 3 fields instead of 2",
        "1,\"Chai         | a quotation mark has no partner",
        "1,\"Chai\"x      | a quotation mark stands where none may"
      })
  void tellsWhatIsWrongWithALineAndReadsTheNext(String damaged, String reason) throws Exception {
    List<Row> rows = read("id,name\n" + damaged + "\n2,Chang\n");

    assertThatExceptionOfType(DamagedRow.class)
        .isThrownBy(() -> rows.getFirst().text("name"))
        .withMessage(reason);
    assertThat(rows.getLast().text("name")).isEqualTo("Chang");
  }

  @Test
  void tellsOfCharactersThatAreNotUtf8() throws Exception {
    Path file = directory.resolve("f.csv");
    Files.write(file, "id,name\n1,México\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatExceptionOfType(DamagedRow.class)
        .isThrownBy(() -> CsvFile.read(file, Set.of("id")).rows().getFirst().text("name"))
        .withMessage("a character is not UTF-8");
  }

  @Test
  void refusesAFileWhoseHeadingLacksAColumn() {
    assertThatExceptionOfType(CommandFailure.class)
        .isThrownBy(() -> CsvFile.read(write("id,label\n"), Set.of("id", "name")))
        .withMessageContaining("lacks name; it has id, label");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatExceptionOfType(CommandFailure.class)
        .isThrownBy(() -> CsvFile.read(directory.resolve("none.csv"), Set.of()))
        .withMessageContaining("none.csv");
  }

  @Test
  void readsAnExactNumberWithinItsBounds() throws Exception {
    assertThat(number("0.15")).isEqualTo(new BigDecimal("0.15"));
    assertThat(number("0")).isEqualByComparingTo("0");
    assertThat(number("1")).isEqualByComparingTo("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "1.01", "0,15", "1e-1", "0.12345", "fifteen"})
  void refusesAnotherNumber(String text) {
    assertThatExceptionOfType(DamagedRow.class)
        .isThrownBy(() -> number(text))
        .withMessageContaining("id")
        .withMessageContaining(text);
  }

  @Test
  void readsTheDayOfAMoment() throws Exception {
    Row row = read("id,name\n1996-07-04 00:00:00.000,NULL\n").getFirst();

    assertThat(row.date("id")).isEqualTo(LocalDate.of(1996, 7, 4));
    assertThat(row.optionalDate("name")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"04.07.1996", "07/04/1996", "1996-07", "1996-7-4x", "96-07-04", "soon"})
  void refusesWhatIsNoDate(String text) throws Exception {
    Row row = read("id,name\n" + text + ",x\n").getFirst();

    assertThatExceptionOfType(DamagedRow.class)
        .isThrownBy(() -> row.date("id"))
        .withMessage("id is no date such as 2026-07-04: '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1996-02-30 00:00:00.000", "1996-13-01", "19960230"})
  void refusesADayThatIsInNoCalendar(String text) throws Exception {
    Row row = read("id,name\n" + text + ",x\n").getFirst();

    assertThatExceptionOfType(DamagedRow.class)
        .isThrownBy(() -> row.date("id"))
        .withMessage("id is no day of the calendar: '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-07-04",
        "2026-7-4",
        "2026/07/04",
        "2026/7/4",
        "2026.07.04",
        "20260704",
        "2026年7月4日",
        "2026-07-04 13:30",
        "2026-07-04T13:30:59",
        "2026/7/4 0:00:00"
      })
  void readsDaysAsTheyAreUsuallyWritten(String text) throws Exception {
    assertThat(read("id,name\n" + text + ",x\n").getFirst().date("id"))
        .isEqualTo(LocalDate.of(2026, 7, 4));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8, false",
    "UTF-8, UTF-8, true",
    "UTF-16LE, UTF-16, true",
    "UTF-16BE, UTF-16, true",
    "UTF-16LE, UTF-16, false",
    "UTF-16BE, UTF-16, false",
    "GB18030, GB18030, false",
    "GBK, GB18030, false"
  })
  void findsOutTheEncoding(String charset, String label, boolean marked) throws Exception {
    String text = (marked ? "\uFEFF" : "") + "id,name\n1,华夏家居有限公司\n2,Café\n";
    Path file = directory.resolve("f.csv");
    Files.write(file, text.replace(label.equals("GB18030") ? "é" : "", "").getBytes(charset));

    CsvFile read = CsvFile.read(file, Set.of("id", "name"));

    assertThat(read.rows().getFirst().text("name")).isEqualTo("华夏家居有限公司");
    assertThat(read.understood().toString())
        .isEqualTo("f.csv: " + label + ", separated by commas, 2 lines below the heading");
  }

  /** One damaged character does not turn a file of UTF-8 into Chinese. */
  @Test
  void aDamagedFileStaysInItsEncoding() throws Exception {
    Path file = directory.resolve("f.csv");
    byte[] damaged = "id,name\n1,华夏\n2,华x夏\n".getBytes(StandardCharsets.UTF_8);
    damaged[damaged.length - 5] = (byte) 0xE4;
    Files.write(file, damaged);

    CsvFile read = CsvFile.read(file, Set.of("id"));

    assertThat(read.understood().encoding()).isEqualTo(Encoding.UTF_8);
    assertThat(read.rows().getFirst().text("name")).isEqualTo("华夏");
    assertThatExceptionOfType(DamagedRow.class)
        .isThrownBy(() -> read.rows().getLast().text("name"))
        .withMessage("a character is not UTF-8");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"COMMA, `,`", "SEMICOLON, ;", "TAB, `\t`", "BAR, |"})
  void findsOutTheSeparator(Separator separator, String sign) throws Exception {
    CsvFile read =
        CsvFile.read(write("id@name\n1@\"Chai@ tea\"\n".replace("@", sign)), Set.of("id", "name"));

    assertThat(read.understood().separator()).isEqualTo(separator);
    assertThat(read.rows().getFirst().text("name")).isEqualTo("Chai" + sign + " tea");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "'' # the first line is empty",
        "'id,\"name' # a quotation mark has no partner",
        "'id,\"name\"x' # a quotation mark stands where none may"
      })
  void namesAHeadingThatCannotBeRead(String heading, String reason) {
    assertThatExceptionOfType(CommandFailure.class)
        .isThrownBy(() -> CsvFile.read(write(heading + "\n1,Chai\n"), Set.of("id", "name")))
        .withMessageContaining("The heading of ")
        .withMessageContaining("f.csv cannot be read: " + reason)
        .withMessageContaining("It begins with '" + heading + "'");
  }

  @Test
  void namesAHeadingInAnUnknownEncoding() throws Exception {
    Path file = directory.resolve("f.csv");
    Files.write(file, "numéro,name\n1,Chai\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatExceptionOfType(CommandFailure.class)
        .isThrownBy(() -> CsvFile.read(file, Set.of("id")))
        .withMessageContaining("cannot be read: a character is not UTF-8");
  }

  private BigDecimal number(String text) throws Exception {
    return read("id,name\n\"" + text + "\",x\n")
        .getFirst()
        .decimal("id", BigDecimal.ZERO, BigDecimal.ONE);
  }

  private List<Row> read(String content) throws IOException {
    return CsvFile.read(write(content), Set.of("id")).rows();
  }

  private Path write(String content) throws IOException {
    return Files.writeString(directory.resolve("f.csv"), content);
  }
}
