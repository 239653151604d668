package io.saleswright.contract.contracts.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.contract.contracts.ContractQuery;
import io.saleswright.contract.contracts.ContractSearch;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.lifecycle.ContractStage;
import io.saleswright.platform.kernel.Caller;
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

/** Finds contracts in their collection. */
final class MongoContracts implements ContractSearch {

  static final String CUSTOMER = "state.parties.buyer.customerId";
  static final String REGION = "state.parties.buyer.region";
  static final String SALESPERSON = "state.parties.holder.salesperson";
  static final String TEAM = "state.parties.holder.team";
  static final String SHARED_WITH = "state.parties.holder.sharedWith";
  static final String QUOTE = "state.origin.quoteId";
  static final String ARCHIVE_NUMBER = "state.filing.number";

  // Derived.
  static final String STAGE = "state.step";
  static final String WAITING_FOR = "state.waitingFor";
  static final String UNFILED = "state.unfiled";
  static final String LAST_DAY = "state.lastDay";
  static final String SUBMITTED_AT = "state.submittedAt";

  private static final List<String> OVER =
      List.of(
          ContractStage.EXPIRED.name(),
          ContractStage.TERMINATED.name(),
          ContractStage.WITHDRAWN.name());
  private static final int MOST = 10_000;

  private final EnvelopeStore<Contract> store;

  MongoContracts(EnvelopeStore<Contract> store) {
    this.store = store;
  }

  @Override
  public List<Stored<Contract>> newestFirst(ContractQuery query, Caller caller, Slice slice) {
    List<Bson> wanted = new ArrayList<>();
    add(wanted, CUSTOMER, query.customerId());
    add(wanted, STAGE, query.stage() == null ? null : query.stage().name());
    add(wanted, WAITING_FOR, query.waitingFor());
    add(wanted, QUOTE, query.quoteId());
    if (query.unfiled()) {
      wanted.add(Filters.eq(UNFILED, true));
    }
    Bson filter = wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
    return store.newestFirst(filter, caller, slice);
  }

  private static void add(List<Bson> wanted, String field, @Nullable String value) {
    if (value != null) {
      wanted.add(Filters.eq(field, value));
    }
  }

  @Override
  public List<String> openOf(String customerId) {
    Bson open = Filters.and(Filters.eq(CUSTOMER, customerId), Filters.nin(STAGE, OVER));
    return store.matching(open, MOST).stream().map(Stored::id).toList();
  }

  @Override
  public boolean isTaken(String archiveNumber, String butFor) {
    Bson others = Filters.and(Filters.eq(ARCHIVE_NUMBER, archiveNumber), Filters.ne("_id", butFor));
    return store.count(others) > 0;
  }

  /** Dates without a zone lie in the store as if they began in UTC. */
  @Override
  public SequencedMap<String, Instant> over(LocalDate today, Look look) {
    Instant begun = today.atStartOfDay(ZoneOffset.UTC).toInstant();
    return store.oldest(LAST_DAY, begun, look.without(), look.limit());
  }

  @Override
  public List<Stored<Contract>> submittedSince(Instant since, int limit) {
    return store.newestFirst(Filters.gte(SUBMITTED_AT, since), Slice.first(limit));
  }
}
