package io.saleswright.customer.complaints.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.saleswright.customer.complaints.FiledComplaint;
import io.saleswright.customer.complaints.FiledComplaints;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.mongodb.GuardedProjection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** One document for each complaint, guarded by the number of the event that it shows. */
final class MongoFiledComplaints implements FiledComplaints {

  static final String CUSTOMER = "customerId";
  static final String AT = "receivedAt";

  private static final String ID = "_id";
  private static final String NUMBER = "number";
  private static final String KIND = "kind";
  private static final String SEVERITY = "severity";
  private static final String STATE = "state";
  private static final String ORDER = "orderId";
  private static final String SCORE = "score";
  private static final String REOPENED = "reopened";

  private final GuardedProjection projection;
  private final MongoCollection<BsonDocument> complaints;

  MongoFiledComplaints(MongoCollection<BsonDocument> complaints) {
    this.projection = new GuardedProjection(complaints);
    this.complaints = complaints;
  }

  @Override
  public void open(Opened told, long sequence) {
    BsonDocument fields =
        state("OPEN")
            .append(NUMBER, new BsonString(told.number()))
            .append(CUSTOMER, new BsonString(told.customerId()))
            .append(KIND, new BsonString(told.kind()))
            .append(SEVERITY, new BsonString(told.severity()))
            .append(ORDER, told.orderId() == null ? BsonNull.VALUE : new BsonString(told.orderId()))
            .append(AT, new BsonDateTime(told.receivedAt().toEpochMilli()))
            .append(REOPENED, new BsonInt32(0));
    projection.apply(told.id(), sequence, fields);
  }

  private static BsonDocument state(String state) {
    return new BsonDocument(STATE, new BsonString(state));
  }

  @Override
  public void move(String id, String state, long sequence) {
    projection.apply(id, sequence, state(state));
  }

  @Override
  public void regrade(String id, String severity, long sequence) {
    projection.apply(id, sequence, new BsonDocument(SEVERITY, new BsonString(severity)));
  }

  @Override
  public void reopen(String id, int times, long sequence) {
    projection.apply(id, sequence, state("OPEN").append(REOPENED, new BsonInt32(times)));
  }

  @Override
  public void close(String id, @Nullable Integer score, long sequence) {
    BsonValue told = score == null ? BsonNull.VALUE : new BsonInt32(score);
    projection.apply(id, sequence, state("CLOSED").append(SCORE, told));
  }

  @Override
  public List<FiledComplaint> of(String customerId, Slice slice) {
    Bson wanted = Filters.eq(CUSTOMER, customerId);
    Place after = slice.after();
    return complaints
        .find(after == null ? wanted : Filters.and(wanted, earlierThan(after)))
        .sort(Sorts.descending(AT, ID))
        .limit(slice.limit())
        .map(MongoFiledComplaints::read)
        .into(new ArrayList<>());
  }

  private static Bson earlierThan(Place after) {
    BsonDateTime at = new BsonDateTime(after.createdAt().toEpochMilli());
    return Filters.or(
        Filters.lt(AT, at), Filters.and(Filters.eq(AT, at), Filters.lt(ID, after.id())));
  }

  private static FiledComplaint read(BsonDocument stored) {
    return new FiledComplaint(
        stored.getString(ID).getValue(),
        stored.getString(NUMBER).getValue(),
        stored.getString(KIND).getValue(),
        stored.getString(SEVERITY).getValue(),
        stored.getString(STATE).getValue(),
        stored.isString(ORDER) ? stored.getString(ORDER).getValue() : null,
        Instant.ofEpochMilli(stored.getDateTime(AT).getValue()),
        stored.isInt32(SCORE) ? stored.getInt32(SCORE).getValue() : null,
        stored.getInt32(REOPENED).getValue());
  }
}
