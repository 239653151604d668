package io.saleswright.contract.entries;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.security.Clearance;
import io.saleswright.platform.security.DataScope;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the company's policy says about the archive.
 *
 * @param kinds the kinds of document, with their retention periods (DOC-01, DOC-05)
 * @param scheme the codes of the classification scheme (DOC-02)
 * @param readers which roles see documents of which class; of the open ones all, of the others what
 *     lies in their scope (DOC-04)
 * @param reminder how long before the last moment people are reminded of reading (DOC-07)
 * @param calendar the company's working time and zone
 */
public record EntryRules(
    List<EntryKind> kinds,
    Set<String> scheme,
    Map<DocumentClass, List<String>> readers,
    Duration reminder,
    WorkCalendar calendar) {

  /** The kinds that the system files by itself; no policy can leave them out. */
  public static final String CONTRACT = "contract";

  public static final String QUOTE = "quote";
  public static final String COMPANY_RULE = "company-rule";
  public static final String DEAL_FILE = "deal-file";

  /** The kind whose versions are given to customers (PRD-09). */
  public static final String SALES_MATERIAL = "sales-material";

  private static final String RULE = "DOC-01";

  public EntryRules {
    kinds = List.copyOf(kinds);
    scheme = Set.copyOf(scheme);
    readers = Map.copyOf(readers);
  }

  /** The kind of this name, if the policy has it. */
  public Optional<EntryKind> find(String name) {
    return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
  }

  /**
   * The kind of this name.
   *
   * @throws InvalidInput when the policy has none
   */
  public EntryKind kind(String name) {
    return find(name)
        .orElseThrow(() ->
            new InvalidInput(
                "kind",
                RULE,
                "must be one of {choices}",
                Map.of(
                    "choices",
                    kinds.stream().map(EntryKind::name).collect(Collectors.joining(", ")))));
  }

  /**
   * A place in the classification scheme.
   *
   * @throws InvalidInput when it is none
   */
  public void mustBeClassified(@Nullable String code) {
    if (code != null && !scheme.contains(code)) {
      throw new InvalidInput(
          "classification",
          "DOC-02",
          "must be one of {choices}",
          Map.of("choices", scheme.stream().sorted().collect(Collectors.joining(", "))));
    }
  }

  /** The company's date at this moment. */
  public LocalDate today(Instant at) {
    return calendar.businessDate(at);
  }

  /** The first day on which a document may be destroyed; null while nobody can know it. */
  public @Nullable LocalDate dueOn(Sheet sheet) {
    LocalDate from = sheet.countsFrom();
    return from == null
        ? null
        : find(sheet.kind())
            .filter(kind -> !kind.isForEver())
            .map(kind -> from.plusYears(kind.years()))
            .orElse(null);
  }

  /** Whether a document's retention period is over on this day. */
  boolean isDue(Sheet sheet, LocalDate today) {
    LocalDate due = dueOn(sheet);
    return due != null && !due.isAfter(today);
  }

  /** Of each kind the last day from which a period may have counted that is over today. */
  public Map<String, LocalDate> cutoffs(LocalDate today) {
    return kinds.stream()
        .filter(kind -> !kind.isForEver())
        .collect(Collectors.toMap(EntryKind::name, kind -> today.minusYears(kind.years())));
  }

  /**
   * Whether a document of this class may be opened to all people with this role: they may read it,
   * and of business secrets they see all anyway. Whoever sees their own alone is told one by one.
   */
  boolean mayAllRead(String role, DocumentClass secrecy) {
    boolean reads = readers.getOrDefault(secrecy, List.of()).contains(role);
    return reads && (secrecy.isMoreOpenThan(DocumentClass.CONFIDENTIAL) || seesAll(role));
  }

  private static boolean seesAll(String role) {
    String nowhere = "";
    Caller anybody = new Caller(nowhere, nowhere, Set.of(role), nowhere, nowhere);
    return DataScope.of(anybody) instanceof DataScope.All;
  }

  /** What somebody may see (DOC-04). */
  public Clearance clearance(Caller caller) {
    Set<String> seen =
        readers.entrySet().stream()
            .filter(entry -> entry.getValue().stream().anyMatch(caller::has))
            .map(entry -> entry.getKey().name())
            .collect(Collectors.toSet());
    String open = DocumentClass.OPEN.name();
    return new Clearance(
        seen.contains(open) ? Set.of(open) : Set.of(),
        seen.stream().filter(one -> !one.equals(open)).collect(Collectors.toSet()));
  }
}
