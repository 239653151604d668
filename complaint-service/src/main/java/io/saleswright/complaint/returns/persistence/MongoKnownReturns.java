package io.saleswright.complaint.returns.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.saleswright.complaint.returns.KnownReturn;
import io.saleswright.complaint.returns.KnownReturn.State;
import io.saleswright.complaint.returns.KnownReturns;
import io.saleswright.platform.mongodb.GuardedProjection;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;

/** What the order service told of returns, one document for each. */
final class MongoKnownReturns implements KnownReturns {

  static final String COMPLAINT = "complaintId";
  static final String NUMBER = "number";

  private static final String ORDER = "orderId";
  private static final String WISH = "wish";
  private static final String STATE = "state";
  private static final String CUSTOMER = "customerId";
  private static final int MOST = 100;

  private final MongoCollection<BsonDocument> returns;
  private final GuardedProjection projection;

  MongoKnownReturns(MongoCollection<BsonDocument> returns) {
    this.returns = returns;
    this.projection = new GuardedProjection(returns);
  }

  @Override
  public void learn(KnownReturn told, String complaintId, long sequence) {
    BsonDocument fields =
        new BsonDocument(COMPLAINT, new BsonString(complaintId))
            .append(NUMBER, new BsonString(told.number()))
            .append(ORDER, new BsonString(told.orderId()))
            .append(WISH, new BsonString(told.wish()))
            .append(STATE, new BsonString(told.state().name()));
    if (told.customerId() != null) {
      fields.append(CUSTOMER, new BsonString(told.customerId()));
    }
    projection.apply(told.id(), sequence, fields);
  }

  @Override
  public void move(String returnId, State state, long sequence) {
    projection.apply(returnId, sequence, new BsonDocument(STATE, new BsonString(state.name())));
  }

  @Override
  public List<KnownReturn> of(String complaintId, String customerId) {
    Bson theirs = Filters.or(Filters.eq(CUSTOMER, customerId), Filters.exists(CUSTOMER, false));
    return returns
        .find(Filters.and(Filters.eq(COMPLAINT, complaintId), theirs))
        .sort(Sorts.ascending(NUMBER))
        .limit(MOST)
        .map(MongoKnownReturns::read)
        .into(new ArrayList<>());
  }

  private static KnownReturn read(BsonDocument stored) {
    return new KnownReturn(
        stored.getString("_id").getValue(),
        stored.getString(NUMBER).getValue(),
        stored.getString(ORDER).getValue(),
        stored.isString(CUSTOMER) ? stored.getString(CUSTOMER).getValue() : null,
        stored.getString(WISH).getValue(),
        State.valueOf(stored.getString(STATE).getValue()));
  }
}
