package io.saleswright.finance.dunning.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.chasing.DunningCase;
import io.saleswright.finance.chasing.DunningRules;
import io.saleswright.finance.chasing.DunningStage;
import io.saleswright.finance.dunning.DunningSearch;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds cases in their collection. */
final class MongoDunning implements DunningSearch {

  static final String CUSTOMER = "state.debtor.customerId";
  static final String STAGE = "state.stage";
  static final String SALESPERSON = "state.debtor.owner.salesperson";
  static final String TEAM = "state.debtor.owner.unit.team";
  static final String REGION = "state.debtor.owner.unit.region";
  static final String SHARED_WITH = "state.debtor.owner.unit.sharedWith";
  static final String NEXT_ON = "state.nextOn";
  static final String LEVEL = "state.debt.level";
  static final String DUE_ON = "state.debt.dueOn";

  private final EnvelopeStore<DunningCase> store;

  MongoDunning(EnvelopeStore<DunningCase> store) {
    this.store = store;
  }

  @Override
  public List<Stored<DunningCase>> newestFirst(Wanted wanted, Caller caller, Slice slice) {
    DunningStage stage = wanted.stage();
    List<Bson> conditions = new ArrayList<>();
    equal(conditions, STAGE, stage == null ? null : stage.name());
    equal(conditions, CUSTOMER, wanted.customerId());
    equal(conditions, SALESPERSON, wanted.salesperson());
    return store.newestFirst(
        conditions.isEmpty() ? Filters.empty() : Filters.and(conditions), caller, slice);
  }

  private static void equal(List<Bson> conditions, String field, @Nullable String value) {
    if (value != null) {
      conditions.add(Filters.eq(field, value));
    }
  }

  /**
   * Level by level, of which there are a few: within one, a page is a part of an index. What is due
   * has reached a level, and a day since when.
   */
  @Override
  public List<Stored<DunningCase>> mostUrgentFirst(Caller caller, Slice slice) {
    Bson due = Filters.and(Filters.eq(STAGE, DunningStage.DUE.name()), store.scope(caller));
    Place after = slice.after();
    int level = after == null ? DunningRules.MOST_LEVELS : DunningSearch.levelOf(after);
    Place within = after == null ? null : DunningSearch.withinLevel(after);
    List<Stored<DunningCase>> found = new ArrayList<>();
    while (level > 0 && found.size() < slice.limit()) {
      Slice rest = new Slice(within, slice.limit() - found.size());
      found.addAll(store.earliestFirst(DUE_ON, Filters.and(due, Filters.eq(LEVEL, level)), rest));
      within = null;
      level--;
    }
    return found;
  }

  @Override
  public List<String> goingOf(String customerId) {
    Bson going =
        Filters.and(Filters.eq(CUSTOMER, customerId), Filters.ne(STAGE, DunningStage.ENDED.name()));
    return store.fields(going, "_id").stream()
        .map(found -> found.getString("_id").getValue())
        .toList();
  }

  /** The store keeps a day as its first moment in UTC. */
  @Override
  public SequencedMap<String, Instant> dueOn(LocalDate day, Look look) {
    Instant nextDay = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    return store.oldest(NEXT_ON, nextDay, look.without(), look.limit());
  }
}
