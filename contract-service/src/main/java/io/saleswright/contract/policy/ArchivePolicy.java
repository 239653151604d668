package io.saleswright.contract.policy;

import io.saleswright.contract.deals.PaperKind;
import io.saleswright.contract.entries.DocumentClass;
import io.saleswright.contract.entries.EntryKind;
import io.saleswright.contract.entries.EntryRules;
import io.saleswright.contract.entries.EntryStep;
import io.saleswright.platform.time.TimeLimit;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The policy of the archive, as {@code policy/archive.yaml} ships it.
 *
 * @param kinds the kinds of document, with class, place in the scheme and retention period
 * @param scheme the classification scheme
 * @param readers which roles see documents of which class
 * @param readingReminder how long before the last moment people are reminded of reading
 * @param dealPapers the papers that belong into the file of a paid deal
 * @param dealPapersWithin how long putting that together may take
 */
record ArchivePolicy(
    @NotEmpty List<EntryKind> kinds,
    @NotEmpty List<Place> scheme,
    Map<DocumentClass, List<String>> readers,
    Duration readingReminder,
    @NotEmpty List<PaperKind> dealPapers,
    TimeLimit dealPapersWithin) {

  private static final List<String> OWN_KINDS =
      List.of(EntryRules.CONTRACT, EntryRules.QUOTE, EntryRules.COMPANY_RULE, EntryRules.DEAL_FILE);

  /**
   * A place in the classification scheme.
   *
   * @param code its code
   * @param name what lies there
   */
  record Place(String code, String name) {}

  /**
   * @throws IllegalArgumentException when it leaves out what the archive can't do without
   */
  ArchivePolicy {
    List<String> names = kinds.stream().map(EntryKind::name).toList();
    must(names.containsAll(OWN_KINDS), "the archive has the kinds " + OWN_KINDS);
    must(names.stream().distinct().count() == names.size(), "two kinds have the same name");
    List<String> codes = scheme.stream().map(Place::code).toList();
    must(codes.stream().distinct().count() == codes.size(), "two places have the same code");
    must(
        kinds.stream().allMatch(kind -> codes.contains(kind.classification())),
        "each kind has a place in the classification scheme");
    must(
        readers.keySet().containsAll(List.of(DocumentClass.values())),
        "each class of documents has its readers");
    must(
        readers.values().stream().allMatch(roles -> EntryStep.staff().containsAll(roles)),
        "only these roles read documents: " + EntryStep.staff());
  }

  private static void must(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }

  Set<String> codes() {
    return scheme.stream().map(Place::code).collect(Collectors.toSet());
  }
}
