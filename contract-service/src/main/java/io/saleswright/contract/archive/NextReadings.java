package io.saleswright.contract.archive;

import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.contract.entries.Circulating;
import io.saleswright.contract.entries.EntryRules;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.process.UnfinishedWork;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * Watches what is due later after an earlier reading was missed: an entry has one clock for all of
 * its circulations (DOC-07).
 */
final class NextReadings implements UnfinishedWork {

  private final Aggregates<ArchiveEntry> entries;
  private final EntrySearch search;
  private final Supplier<EntryRules> rules;

  NextReadings(Aggregates<ArchiveEntry> entries, EntrySearch search, Supplier<EntryRules> rules) {
    this.entries = entries;
    this.search = search;
    this.rules = rules;
  }

  @Override
  public String name() {
    return "documents whose next reading is not watched";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.unwatched(look);
  }

  @Override
  public void finish(String id, Cause cause) {
    entries.change(id, cause, now -> Circulating.watchNext(now, rules.get(), cause.at()));
  }
}
