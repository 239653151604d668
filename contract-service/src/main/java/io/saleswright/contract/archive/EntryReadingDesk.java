package io.saleswright.contract.archive;

import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.contract.entries.EntryRules;
import io.saleswright.contract.entries.EntryStep;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows the archive to those who may see it (DOC-03, DOC-04). */
public final class EntryReadingDesk {

  private final Scoped<ArchiveEntry> entries;
  private final EntrySearch search;
  private final EntryTrials trials;
  private final Supplier<EntryRules> rules;
  private final InstantSource time;

  EntryReadingDesk(
      Scoped<ArchiveEntry> entries,
      EntrySearch search,
      Supplier<EntryRules> rules,
      InstantSource time) {
    this.entries = entries;
    this.search = search;
    this.trials = new EntryTrials(rules, time);
    this.rules = rules;
    this.time = time;
  }

  /**
   * An entry.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<ArchiveEntry> get(String id, Caller caller) {
    EntryStep.READ.mustBeOpenTo(caller);
    return entries.get(id, caller);
  }

  /** Entries that the caller sees, newest first. */
  public List<Stored<ArchiveEntry>> list(EntryQuery query, Slice slice, Caller caller) {
    EntryStep.READ.mustBeOpenTo(caller);
    EntryRules inForce = rules.get();
    return search.newestFirst(query, inForce.cutoffs(inForce.today(time.instant())), caller, slice);
  }

  /** The first day on which an entry's document may be destroyed; null while nobody knows it. */
  public @Nullable LocalDate dueOn(Stored<ArchiveEntry> stored, Caller caller) {
    EntryStep.READ.mustBeOpenTo(caller);
    return rules.get().dueOn(stored.state().sheet());
  }

  /** What the caller could do with an entry now. */
  public List<Answer> possible(Stored<ArchiveEntry> stored, Caller caller) {
    return trials.of(stored, caller);
  }
}
