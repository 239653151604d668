package io.saleswright.finance.disputes.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.saleswright.finance.disputes.Disputes;
import io.saleswright.platform.mongodb.GuardedProjection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/** What was told of complaints, one document per complaint. */
final class MongoDisputes implements Disputes {

  private static final String NUMBER = "number";
  private static final String CUSTOMER = "customerId";
  private static final String ORDER = "orderId";
  private static final String OPEN = "open";

  private final MongoCollection<BsonDocument> documents;
  private final GuardedProjection complaints;

  MongoDisputes(MongoCollection<BsonDocument> documents) {
    this.documents = documents;
    this.complaints = new GuardedProjection(documents);
    documents.createIndex(Indexes.ascending(CUSTOMER, OPEN));
  }

  @Override
  public void opened(
      String complaintId,
      String number,
      String customerId,
      @Nullable String orderId,
      long sequence) {
    BsonDocument fields = fields(number, customerId, true);
    fields.append(ORDER, orderId == null ? BsonNull.VALUE : new BsonString(orderId));
    complaints.apply(complaintId, sequence, fields);
  }

  @Override
  public void turned(
      String complaintId, String number, String customerId, boolean open, long sequence) {
    complaints.apply(complaintId, sequence, fields(number, customerId, open));
  }

  private static BsonDocument fields(String number, String customerId, boolean open) {
    return new BsonDocument(NUMBER, new BsonString(number))
        .append(CUSTOMER, new BsonString(customerId))
        .append(OPEN, BsonBoolean.valueOf(open));
  }

  @Override
  public Optional<KnownComplaint> find(String complaintId) {
    return complaints
        .find(complaintId)
        .map(found ->
            new KnownComplaint(
                found.getString(NUMBER).getValue(), found.getString(CUSTOMER).getValue()));
  }

  @Override
  public List<String> openOf(String customerId, String orderId) {
    return documents
        .find(
            Filters.and(
                Filters.eq(CUSTOMER, customerId),
                Filters.eq(OPEN, true),
                Filters.or(Filters.eq(ORDER, orderId), Filters.eq(ORDER, null))))
        .map(found -> found.getString(NUMBER).getValue())
        .into(new ArrayList<>())
        .stream()
        .sorted()
        .toList();
  }
}
