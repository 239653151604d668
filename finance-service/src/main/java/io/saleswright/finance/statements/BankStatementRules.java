package io.saleswright.finance.statements;

import io.saleswright.finance.bankfiles.CsvProfile;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the company's policy says about the files of banks.
 *
 * @param profiles how the banks write their CSV files
 * @param mostEntries how many movements a file may tell
 * @param largest how many bytes a file may have
 * @param within how long it may take until all transfers of a statement are there
 * @param calendar the company's working time
 */
public record BankStatementRules(
    List<CsvProfile> profiles,
    int mostEntries,
    long largest,
    TimeLimit within,
    WorkCalendar calendar) {

  /** The rule whose clock watches that a statement becomes whole. */
  static final String CLOCK = "FIN-09";

  public BankStatementRules {
    profiles = List.copyOf(profiles);
  }

  Deadline clock(Instant begun) {
    return new Deadline(CLOCK, within.due(begun, calendar));
  }

  /**
   * The profile with this name.
   *
   * @throws InvalidInput when there is none
   */
  public CsvProfile profile(String name) {
    return profiles.stream()
        .filter(profile -> profile.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new InvalidInput(
                "profile",
                "FIN-09",
                "must be one of {choices}",
                Map.of(
                    "choices",
                    profiles.stream().map(CsvProfile::name).collect(Collectors.joining(", ")))));
  }
}
