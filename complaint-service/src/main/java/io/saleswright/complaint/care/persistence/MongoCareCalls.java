package io.saleswright.complaint.care.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.complaint.care.CareCall;
import io.saleswright.complaint.care.CareCalls;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds what customers said in its collection. */
final class MongoCareCalls implements CareCalls {

  static final String SALESPERSON = "state.customer.salesperson";
  static final String TEAM = "state.customer.team";
  static final String REGION = "state.customer.region";
  static final String CUSTOMER = "state.customer.customerId";
  static final String CLASS = "state.customer.customerClass";
  static final String ASKER = "state.said.by";
  static final String PRODUCT = "state.said.product.id";

  private final EnvelopeStore<CareCall> store;

  MongoCareCalls(EnvelopeStore<CareCall> store) {
    this.store = store;
  }

  @Override
  public List<Stored<CareCall>> newestFirst(
      @Nullable String customerId,
      @Nullable String productId,
      @Nullable String customerClass,
      Caller caller,
      Slice slice) {
    List<Bson> wanted = new ArrayList<>();
    if (customerId != null) {
      wanted.add(Filters.eq(CUSTOMER, customerId));
    }
    if (customerClass != null) {
      wanted.add(Filters.eq(CLASS, customerClass));
    }
    if (productId != null) {
      wanted.add(Filters.eq(PRODUCT, productId));
    }
    Bson filter = wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
    return store.newestFirst(filter, caller, slice);
  }
}
