package io.saleswright.finance.control.persistence;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
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
  private static final String MONTH = "state.commitment.target.month";
  private static final String YEARS = "state.commitment.parts.key.year";
  private static final String DEPARTMENT = "state.spender.department";
  private static final String KIND = "state.commitment.kind";

  private static final String AMOUNT = "state.commitment.amount.amount";

  /** What each month has of an expense, where several have something. */
  private static final String PARTS = "state.commitment.parts";

  private final EnvelopeStore<Expense> expenses;

  MongoSpending(EnvelopeStore<Expense> expenses) {
    this.expenses = expenses;
  }

  @Override
  public List<Spent> spent(
      int year, Grouping by, @Nullable String department, String currency, Caller caller) {
    List<Bson> wanted = new ArrayList<>();
    wanted.add(Filters.in(KIND, "RESERVED", "COMMITTED", "USED"));
    wanted.add(expenses.scope(caller));
    if (department != null) {
      wanted.add(Filters.eq(DEPARTMENT, department));
    }
    Map<String, Spent> all = new TreeMap<>();
    for (List<Bson> stages : List.of(ofOneMonth(year, by, wanted), ofParts(year, by, wanted))) {
      expenses
          .aggregate(stages)
          .forEach(group -> {
            Spent part = part(group, currency);
            all.merge(part.key(), part, Spent::plus);
          });
    }
    return List.copyOf(all.values());
  }

  private static List<Bson> ofOneMonth(int year, Grouping by, List<Bson> wanted) {
    Bson whole = Filters.and(Filters.eq(YEAR, year), Filters.exists(PARTS, false));
    return List.of(
        Aggregates.match(Filters.and(Filters.and(wanted), whole)),
        Aggregates.group(
            key(by, MONTH),
            Accumulators.sum("amount", "$" + AMOUNT),
            Accumulators.sum("expenses", 1)));
  }

  /** An expense that several months of the year pay counts once, unless months are asked for. */
  private static List<Bson> ofParts(int year, Grouping by, List<Bson> wanted) {
    // A field of its own is taken apart, because the embedded store would change a nested one.
    Document row = key(by, PARTS).append("part", "$" + PARTS);
    String of = by == Grouping.MONTH ? "$part.key.month" : "$of";
    Document once = new Document("of", of).append("kind", "$kind").append("expense", "$_id");
    Document each = new Document("of", "$_id.of").append("kind", "$_id.kind");
    return List.of(
        Aggregates.match(Filters.and(Filters.and(wanted), Filters.eq(YEARS, year))),
        Aggregates.project(row),
        Aggregates.unwind("$part"),
        Aggregates.match(Filters.eq("part.key.year", year)),
        Aggregates.group(once, Accumulators.sum("amount", "$part.amount.amount")),
        Aggregates.group(
            each, Accumulators.sum("amount", "$amount"), Accumulators.sum("expenses", 1)));
  }

  private static Document key(Grouping by, String month) {
    return new Document("of", "$" + field(by, month)).append("kind", "$" + KIND);
  }

  private static String field(Grouping by, String month) {
    return switch (by) {
      case CATEGORY -> "state.application.category";
      case PERSON -> "state.spender.staffId";
      case CUSTOMER -> "state.application.customerId";
      case MONTH -> month;
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
