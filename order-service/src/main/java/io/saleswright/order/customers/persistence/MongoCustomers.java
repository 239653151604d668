package io.saleswright.order.customers.persistence;

import io.saleswright.order.content.CustomerRef;
import io.saleswright.order.customers.Customers;
import io.saleswright.order.customers.KnownCustomer;
import io.saleswright.platform.mongodb.GuardedProjection;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** What the customer service told, one document per customer. */
final class MongoCustomers implements Customers {

  private static final String NAME = "name";
  private static final String REGION = "region";
  private static final String OWNER = "owner";
  private static final String TEAM = "team";

  private final GuardedProjection customers;

  MongoCustomers(GuardedProjection customers) {
    this.customers = customers;
  }

  @Override
  public KnownCustomer find(String customerId) {
    return read(customerId, customers.find(customerId));
  }

  static KnownCustomer read(String customerId, Optional<BsonDocument> told) {
    return told.filter(document -> document.isString(NAME))
        .map(document ->
            new KnownCustomer(
                CustomerRef.confirmed(
                    customerId, document.getString(NAME).getValue(), read(document, REGION)),
                read(document, OWNER),
                read(document, TEAM)))
        .orElseGet(() -> KnownCustomer.unheardOf(customerId));
  }

  @Override
  public void learn(KnownCustomer told, long sequence) {
    CustomerRef customer = told.customer();
    BsonDocument fields =
        owner(told.owner(), told.team())
            .append(NAME, write(customer.name()))
            .append(REGION, write(customer.region()));
    customers.apply(customer.id(), sequence, fields);
  }

  @Override
  public void learnOwner(
      String customerId, @Nullable String owner, @Nullable String team, long sequence) {
    customers.apply(customerId, sequence, owner(owner, team));
  }

  private static BsonDocument owner(@Nullable String owner, @Nullable String team) {
    return new BsonDocument(OWNER, write(owner)).append(TEAM, write(team));
  }

  private static @Nullable String read(BsonDocument document, String field) {
    return document.isString(field) ? document.getString(field).getValue() : null;
  }

  private static BsonValue write(@Nullable String text) {
    return text == null ? BsonNull.VALUE : new BsonString(text);
  }
}
