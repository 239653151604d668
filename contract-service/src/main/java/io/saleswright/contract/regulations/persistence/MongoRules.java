package io.saleswright.contract.regulations.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.contract.regulations.CompanyRule;
import io.saleswright.contract.regulations.RuleSearch;
import io.saleswright.contract.regulations.RuleStage;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/** Finds the company's rules in their collection. */
final class MongoRules implements RuleSearch {

  // Derived.
  static final String STAGE = "state.step";
  static final String FIRST_DAY = "state.firstDay";
  static final String SUBMITTED_AT = "state.submittedAt";
  private static final String READERS = "state.readers";
  private static final String ISSUED = "state.issued";

  private static final String REPEALED_FROM = "state.repeal.from";

  private final EnvelopeStore<CompanyRule> store;

  MongoRules(EnvelopeStore<CompanyRule> store) {
    this.store = store;
  }

  @Override
  public List<Stored<CompanyRule>> newestFirst(Wanted wanted, Slice slice) {
    List<Bson> all = new ArrayList<>();
    RuleStage stage = wanted.stage();
    if (stage != null) {
      all.add(Filters.eq(STAGE, stage.name()));
    }
    LocalDate day = wanted.inForceOn();
    if (day != null) {
      all.add(Filters.lte(FIRST_DAY, day));
      all.add(Filters.or(Filters.exists(REPEALED_FROM, false), Filters.gt(REPEALED_FROM, day)));
    }
    if (wanted.unreadBy() != null) {
      all.add(Filters.eq(ISSUED, true));
      all.add(Filters.ne(STAGE, RuleStage.REPEALED.name()));
      all.add(Filters.ne(READERS, wanted.unreadBy()));
    }
    if (!wanted.drafts()) {
      all.add(Filters.eq(ISSUED, true));
    }
    return store.newestFirst(all.isEmpty() ? Filters.empty() : Filters.and(all), slice);
  }

  @Override
  public List<Stored<CompanyRule>> submittedSince(Instant since, int limit) {
    return store.newestFirst(Filters.gte(SUBMITTED_AT, since), Slice.first(limit));
  }
}
