package io.saleswright.order.ordering.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.order.ordering.CustomerRef;
import io.saleswright.order.ordering.Customers;
import io.saleswright.order.ordering.Order;
import io.saleswright.order.ordering.Step;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.GuardedProjection;
import java.util.Arrays;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/** What the customer service told, one document per customer. */
final class MongoCustomers implements Customers {

  private static final int MOST = 10_000;
  private static final List<String> OVER =
      Arrays.stream(Step.values()).filter(Step::isFinal).map(Step::name).toList();

  private final GuardedProjection customers;
  private final EnvelopeStore<Order> orders;

  MongoCustomers(GuardedProjection customers, EnvelopeStore<Order> orders) {
    this.customers = customers;
    this.orders = orders;
  }

  @Override
  public CustomerRef find(String customerId) {
    return customers
        .find(customerId)
        .map(known ->
            CustomerRef.confirmed(
                customerId,
                known.getString("name").getValue(),
                known.isString("region") ? known.getString("region").getValue() : null))
        .orElseGet(() -> CustomerRef.unconfirmed(customerId));
  }

  @Override
  public void learn(String customerId, long sequence, String name, @Nullable String region) {
    BsonDocument told =
        new BsonDocument("name", new BsonString(name))
            .append("region", region == null ? BsonNull.VALUE : new BsonString(region));
    customers.apply(customerId, sequence, told);
  }

  @Override
  public List<String> openOrdersThatDifferFrom(CustomerRef customer) {
    return orders
        .matching(
            Filters.and(
                Filters.eq("state.content.customer.id", customer.id()),
                Filters.nin("state.step", OVER),
                Filters.or(
                    Filters.ne("state.content.customer.status", customer.status().name()),
                    Filters.ne("state.content.customer.name", customer.name()),
                    Filters.ne("state.content.customer.region", customer.region()))),
            MOST)
        .stream()
        .map(Stored::id)
        .toList();
  }
}
