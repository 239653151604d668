package io.saleswright.complaint.customers.persistence;

import io.saleswright.complaint.customers.Customers;
import io.saleswright.complaint.customers.KnownCustomer;
import io.saleswright.platform.mongodb.GuardedProjection;
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
  private static final String CLASS = "customerClass";

  private final GuardedProjection customers;

  MongoCustomers(GuardedProjection customers) {
    this.customers = customers;
  }

  @Override
  public KnownCustomer find(String customerId) {
    return customers
        .find(customerId)
        .map(document ->
            new KnownCustomer(
                customerId,
                read(document, NAME),
                read(document, REGION),
                read(document, OWNER),
                read(document, TEAM),
                read(document, CLASS)))
        .orElseGet(() -> KnownCustomer.unheardOf(customerId));
  }

  @Override
  public void learn(KnownCustomer told, long sequence) {
    BsonDocument fields =
        owner(told.owner(), told.team())
            .append(NAME, write(told.name()))
            .append(REGION, write(told.region()))
            .append(CLASS, write(told.customerClass()));
    customers.apply(told.id(), sequence, fields);
  }

  @Override
  public void learnOwner(String customerId, String owner, @Nullable String team, long sequence) {
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
