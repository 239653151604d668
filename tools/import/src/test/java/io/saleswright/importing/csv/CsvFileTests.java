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
        .isThrownBy(() -> CsvFile.read(file, Set.of("id")).getFirst().text("name"))
        .withMessage("a character is not UTF-8");
  }

  @Test
  void refusesAFileWhoseHeadingLacksAColumn() {
    assertThatExceptionOfType(CommandFailure.class)
        .isThrownBy(() -> CsvFile.read(write("id,label\n"), Set.of("id", "name")))
        .withMessageContaining("lacks name");
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
  @ValueSource(strings = {"1996-02-30 00:00:00.000", "1996-07-04", "04.07.1996", "soon"})
  void refusesWhatIsNoDate(String text) throws Exception {
    Row row = read("id,name\n" + text + ",x\n").getFirst();

    assertThatExceptionOfType(DamagedRow.class)
        .isThrownBy(() -> row.date("id"))
        .withMessage("id is no date: '" + text + "'");
  }

  private BigDecimal number(String text) throws Exception {
    return read("id,name\n\"" + text + "\",x\n")
        .getFirst()
        .decimal("id", BigDecimal.ZERO, BigDecimal.ONE);
  }

  private List<Row> read(String content) throws IOException {
    return CsvFile.read(write(content), Set.of("id"));
  }

  private Path write(String content) throws IOException {
    return Files.writeString(directory.resolve("f.csv"), content);
  }
}
