package io.saleswright.performance.spending.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.saleswright.performance.spending.PaidExpense;
import io.saleswright.performance.spending.SpendingQuery;
import io.saleswright.performance.spending.Spendings;
import io.saleswright.performance.spending.Spent;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.mongodb.GuardedProjection;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;

/** What finance told of paid expenses, one document for each; it is added up where it lies. */
final class MongoSpendings implements Spendings {

  private static final String PAID = "paid";
  private static final String STAFF = "staffId";
  private static final String DEPARTMENT = "department";
  private static final String CATEGORY = "category";
  private static final String MONTHS = "months";
  private static final String MONTH = MONTHS + ".month";
  private static final String AMOUNT = MONTHS + ".amount";
  private static final String CURRENCY = MONTHS + ".currency";
  private static final String KEY = "key";

  private final MongoCollection<BsonDocument> documents;
  private final GuardedProjection expenses;

  MongoSpendings(MongoCollection<BsonDocument> documents) {
    this.documents = documents;
    this.expenses = new GuardedProjection(documents);
    documents.createIndex(Indexes.ascending(STAFF, MONTH));
    documents.createIndex(Indexes.ascending(MONTH));
  }

  @Override
  public void paid(PaidExpense expense, long sequence) {
    BsonArray months = new BsonArray();
    expense
        .months()
        .forEach((month, amount) ->
            months.add(
                new BsonDocument("month", new BsonString(month.toString()))
                    .append("amount", new BsonDecimal128(new Decimal128(amount.amount())))
                    .append("currency", new BsonString(amount.currency()))));
    expenses.apply(
        expense.expenseId(),
        sequence,
        new BsonDocument(PAID, BsonBoolean.TRUE)
            .append(STAFF, new BsonString(expense.staffId()))
            .append(DEPARTMENT, new BsonString(expense.department()))
            .append(CATEGORY, new BsonString(expense.category()))
            .append(MONTHS, months));
  }

  @Override
  public void takenBack(String expenseId, long sequence) {
    expenses.apply(expenseId, sequence, new BsonDocument(PAID, BsonBoolean.FALSE));
  }

  @Override
  public List<Spent> spent(SpendingQuery query, @Nullable List<String> people, Slice slice) {
    Document row =
        new Document("staff", "$" + STAFF)
            .append("category", "$" + CATEGORY)
            .append("currency", "$" + CURRENCY)
            .append("month", "$" + MONTH);
    Document key =
        new Document("$concat", List.of("$_id.staff", "|", "$_id.category", "|", "$_id.currency"));
    List<Bson> stages = new ArrayList<>();
    stages.add(Aggregates.match(wanted(query, people)));
    stages.add(Aggregates.unwind("$" + MONTHS));
    stages.add(Aggregates.match(months(query)));
    stages.add(
        Aggregates.group(
            row, Accumulators.sum("amount", "$" + AMOUNT), Accumulators.sum("expenses", 1)));
    stages.add(
        Aggregates.project(new Document("amount", 1).append("expenses", 1).append(KEY, key)));
    Place after = slice.after();
    if (after != null) {
      stages.add(Aggregates.match(behind(after)));
    }
    stages.add(Aggregates.sort(Sorts.descending("_id.month", KEY)));
    stages.add(Aggregates.limit(slice.limit()));
    List<Spent> all = new ArrayList<>();
    documents.aggregate(stages).forEach(found -> all.add(spent(found)));
    return all;
  }

  private static Bson wanted(SpendingQuery query, @Nullable List<String> people) {
    List<Bson> all = new ArrayList<>();
    all.add(Filters.eq(PAID, true));
    all.add(months(query));
    if (people != null) {
      all.add(Filters.in(STAFF, people));
    }
    add(all, STAFF, query.staffId());
    add(all, DEPARTMENT, query.department());
    add(all, CATEGORY, query.category());
    return Filters.and(all);
  }

  private static void add(List<Bson> all, String field, @Nullable String value) {
    if (value != null) {
      all.add(Filters.eq(field, value));
    }
  }

  /** Of a list of months one that is in the time; of a month, whether it is. */
  private static Bson months(SpendingQuery query) {
    Integer month = query.month();
    YearMonth from = YearMonth.of(query.year(), month == null ? 1 : month);
    YearMonth until = YearMonth.of(query.year(), month == null ? 12 : month);
    return Filters.or(
        Filters.elemMatch(MONTHS, between("month", from, until)), between(MONTH, from, until));
  }

  private static Bson between(String field, YearMonth from, YearMonth until) {
    return Filters.and(Filters.gte(field, from.toString()), Filters.lte(field, until.toString()));
  }

  private static Bson behind(Place place) {
    String month = YearMonth.from(place.createdAt().atZone(ZoneOffset.UTC)).toString();
    return Filters.or(
        Filters.lt("_id.month", month),
        Filters.and(Filters.eq("_id.month", month), Filters.lt(KEY, place.id())));
  }

  private static Spent spent(BsonDocument found) {
    BsonDocument row = found.getDocument("_id");
    return new Spent(
        row.getString("staff").getValue(),
        YearMonth.parse(row.getString("month").getValue()),
        row.getString("category").getValue(),
        found.getNumber("expenses").longValue(),
        Money.rounding(
            found.getDecimal128("amount").getValue().bigDecimalValue(),
            row.getString("currency").getValue()));
  }
}
