package io.saleswright.contract.quotes.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.contract.quotes.Quote;
import io.saleswright.contract.quotes.QuoteSearch;
import io.saleswright.contract.quotes.QuoteStage;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds quotes in their collection. */
final class MongoQuotes implements QuoteSearch {

  static final String CUSTOMER = "state.parties.buyer.customerId";
  static final String REGION = "state.parties.buyer.region";
  static final String SALESPERSON = "state.parties.holder.salesperson";
  static final String TEAM = "state.parties.holder.team";
  static final String SHARED_WITH = "state.parties.holder.sharedWith";

  /** Derived. */
  static final String STAGE = "state.step";

  private static final List<String> OVER = QuoteStage.OVER.stream().map(QuoteStage::name).toList();
  private static final int MOST = 10_000;

  private final EnvelopeStore<Quote> store;

  MongoQuotes(EnvelopeStore<Quote> store) {
    this.store = store;
  }

  @Override
  public List<Stored<Quote>> newestFirst(@Nullable String customerId, Caller caller, Slice slice) {
    Bson wanted = customerId == null ? Filters.empty() : Filters.eq(CUSTOMER, customerId);
    return store.newestFirst(wanted, caller, slice);
  }

  @Override
  public List<String> openOf(String customerId) {
    Bson open = Filters.and(Filters.eq(CUSTOMER, customerId), Filters.nin(STAGE, OVER));
    return store.matching(open, MOST).stream().map(Stored::id).toList();
  }
}
