package io.saleswright.finance.control.persistence;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Field;
import com.mongodb.client.model.Filters;
import io.saleswright.finance.control.Grouping;
import io.saleswright.finance.control.SpendingSearch;
import io.saleswright.finance.control.Spent;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Adds up expenses in their collection, so that none has to travel. */
final class MongoSpending implements SpendingSearch {

  private static final String YEAR = "state.commitment.target.year";
  private static final String YEARS = "state.commitment.parts.key.year";
  private static final String DEPARTMENT = "state.spender.department";
  private static final String KIND = "state.commitment.kind";

  /** What each month has of an expense, where several have something. */
  private static final String PARTS = "state.commitment.parts";

  /** The same of each expense, with the month that has all where it is one. */
  private static final Document PART =
      new Document(
          "$ifNull",
          List.of(
              "$" + PARTS,
              List.of(
                  new Document("key", "$state.commitment.target")
                      .append("amount", "$state.commitment.amount"))));

  private final EnvelopeStore<Expense> expenses;

  MongoSpending(EnvelopeStore<Expense> expenses) {
    this.expenses = expenses;
  }

  @Override
  public List<Spent> spent(
      int year, Grouping by, @Nullable String department, String currency, Caller caller) {
    List<Bson> wanted = new ArrayList<>();
    wanted.add(Filters.or(Filters.eq(YEAR, year), Filters.eq(YEARS, year)));
    wanted.add(Filters.in(KIND, "RESERVED", "COMMITTED", "USED"));
    wanted.add(expenses.scope(caller));
    if (department != null) {
      wanted.add(Filters.eq(DEPARTMENT, department));
    }
    Document key = new Document("of", "$" + field(by)).append("kind", "$" + KIND);
    // An expense that several months pay counts once.
    Document once = new Document(key).append("expense", "$_id");
    Document each = new Document("of", "$_id.of").append("kind", "$_id.kind");
    Map<String, Spent> all = new TreeMap<>();
    expenses
        .aggregate(
            List.of(
                Aggregates.match(Filters.and(wanted)),
                Aggregates.set(new Field<>(PARTS, PART)),
                Aggregates.unwind("$" + PARTS),
                Aggregates.match(Filters.eq(YEARS, year)),
                Aggregates.group(once, Accumulators.sum("amount", "$" + PARTS + ".amount.amount")),
                Aggregates.group(
                    each, Accumulators.sum("amount", "$amount"), Accumulators.sum("expenses", 1))))
        .forEach(group -> {
          Spent part = part(group, currency);
          all.merge(part.key(), part, Spent::plus);
        });
    return List.copyOf(all.values());
  }

  private static String field(Grouping by) {
    return switch (by) {
      case CATEGORY -> "state.application.category";
      case PERSON -> "state.spender.staffId";
      case CUSTOMER -> "state.application.customerId";
      case MONTH -> PARTS + ".key.month";
    };
  }

  private static Spent part(BsonDocument group, String currency) {
    BsonDocument key = group.getDocument("_id");
    Money amount =
        Money.rounding(group.getDecimal128("amount").getValue().bigDecimalValue(), currency);
    Money nothing = Money.zero(currency);
    boolean used = key.getString("kind").getValue().equals("USED");
    return new Spent(
        text(key.get("of")),
        group.getNumber("expenses").longValue(),
        used ? nothing : amount,
        used ? amount : nothing);
  }

  private static String text(@Nullable BsonValue value) {
    if (value == null || value.isNull()) {
      return "";
    }
    return value.isNumber()
        ? String.format(Locale.ROOT, "%02d", value.asNumber().intValue())
        : value.asString().getValue();
  }
}
