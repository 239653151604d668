package io.saleswright.finance.statements.persistence;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import io.saleswright.finance.statements.BankStatement;
import io.saleswright.finance.statements.BankStatementSearch;
import io.saleswright.finance.statements.StatementChain.Link;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds bank statements in their collection. */
final class MongoBankStatements implements BankStatementSearch {

  static final String ACCOUNT = "state.account";
  static final String DAY = "state.closingOn";
  static final String GAP = "state.gap";

  private static final String CURRENCY = "state.closing.currency";
  private static final String CLOSING = "state.closing.amount";

  /** Years of one account, with one statement or two for each day. */
  private static final int MOST = 10_000;

  private final EnvelopeStore<BankStatement> store;

  MongoBankStatements(EnvelopeStore<BankStatement> store) {
    this.store = store;
  }

  @Override
  public List<Stored<BankStatement>> newestFirst(
      @Nullable String account, @Nullable Boolean gap, Caller caller, Slice slice) {
    List<Bson> wanted = new ArrayList<>();
    if (account != null) {
      wanted.add(Filters.eq(ACCOUNT, account));
    }
    if (gap != null) {
      wanted.add(Filters.exists(GAP, gap));
    }
    return store.newestFirst(
        wanted.isEmpty() ? Filters.empty() : Filters.and(wanted), caller, slice);
  }

  @Override
  public List<Link> chain(String account, String currency, LocalDate from) {
    Bson own = Filters.and(Filters.eq(ACCOUNT, account), Filters.eq(CURRENCY, currency));
    Bson since = lastBefore(own, from).map(day -> Filters.gte(DAY, day)).orElse(Filters.empty());
    List<Link> all = links(Filters.and(own, since));
    List<BigDecimal> begin = all.stream().map(link -> link.opening().amount()).distinct().toList();
    Bson earlier = Filters.and(own, Filters.lt(DAY, from), Filters.in(CLOSING, begin));
    return Stream.concat(all.stream(), links(earlier).stream()).distinct().toList();
  }

  private Optional<LocalDate> lastBefore(Bson own, LocalDate day) {
    return store
        .aggregate(
            List.of(
                Aggregates.match(Filters.and(own, Filters.lt(DAY, day))),
                Aggregates.group(null, Accumulators.max("day", "$" + DAY))))
        .stream()
        .findFirst()
        .map(last -> Instant.ofEpochMilli(last.getDateTime("day").getValue()))
        .map(last -> LocalDate.ofInstant(last, ZoneOffset.UTC));
  }

  private List<Link> links(Bson which) {
    return store.matching(which, MOST).stream()
        .map(stored -> link(stored.id(), stored.state()))
        .toList();
  }

  private static Link link(String id, BankStatement statement) {
    BankStatement.Imported imported = statement.imported();
    return new Link(
        id,
        statement.opening(),
        statement.closing(),
        statement.closingOn(),
        imported != null && imported.known() > 0);
  }
}
