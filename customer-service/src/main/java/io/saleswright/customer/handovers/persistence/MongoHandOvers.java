package io.saleswright.customer.handovers.persistence;

import io.saleswright.customer.handovers.HandOver;
import io.saleswright.customer.handovers.HandOverSearch;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import org.bson.BsonDocument;

/** Finds decisions on hand-overs in their collection. */
final class MongoHandOvers implements HandOverSearch {

  static final String DECIDED_BY = "state.decidedBy";
  static final String UNFINISHED = "state.unfinishedSince";

  private final EnvelopeStore<HandOver> handOvers;

  MongoHandOvers(EnvelopeStore<HandOver> handOvers) {
    this.handOvers = handOvers;
  }

  @Override
  public List<Stored<HandOver>> newestFirst(Caller caller, Slice slice) {
    return handOvers.newestFirst(new BsonDocument(), caller, slice);
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return handOvers.oldest(UNFINISHED, look.before(), look.without(), look.limit());
  }
}
