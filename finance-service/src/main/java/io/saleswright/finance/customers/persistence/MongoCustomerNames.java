package io.saleswright.finance.customers.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.platform.mongodb.GuardedProjection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/** What the customer service told, one document per customer. */
final class MongoCustomerNames implements CustomerNames {

  private static final String NAME = "name";

  private static final String NUMBER = "number";

  /** Far more than have one name. */
  private static final int MOST = 50;

  private final MongoCollection<BsonDocument> documents;
  private final GuardedProjection customers;

  MongoCustomerNames(MongoCollection<BsonDocument> documents) {
    this.documents = documents;
    this.customers = new GuardedProjection(documents);
    documents.createIndex(Indexes.ascending(NUMBER));
    documents.createIndex(Indexes.ascending(NAME));
  }

  @Override
  public Optional<String> idOf(String idOrNumber) {
    BsonDocument found =
        documents
            .find(Filters.or(Filters.eq("_id", idOrNumber), Filters.eq(NUMBER, idOrNumber)))
            .first();
    return Optional.ofNullable(found).map(document -> document.getString("_id").getValue());
  }

  @Override
  public List<String> called(String name) {
    List<String> found = new ArrayList<>();
    documents
        .find(Filters.eq(NAME, name))
        .limit(MOST)
        .forEach(document -> found.add(document.getString("_id").getValue()));
    return found;
  }

  @Override
  public Optional<String> of(String customerId) {
    return customers.find(customerId).map(document -> document.getString(NAME).getValue());
  }

  @Override
  public void learn(String customerId, String name, @Nullable String number, long sequence) {
    BsonDocument fields = new BsonDocument(NAME, new BsonString(name));
    if (number != null) {
      fields.append(NUMBER, new BsonString(number));
    }
    customers.apply(customerId, sequence, fields);
  }
}
