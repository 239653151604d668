package io.saleswright.complaint.feedback;

import io.saleswright.complaint.customers.Customers;
import io.saleswright.complaint.customers.KnownCustomer;
import io.saleswright.complaint.goods.KnownGoods;
import io.saleswright.complaint.goods.KnownProduct;
import io.saleswright.complaint.matter.Complainant;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.security.Scoped;
import org.jspecify.annotations.Nullable;

/** Where feedback comes from: cases, customers and products, as far as they are known here. */
final class FeedbackSources {

  private final Scoped<ServiceCase> cases;
  private final Customers customers;
  private final KnownGoods goods;

  FeedbackSources(Scoped<ServiceCase> cases, Customers customers, KnownGoods goods) {
    this.cases = cases;
    this.customers = customers;
    this.goods = goods;
  }

  @Nullable ServiceCase serviceCase(@Nullable String caseId, Caller caller) {
    if (caseId == null) {
      return null;
    }
    try {
      return cases.get(caseId, caller).state();
    } catch (NotFound missing) {
      throw new InvalidInput("caseId", "CMP-14", "must be a case that you see");
    }
  }

  KnownProduct product(@Nullable String productId, @Nullable ServiceCase from) {
    String ofCase = from == null ? null : from.problem().goods().productId();
    String id = productId == null ? ofCase : productId;
    if (id == null) {
      throw new InvalidInput("productId", "PRD-10", "is required");
    }
    return goods
        .product(id)
        .orElseThrow(() -> new InvalidInput("productId", "PRD-10", "is not in the catalogue"));
  }

  @Nullable Complainant customer(
      @Nullable String customerId, @Nullable ServiceCase from, Caller caller) {
    if (from != null) {
      boolean same = customerId == null || customerId.equals(from.customer().customerId());
      if (!same) {
        throw new InvalidInput("customerId", "CMP-14", "must be the customer of the case");
      }
      return from.customer();
    }
    if (customerId == null) {
      return null;
    }
    KnownCustomer known = customers.find(customerId);
    if (!known.isSeenBy(caller)) {
      throw new InvalidInput("customerId", "PRD-10", "must be a customer whom you see");
    }
    return Complainant.of(known);
  }
}
