package io.saleswright.contract.archive.persistence;

import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.SearchFilter;
import io.saleswright.platform.process.UnfinishedWork;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * Makes entries be found as entries are found now that an earlier release wrote: each is written
 * once more as it is. Who wrote it last, and when, stays the same.
 */
final class OutdatedEntryKeys implements UnfinishedWork {

  private final EnvelopeStore<ArchiveEntry> entries;

  OutdatedEntryKeys(EnvelopeStore<ArchiveEntry> entries) {
    this.entries = entries;
  }

  @Override
  public String name() {
    return "archive entries with outdated keys";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    SequencedMap<String, Instant> found = new LinkedHashMap<>();
    entries
        .matching(SearchFilter.outdated(EntryFields.EDITION, look.without()), look.limit())
        .forEach(entry -> found.put(entry.id(), look.before()));
    return found;
  }

  @Override
  public void finish(String id, Cause cause) {
    entries.rewrite(id, cause.trace(), now -> Change.to(now.state()));
  }
}
