package io.saleswright.finance.policy;

import io.saleswright.finance.bankfiles.CsvProfile;
import io.saleswright.finance.writeoffs.SmallDifference;
import io.saleswright.platform.time.TimeLimit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/**
 * The policy of bank statements and transfers, as {@code policy/bank.yaml} ships it.
 *
 * @param csvProfiles how our banks write their CSV files
 * @param largestMegabytes how large a file may be
 * @param mostEntries how many movements a file may tell
 * @param importWithin how long it may take until all transfers of a statement are there
 * @param method the way of payment under which transfers are recorded
 * @param applyExactly whether the exact rule records payments without a person
 * @param transferWithin how long a transfer may wait for a decision
 * @param secondPersonForThirdParties whether a second person agrees when somebody else pays for a
 *     customer
 * @param smallDifferences what counts as a difference that is written off, by currency
 */
record BankPolicy(
    List<CsvProfile> csvProfiles,
    @Min(1) @Max(100) int largestMegabytes,
    @Min(1) @Max(100_000) int mostEntries,
    TimeLimit importWithin,
    @NotBlank String method,
    boolean applyExactly,
    TimeLimit transferWithin,
    boolean secondPersonForThirdParties,
    List<SmallDifference> smallDifferences) {

  /**
   * @throws IllegalArgumentException when two profiles have one name, or two limits one currency
   */
  BankPolicy {
    csvProfiles = List.copyOf(csvProfiles);
    if (csvProfiles.stream().map(CsvProfile::name).distinct().count() != csvProfiles.size()) {
      throw new IllegalArgumentException("two profiles have different names");
    }
    smallDifferences = List.copyOf(smallDifferences);
    if (smallDifferences.stream().map(each -> each.limit().currency()).distinct().count()
        != smallDifferences.size()) {
      throw new IllegalArgumentException("each currency has one limit of small differences");
    }
  }
}
