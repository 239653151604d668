package io.saleswright.contract.execution.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.contract.execution.ExecutionSearch;
import io.saleswright.contract.execution.KnownPayment;
import io.saleswright.contract.execution.OrderProgress;
import io.saleswright.contract.execution.PlacedOrder;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds what became of contracts in the collections of orders and payments. */
final class MongoExecutions implements ExecutionSearch {

  static final String CONTRACT = "state.order.contractId";
  static final String ORDER = "state.shares.orderId";
  private static final int MOST = 10_000;

  private final EnvelopeStore<OrderProgress> orders;
  private final EnvelopeStore<KnownPayment> payments;

  MongoExecutions(EnvelopeStore<OrderProgress> orders, EnvelopeStore<KnownPayment> payments) {
    this.orders = orders;
    this.payments = payments;
  }

  @Override
  public List<Stored<OrderProgress>> under(String contractId) {
    return orders.matching(Filters.eq(CONTRACT, contractId), MOST).stream()
        .sorted(Comparator.comparing(MongoExecutions::number))
        .toList();
  }

  private static String number(Stored<OrderProgress> stored) {
    PlacedOrder order = stored.state().order();
    return order == null ? "" : order.number();
  }

  @Override
  public List<KnownPayment.Share> paidFor(Collection<String> orderIds) {
    return payments.matching(Filters.in(ORDER, orderIds), MOST).stream()
        .flatMap(stored -> stored.state().shares().stream())
        .filter(share -> orderIds.contains(share.orderId()))
        .toList();
  }

  @Override
  public List<Stored<KnownPayment>> paymentsOf(String orderId) {
    return payments.matching(Filters.eq(ORDER, orderId), MOST).stream()
        .sorted(Comparator.comparing(Stored::id))
        .toList();
  }
}
