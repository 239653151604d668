package io.saleswright.finance.statements;

import io.saleswright.finance.bankfiles.CsvProfile;
import io.saleswright.platform.kernel.InvalidInput;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the company's policy says about the files of banks.
 *
 * @param profiles how the banks write their CSV files
 * @param mostEntries how many movements a file may tell
 * @param largest how many bytes a file may have
 */
public record BankStatementRules(List<CsvProfile> profiles, int mostEntries, long largest) {

  public BankStatementRules {
    profiles = List.copyOf(profiles);
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
