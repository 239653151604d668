package io.saleswright.platform.process;

import com.mongodb.client.model.Filters;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Function;
import org.bson.conversions.Bson;

/**
 * Writes aggregates once more that an earlier release wrote, so that they are found and sorted as
 * they are now. Who wrote each last, and when, stays the same. Thread-safe.
 *
 * @param name what they are called, as of any unfinished work
 * @param store where they are
 * @param outdated the condition under which one is to be written; it ends when that was done
 * @param anew what is written of a state
 * @param <S> the state
 */
public record Rewriting<S>(
    String name, EnvelopeStore<S> store, Bson outdated, Function<S, Change<S>> anew)
    implements UnfinishedWork {

  /** Writes each state as it is, for what the store derives from it. */
  public Rewriting(String name, EnvelopeStore<S> store, Bson outdated) {
    this(name, store, outdated, Change::to);
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    Bson wanted =
        look.without().isEmpty()
            ? outdated
            : Filters.and(outdated, Filters.nin("_id", look.without()));
    SequencedMap<String, Instant> found = new LinkedHashMap<>();
    store.matching(wanted, look.limit()).forEach(one -> found.put(one.id(), look.before()));
    return found;
  }

  @Override
  public void finish(String id, Cause cause) {
    store.rewrite(id, cause.trace(), now -> anew.apply(now.state()));
  }
}
