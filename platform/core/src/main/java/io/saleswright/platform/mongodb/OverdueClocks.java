package io.saleswright.platform.mongodb;

import com.mongodb.MongoException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.OutcomeUnknown;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The clocks of one type's aggregates that ran out. Telling of a miss is an ordinary guarded write,
 * so it happens once however many instances look.
 */
final class OverdueClocks<S> {

  private static final Logger LOG = LoggerFactory.getLogger(OverdueClocks.class);

  private final EnvelopeStore<S> store;
  private final String noun;

  OverdueClocks(EnvelopeStore<S> store, String noun) {
    this.store = store;
    this.noun = noun;
  }

  /**
   * Raises DeadlineMissed for clocks that ran out, the oldest first; returns how many aggregates
   * had one.
   */
  int raise(Instant now, String by, int limit) {
    List<String> due =
        store
            .documents()
            .find(Filters.lt(Envelope.NEXT_DUE, now))
            .sort(Sorts.ascending(Envelope.NEXT_DUE))
            .projection(Projections.include(Envelope.ID))
            .limit(limit)
            .map(document -> document.getString(Envelope.ID).getValue())
            .into(new ArrayList<>());
    due.forEach(id -> raise(id, now, by));
    return due.size();
  }

  /** One aggregate that can't be written does not keep the others waiting. */
  private void raise(String id, Instant now, String by) {
    try {
      store.change(id, Cause.internal(by, now), stored -> endOverdue(stored, now));
    } catch (MongoException | OutcomeUnknown e) {
      throw e;
    } catch (LostRace | NewerSchema e) {
      LOG.warn("{} {} can't tell of its missed deadline yet: {}", noun, id, e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("{} {} can't tell of its missed deadline", noun, id, e);
    }
  }

  /** Stopping a clock after its due time is what tells of the miss. */
  private static <S> Change<S> endOverdue(Stored<S> stored, Instant now) {
    Change<S> change = Change.none(stored.state());
    for (Deadline clock : stored.deadlines()) {
      if (now.isAfter(clock.due())) {
        change = change.stopping(clock.rule());
      }
    }
    return change;
  }
}
