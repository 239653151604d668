package io.saleswright.finance.receivables.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.bson.conversions.Bson;

/**
 * Makes receivables lie where they belong in sorted lists that an earlier release wrote: each is
 * written once more as it is. Who wrote it last, and when, stays the same.
 */
final class UnsortableReceivables implements UnfinishedWork {

  private final EnvelopeStore<Receivable> receivables;

  UnsortableReceivables(EnvelopeStore<Receivable> receivables) {
    this.receivables = receivables;
  }

  @Override
  public String name() {
    return "receivables that can't be sorted";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    SequencedMap<String, Instant> found = new LinkedHashMap<>();
    Bson unsortable =
        Filters.and(
            Filters.eq(MongoReceivables.SORTABLE, null), Filters.nin("_id", look.without()));
    receivables
        .matching(unsortable, look.limit())
        .forEach(receivable -> found.put(receivable.id(), look.before()));
    return found;
  }

  @Override
  public void finish(String id, Cause cause) {
    receivables.rewrite(id, cause.trace(), now -> Change.to(now.state()));
  }
}
