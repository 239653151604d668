package io.saleswright.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.saleswright.platform.time.WorkCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFilesTests {

  @TempDir private Path directory;

  @Test
  void readsFurtherYearsFromTheInstallation() throws IOException {
    write(
        "2027.yaml",
        """
        year: 2027
        source: made up for this test
        holidays:
          - {name: New Year, from: 2026-12-31, to: 2027-01-01, make-up-days: [2026-12-27]}
        """);

    WorkCalendar calendar = load();

    assertThat(calendar.isFallback(2027)).isFalse();
    assertThat(calendar.isFallback(2026)).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 31))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 27))).isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
  }

  @Test
  void letsTheInstallationChangeTheWorkingTime() throws IOException {
    write(
        "working-time.yaml",
        """
        zone: Asia/Urumqi
        shifts: [{start: 10:00, end: 14:00}, {start: 15:00, end: 19:30}]
        rest-days: [SUNDAY]
        rule: HR-01
        """);

    WorkCalendar calendar = load();

    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 21))).isTrue();
    assertThat(calendar.endOfWork(LocalDate.of(2026, 11, 21))).isEqualTo("2026-11-21T13:30:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027.yaml|{year: 2028, source: x, holidays: []}|which its name denies",
        "2027.yaml|{year: 2027, holidays: []}|source",
        "2027.yaml|{year: 2027, source: x, holidays: [], colour: red}|colour",
        "2027.yaml|{year: '2027', source: x, holidays: []}|year",
        "2027.yaml|[2027]|not a YAML mapping",
        "2027.yaml|{year: 2027, year: 2027}|can't be read",
        "2027.yaml|{year: 2027, source: x, holidays: [{name: A, from: 2027-01-02, to: 2027-01-01,"
            + " make-up-days: []}]}|within 31 days",
        "2027.yaml|{year: 2027, source: x, holidays: [{name: A, from: 2027-01-01, to: 2027-01-02,"
            + " make-up-days: [2027-01-02]}]}|both worked and off",
        "2027.yaml|{year: 2027, source: x, holidays: [{name: A, from: 2027-01-01, to: 2027-01-01,"
            + " make-up-days: []}, {name: B, from: 2027-01-01, to: 2027-01-01, make-up-days:"
            + " []}]}|named twice",
        "2027.yaml|{year: 2027, source: x, holidays: [{name: A, from: 2026-11-30, to: 2026-11-30,"
            + " make-up-days: []}]}|does not belong to 2027",
        "working-time.yaml|{zone: Asia/Shanghai, shifts: [], rest-days: [], rule: HR-01}|at least"
            + " one is needed",
        "working-time.yaml|{zone: Asia/Shanghai, shifts: [{start: 11:00, end: 10:00}], rest-days:"
            + " [], rule: HR-01}|is not after",
        "working-time.yaml|{zone: Asia/Shanghai, shifts: [{start: 08:00, end: 10:00}, {start:"
            + " 09:00, end: 11:00}], rest-days: [], rule: HR-01}|begins before",
        "working-time.yaml|{zone: Asia/Shanghai, shifts: [{start: 08:00, end: 10:00}], rest-days:"
            + " [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY], rule: HR-01}|at"
            + " least one day",
        "working-time.yaml|{zone: Mars/Olympus, shifts: [{start: 08:00, end: 10:00}], rest-days:"
            + " [], rule: HR-01}|zone",
      })
  void refusesWrongDataByName(String name, String yaml, String reason) throws IOException {
    write(name, yaml);

    assertThatIllegalStateException()
        .isThrownBy(this::load)
        .withMessageContaining(name)
        .withMessageContaining(reason);
  }

  private void write(String name, String yaml) throws IOException {
    Files.writeString(directory.resolve(name), yaml);
  }

  private WorkCalendar load() {
    return new CalendarFiles(directory.toString()).load();
  }
}
