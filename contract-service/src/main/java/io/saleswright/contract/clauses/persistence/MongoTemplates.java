package io.saleswright.contract.clauses.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.contract.clauses.ClauseTemplate;
import io.saleswright.contract.clauses.ContractKind;
import io.saleswright.contract.clauses.TemplateSearch;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds templates in their collection. */
final class MongoTemplates implements TemplateSearch {

  static final String RETIRED = "state.retired";
  private static final String KINDS = "state.kinds";
  private static final String NAME = "state.name";

  private final EnvelopeStore<ClauseTemplate> store;

  MongoTemplates(EnvelopeStore<ClauseTemplate> store) {
    this.store = store;
  }

  @Override
  public List<Stored<ClauseTemplate>> newestFirst(
      @Nullable ContractKind kind, boolean retired, Slice slice) {
    List<Bson> wanted = new ArrayList<>();
    wanted.add(Filters.eq(RETIRED, retired));
    if (kind != null) {
      wanted.add(Filters.or(Filters.eq(KINDS, kind.name()), Filters.size(KINDS, 0)));
    }
    return store.newestFirst(Filters.and(wanted), slice);
  }

  @Override
  public @Nullable String inUseCalled(String name) {
    Bson same = Filters.and(Filters.eq(RETIRED, false), Filters.eq(NAME, name));
    return store.matching(same, 1).stream().map(Stored::id).findFirst().orElse(null);
  }
}
