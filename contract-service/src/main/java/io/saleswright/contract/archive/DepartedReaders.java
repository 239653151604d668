package io.saleswright.contract.archive;

import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.contract.entries.Circulating;
import io.saleswright.contract.entries.EntryRules;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.RoleHolders;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Sees to it that no document waits for people who have left, or have not the role any more for
 * which they should read it (DOC-07).
 */
final class DepartedReaders implements UnfinishedWork {

  private static final char BETWEEN = '/';

  private final Aggregates<ArchiveEntry> entries;
  private final EntrySearch search;
  private final RoleHolders staff;
  private final Supplier<EntryRules> rules;

  DepartedReaders(
      Aggregates<ArchiveEntry> entries,
      EntrySearch search,
      RoleHolders staff,
      Supplier<EntryRules> rules) {
    this.entries = entries;
    this.search = search;
    this.staff = staff;
    this.rules = rules;
  }

  @Override
  public String name() {
    return "documents that wait for people who are gone";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    SequencedMap<String, Instant> found = new LinkedHashMap<>();
    Map<String, List<String>> open = search.expecting();
    Set<String> departed =
        departed(open.values().stream().flatMap(List::stream).toList(), look.now());
    open.forEach((id, expecting) -> {
      if (found.size() < look.limit()
          && !look.without().contains(id)
          && expecting.stream().anyMatch(departed::contains)) {
        found.put(id, look.now());
      }
    });
    return found;
  }

  @Override
  public void finish(String id, Cause cause) {
    entries.change(
        id,
        cause,
        now ->
            Circulating.release(
                now, departed(now.state().expecting(), cause.at()), rules.get(), cause.at()));
  }

  /** Those of these, person by person with their role, who need not read any more. */
  private Set<String> departed(Collection<String> expecting, Instant at) {
    if (expecting.isEmpty()) {
      return Set.of();
    }
    Set<String> gone =
        staff.gone(
            expecting.stream()
                .filter(DepartedReaders::isNamed)
                .map(one -> one.substring(1))
                .toList(),
            at);
    Map<String, List<String>> holding =
        staff.holding(
            expecting.stream()
                .filter(one -> !isNamed(one))
                .map(DepartedReaders::role)
                .distinct()
                .toList(),
            at);
    return expecting.stream()
        .filter(one -> {
          String person = one.substring(one.indexOf(BETWEEN) + 1);
          return isNamed(one)
              ? gone.contains(person)
              : !holding.getOrDefault(role(one), List.of()).contains(person);
        })
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isNamed(String expected) {
    return expected.charAt(0) == BETWEEN;
  }

  private static String role(String expected) {
    return expected.substring(0, expected.indexOf(BETWEEN));
  }
}
