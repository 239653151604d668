package io.saleswright.order.ordering.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.order.content.CustomerRef;
import io.saleswright.order.customers.KnownCustomer;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStage;
import io.saleswright.order.ordering.OrderSearch;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.SortFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** Answers questions about many orders from their collection. */
final class MongoOrders implements OrderSearch {

  private static final int MOST = 10_000;
  private static final List<String> OVER = OrderStage.OVER.stream().map(OrderStage::name).toList();

  private static final SortFields<Order> SORTED =
      new SortFields<>(SORTS, Map.of("requestedShipDate", OrderFields.SHIP_DATE));

  private final EnvelopeStore<Order> orders;
  private final QueryConditions queries;

  MongoOrders(EnvelopeStore<Order> orders, QueryConditions queries) {
    this.orders = orders;
    this.queries = queries;
  }

  @Override
  public List<Stored<Order>> list(Wanted wanted, Caller caller, Slice slice) {
    List<Bson> filters = new ArrayList<>();
    if (wanted.stage() != null) {
      filters.add(Filters.eq(OrderFields.STAGE, wanted.stage().name()));
    }
    if (wanted.customerId() != null) {
      filters.add(Filters.eq(OrderFields.CUSTOMER, wanted.customerId()));
    }
    if (wanted.salesperson() != null) {
      filters.add(Filters.eq(OrderFields.SALESPERSON, wanted.salesperson()));
    }
    if (wanted.changedSince() != null) {
      filters.add(Filters.gte("changed.at", wanted.changedSince()));
    }
    if (wanted.waitingForCaller()) {
      List<String> turns = new ArrayList<>(caller.roles());
      turns.add("staff:" + caller.staffId());
      filters.add(Filters.in(OrderFields.WAITING_FOR, turns));
    }
    filters.addAll(queries.conditions(wanted.query()));
    Bson filter = filters.isEmpty() ? new BsonDocument() : Filters.and(filters);
    return orders.sorted(SORTED, filter, caller, slice);
  }

  @Override
  public List<String> openOrdersThatDifferFrom(KnownCustomer known) {
    CustomerRef customer = known.customer();
    List<Bson> differences =
        new ArrayList<>(
            List.of(
                Filters.ne("state.content.customer.status", customer.status().name()),
                Filters.ne("state.content.customer.name", customer.name()),
                Filters.ne(OrderFields.REGION, customer.region())));
    if (known.owner() != null && known.team() != null) {
      differences.add(
          Filters.and(
              Filters.eq(OrderFields.SALESPERSON, known.owner()),
              Filters.ne(OrderFields.TEAM, known.team())));
    }
    return ids(Filters.and(openOf(customer.id()), Filters.or(differences)));
  }

  @Override
  public List<String> openOrdersOf(String customerId) {
    return ids(openOf(customerId));
  }

  private static Bson openOf(String customerId) {
    return Filters.and(
        Filters.eq(OrderFields.CUSTOMER, customerId), Filters.nin(OrderFields.STAGE, OVER));
  }

  private List<String> ids(Bson filter) {
    return orders.matching(filter, MOST).stream().map(Stored::id).toList();
  }
}
