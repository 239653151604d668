package io.saleswright.finance.dunning.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.chasing.DunningCase;
import io.saleswright.finance.collection.Promised;
import io.saleswright.finance.collection.Promises;
import io.saleswright.finance.dunned.Promise;
import io.saleswright.finance.dunned.Promise.Outcome;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells promises as they were known at a moment, whatever became of them since. */
final class MongoPromises implements Promises {

  private final EnvelopeStore<DunningCase> store;

  MongoPromises(EnvelopeStore<DunningCase> store) {
    this.store = store;
  }

  @Override
  public Map<String, Promised> at(Collection<String> receivableIds, Instant moment) {
    Map<String, Promised> found = new HashMap<>();
    if (!receivableIds.isEmpty()) {
      store
          .matching(Filters.in("_id", receivableIds), receivableIds.size())
          .forEach(stored ->
              last(stored.state(), moment).ifPresent(promised -> found.put(stored.id(), promised)));
    }
    return found;
  }

  private static Optional<Promised> last(DunningCase state, Instant moment) {
    return state.promises().reversed().stream()
        .filter(promise -> !promise.at().isAfter(moment))
        .findFirst()
        .map(promise -> new Promised(promise.amount(), promise.on(), outcome(promise, moment)));
  }

  private static String outcome(Promise promise, Instant moment) {
    Outcome outcome = promise.outcome();
    Instant settledAt = promise.settledAt();
    if (outcome == null || settledAt == null || settledAt.isAfter(moment)) {
      return "RUNS";
    }
    return outcome.name();
  }
}
