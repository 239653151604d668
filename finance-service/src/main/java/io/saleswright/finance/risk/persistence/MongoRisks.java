package io.saleswright.finance.risk.persistence;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.risk.CustomerRisk;
import io.saleswright.finance.risk.Exposure;
import io.saleswright.finance.risk.ExposureOf;
import io.saleswright.finance.risk.RiskSearch;
import io.saleswright.finance.risk.RiskStage;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Adds up debts in their collection, so that none has to travel. */
final class MongoRisks implements RiskSearch {

  static final String UNFINISHED = "state.openSince";
  private static final String STATUS = "state.status";
  private static final String CLEARED = "state.clearedAt";
  private static final String OWED = "state.owed.amount";
  private static final String OVERDUE = "state.late.amount";
  private static final String CURRENCY = "state.owed.currency";

  /** As many as were open when what is owed was not written beside it yet. */
  private static final int MOST_OLD = 100_000;

  private final EnvelopeStore<CustomerRisk> risks;
  private final EnvelopeStore<Receivable> receivables;

  MongoRisks(EnvelopeStore<CustomerRisk> risks, EnvelopeStore<Receivable> receivables) {
    this.risks = risks;
    this.receivables = receivables;
  }

  @Override
  public List<Exposure> exposure(ExposureOf of, @Nullable Caller caller) {
    // The index knows what is open by what is not cleared, so history is not looked at.
    Bson open = Filters.and(Filters.eq(CLEARED, null), Filters.eq(STATUS, "OPEN"));
    Bson seen = caller == null ? open : Filters.and(open, receivables.scope(caller));
    Map<String, Exposure> all = new LinkedHashMap<>();
    receivables
        .aggregate(
            List.of(
                Aggregates.match(Filters.and(seen, Filters.exists(OWED))),
                Aggregates.group(
                    new Document("of", "$" + field(of)).append("currency", "$" + CURRENCY),
                    Accumulators.sum("orders", 1),
                    Accumulators.sum("owed", "$" + OWED),
                    Accumulators.sum("late", "$" + OVERDUE))))
        .forEach(group -> add(all, exposure(group)));
    // What was stored by an earlier release says what is owed only when it is written again.
    receivables
        .matching(Filters.and(seen, Filters.exists(OWED, false)), MOST_OLD)
        .forEach(old -> add(all, exposure(of, old.state())));
    return all.values().stream()
        .filter(one -> one.open().isPositive())
        .sorted(
            Comparator.comparing((Exposure one) -> one.open().currency())
                .thenComparing(one -> one.open().amount(), Comparator.reverseOrder())
                .thenComparing(Exposure::key))
        .toList();
  }

  private static void add(Map<String, Exposure> all, Exposure one) {
    all.merge(one.key() + "|" + one.open().currency(), one, Exposure::plus);
  }

  private static Exposure exposure(BsonDocument group) {
    BsonDocument key = group.getDocument("_id");
    String currency = key.getString("currency").getValue();
    return new Exposure(
        text(key.get("of")),
        group.getNumber("orders").longValue(),
        money(group, "owed", currency),
        money(group, "late", currency));
  }

  private static Money money(BsonDocument group, String field, String currency) {
    return Money.rounding(group.getNumber(field).decimal128Value().bigDecimalValue(), currency);
  }

  private static Exposure exposure(ExposureOf of, Receivable receivable) {
    String region = receivable.order().owner().unit().region();
    String key =
        switch (of) {
          case CUSTOMER -> receivable.order().customerId();
          case SALESPERSON -> receivable.order().salesperson();
          case REGION -> region == null ? "" : region;
        };
    return new Exposure(key, 1, receivable.open(), receivable.late());
  }

  private static String field(ExposureOf of) {
    return switch (of) {
      case CUSTOMER -> "state.order.customerId";
      case SALESPERSON -> "state.order.salesperson";
      case REGION -> "state.order.unit.region";
    };
  }

  private static String text(@Nullable BsonValue value) {
    return value == null || !value.isString() ? "" : value.asString().getValue();
  }

  @Override
  public List<Stored<CustomerRisk>> newestFirst(
      @Nullable RiskStage stage, Caller caller, Slice slice) {
    Bson wanted =
        stage == null
            ? Filters.empty()
            : Filters.exists("state.block.by", stage == RiskStage.BLOCKED);
    return risks.newestFirst(wanted, caller, slice);
  }

  @Override
  public List<String> crossing() {
    return ids(risks.fields(Filters.exists("state.crossings.kind"), "_id"));
  }

  @Override
  public boolean hasBought(String customerId) {
    return !receivables
        .newestFirst(Filters.eq("state.order.customerId", customerId), Slice.first(1))
        .isEmpty();
  }

  @Override
  public List<String> openOf(String customerId) {
    return ids(
        receivables.fields(
            Filters.and(
                Filters.eq("state.order.customerId", customerId), Filters.eq(STATUS, "OPEN")),
            "_id"));
  }

  private static List<String> ids(List<BsonDocument> found) {
    return found.stream().map(one -> one.getString("_id").getValue()).toList();
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return risks.oldest(UNFINISHED, look.before(), look.without(), look.limit());
  }
}
