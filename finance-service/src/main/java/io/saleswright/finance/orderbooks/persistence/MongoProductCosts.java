package io.saleswright.finance.orderbooks.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.saleswright.finance.orderbooks.ProductCosts;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.mongodb.GuardedProjection;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.types.Decimal128;

/** What products cost, one document each. */
final class MongoProductCosts implements ProductCosts {

  private final MongoCollection<BsonDocument> documents;
  private final GuardedProjection projection;

  MongoProductCosts(MongoCollection<BsonDocument> documents) {
    this.documents = documents;
    this.projection = new GuardedProjection(documents);
  }

  @Override
  public void learn(String productId, Money cost, long sequence) {
    projection.apply(
        productId,
        sequence,
        new BsonDocument("amount", new BsonDecimal128(new Decimal128(cost.amount())))
            .append("currency", new BsonString(cost.currency())));
  }

  @Override
  public Map<String, Money> of(Collection<String> productIds) {
    Map<String, Money> costs = new HashMap<>();
    for (BsonDocument known : documents.find(Filters.in("_id", productIds))) {
      costs.put(
          known.getString("_id").getValue(),
          new Money(
              known.getDecimal128("amount").getValue().bigDecimalValue(),
              known.getString("currency").getValue()));
    }
    return costs;
  }
}
