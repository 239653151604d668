package io.saleswright.customer.aftersales.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.saleswright.customer.aftersales.FiledService;
import io.saleswright.customer.aftersales.FiledService.Kind;
import io.saleswright.customer.aftersales.FiledServices;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.mongodb.GuardedProjection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** One document for each case or call, guarded by the number of the event that it shows. */
final class MongoFiledServices implements FiledServices {

  static final String CUSTOMER = "customerId";
  static final String AT = "at";

  private static final String ID = "_id";
  private static final String KIND = "kind";
  private static final String NUMBER = "number";
  private static final String STATE = "state";
  private static final String HELP = "help";
  private static final String ORDER = "orderId";
  private static final String PRODUCT = "productId";
  private static final String SCORE = "score";
  private static final String REOPENED = "reopened";

  private final MongoCollection<BsonDocument> cases;
  private final MongoCollection<BsonDocument> calls;
  private final GuardedProjection projection;
  private final GuardedProjection callProjection;

  MongoFiledServices(MongoCollection<BsonDocument> cases, MongoCollection<BsonDocument> calls) {
    this.cases = cases;
    this.calls = calls;
    this.projection = new GuardedProjection(cases);
    this.callProjection = new GuardedProjection(calls);
  }

  @Override
  public void open(String customerId, FiledService told, long sequence) {
    Integer score = told.score();
    BsonDocument fields =
        state(told.state())
            .append(KIND, new BsonString(told.kind().name()))
            .append(NUMBER, new BsonString(told.number()))
            .append(CUSTOMER, new BsonString(customerId))
            .append(ORDER, text(told.orderId()))
            .append(PRODUCT, text(told.productId()))
            .append(AT, new BsonDateTime(told.at().toEpochMilli()))
            .append(SCORE, score == null ? BsonNull.VALUE : new BsonInt32(score))
            .append(REOPENED, new BsonInt32(told.reopened()));
    (told.kind() == Kind.CASE ? projection : callProjection).apply(told.id(), sequence, fields);
  }

  private static BsonValue text(@Nullable String value) {
    return value == null ? BsonNull.VALUE : new BsonString(value);
  }

  private static BsonDocument state(String state) {
    return new BsonDocument(STATE, new BsonString(state));
  }

  @Override
  public void triage(String id, String state, long sequence) {
    projection.apply(id, sequence, state(state).append(HELP, new BsonString(state)));
  }

  @Override
  public void move(String id, String state, long sequence) {
    projection.apply(id, sequence, state(state));
  }

  @Override
  public void score(String id, int score, long sequence) {
    projection.apply(id, sequence, new BsonDocument(SCORE, new BsonInt32(score)));
  }

  @Override
  public void reopen(String id, int times, long sequence) {
    String help =
        projection
            .find(id)
            .filter(known -> known.isString(HELP))
            .map(known -> known.getString(HELP).getValue())
            .orElse("RECORDED");
    projection.apply(id, sequence, state(help).append(REOPENED, new BsonInt32(times)));
  }

  @Override
  public List<FiledService> of(String customerId, @Nullable Kind kind, Slice slice) {
    Bson wanted = Filters.eq(CUSTOMER, customerId);
    Place after = slice.after();
    Bson filter = after == null ? wanted : Filters.and(wanted, earlierThan(after));
    List<FiledService> all = new ArrayList<>();
    if (kind != Kind.CALL) {
      all.addAll(found(cases, filter, slice.limit()));
    }
    if (kind != Kind.CASE) {
      all.addAll(found(calls, filter, slice.limit()));
    }
    all.sort(Comparator.comparing(FiledService::at).thenComparing(FiledService::id).reversed());
    return List.copyOf(all.subList(0, Math.min(slice.limit(), all.size())));
  }

  private static List<FiledService> found(
      MongoCollection<BsonDocument> services, Bson filter, int limit) {
    return services
        .find(filter)
        .sort(Sorts.descending(AT, ID))
        .limit(limit)
        .map(MongoFiledServices::read)
        .into(new ArrayList<>());
  }

  private static Bson earlierThan(Place after) {
    BsonDateTime at = new BsonDateTime(after.createdAt().toEpochMilli());
    return Filters.or(
        Filters.lt(AT, at), Filters.and(Filters.eq(AT, at), Filters.lt(ID, after.id())));
  }

  private static FiledService read(BsonDocument stored) {
    return new FiledService(
        stored.getString(ID).getValue(),
        Kind.valueOf(stored.getString(KIND).getValue()),
        stored.getString(NUMBER).getValue(),
        stored.getString(STATE).getValue(),
        stored.isString(ORDER) ? stored.getString(ORDER).getValue() : null,
        stored.isString(PRODUCT) ? stored.getString(PRODUCT).getValue() : null,
        Instant.ofEpochMilli(stored.getDateTime(AT).getValue()),
        stored.isInt32(SCORE) ? stored.getInt32(SCORE).getValue() : null,
        stored.getInt32(REOPENED).getValue());
  }
}
