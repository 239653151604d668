package io.saleswright.order.complaints.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.saleswright.order.complaints.KnownCases;
import io.saleswright.platform.mongodb.GuardedProjection;
import java.util.Optional;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** What was told of complaints, one document for each. */
final class MongoKnownCases implements KnownCases {

  static final String ORDER = "orderId";
  static final String HANDLER = "handler";

  private static final String CUSTOMER = "customerId";
  private static final String OVER = "over";

  private final MongoCollection<BsonDocument> cases;
  private final GuardedProjection projection;

  MongoKnownCases(MongoCollection<BsonDocument> cases) {
    this.cases = cases;
    this.projection = new GuardedProjection(cases);
  }

  @Override
  public void learn(
      String complaintId,
      String customerId,
      @Nullable String orderId,
      @Nullable String handler,
      long sequence) {
    BsonDocument fields =
        new BsonDocument(ORDER, text(orderId))
            .append(CUSTOMER, new BsonString(customerId))
            .append(HANDLER, text(handler))
            .append(OVER, BsonBoolean.FALSE);
    projection.apply(complaintId, sequence, fields);
  }

  private static BsonValue text(@Nullable String value) {
    return value == null ? BsonNull.VALUE : new BsonString(value);
  }

  @Override
  public void assign(String complaintId, String handler, long sequence) {
    projection.apply(complaintId, sequence, new BsonDocument(HANDLER, new BsonString(handler)));
  }

  @Override
  public void end(String complaintId, long sequence) {
    projection.apply(complaintId, sequence, new BsonDocument(OVER, BsonBoolean.TRUE));
  }

  @Override
  public void note(String complaintId, long sequence) {
    projection.apply(complaintId, sequence, new BsonDocument());
  }

  @Override
  public Optional<String> customerOf(String complaintId) {
    return projection
        .find(complaintId)
        .filter(known -> known.isString(CUSTOMER))
        .map(known -> known.getString(CUSTOMER).getValue());
  }

  @Override
  public boolean isHandledBy(String orderId, String staffId) {
    return cases
            .find(
                Filters.and(
                    Filters.eq(ORDER, orderId),
                    Filters.eq(HANDLER, staffId),
                    Filters.eq(OVER, false)))
            .first()
        != null;
  }
}
