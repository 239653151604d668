package io.saleswright.contract.quotes.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.contract.quotes.QuoteKeys;
import io.saleswright.contract.quotes.QuoteQuery;
import io.saleswright.contract.quotes.QuoteSearch;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.QuoteStage;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.SearchFilter;
import io.saleswright.platform.mongodb.SortFields;
import io.saleswright.platform.process.UnfinishedWork.Look;
import io.saleswright.platform.search.SearchWord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds quotes in their collection. */
final class MongoQuotes implements QuoteSearch {

  private static final List<String> OPEN = QuoteStage.OPEN.stream().map(QuoteStage::name).toList();
  private static final SortFields<Quote> SORTED =
      new SortFields<>(SORTS, Map.of("validUntil", QuoteFields.VALID_UNTIL));
  private static final int MOST = 10_000;

  private final EnvelopeStore<Quote> store;
  private final ZoneId zone;

  MongoQuotes(EnvelopeStore<Quote> store, ZoneId zone) {
    this.store = store;
    this.zone = zone;
  }

  @Override
  public List<Stored<Quote>> list(QuoteQuery query, Caller caller, Slice slice) {
    List<Bson> filters = new ArrayList<>();
    equal(QuoteFields.CUSTOMER, query.customerId(), filters);
    equal(QuoteFields.SALESPERSON, query.salesperson(), filters);
    QuoteStage stage = query.state();
    equal(QuoteFields.STAGE, stage == null ? null : stage.name(), filters);
    if (query.from() != null) {
      filters.add(Filters.gte(QuoteFields.CREATED_AT, beginning(query.from())));
    }
    if (query.to() != null) {
      filters.add(Filters.lt(QuoteFields.CREATED_AT, beginning(query.to().plusDays(1))));
    }
    if (query.waitingForCaller()) {
      List<String> turns = new ArrayList<>(caller.roles());
      turns.add("staff:" + caller.staffId());
      filters.add(Filters.in(QuoteFields.WAITING_FOR, turns));
    }
    filters.addAll(words(query.text(), null));
    filters.addAll(words(query.product(), QuoteKeys.PRODUCT));
    filters.addAll(words(query.project(), QuoteKeys.PROJECT));
    Bson filter = filters.isEmpty() ? Filters.empty() : Filters.and(filters);
    return store.sorted(SORTED, filter, caller, slice);
  }

  @Override
  public List<String> openOf(String customerId) {
    Bson open =
        Filters.and(
            Filters.eq(QuoteFields.CUSTOMER, customerId), Filters.in(QuoteFields.STAGE, OPEN));
    return store.matching(open, MOST).stream().map(Stored::id).toList();
  }

  @Override
  public SequencedMap<String, Instant> expired(Look look) {
    return store.oldest(QuoteFields.ENDS_AT, look.now(), look.without(), look.limit());
  }

  private static void equal(String field, @Nullable String value, List<Bson> filters) {
    if (value != null) {
      filters.add(Filters.eq(field, value));
    }
  }

  private static List<Bson> words(@Nullable String typed, @Nullable String kind) {
    return typed == null
        ? List.of()
        : new SearchFilter(QuoteFields.GRAMS, QuoteFields.LINES, kind)
            .conditions(SearchWord.of(typed));
  }

  private Instant beginning(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }
}
