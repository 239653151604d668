package io.saleswright.contract.execution;

import io.saleswright.platform.kernel.Stored;
import java.util.Collection;
import java.util.List;

/** Finds the orders under a contract, and what was paid for them. */
public interface ExecutionSearch {

  /** The orders that name a contract, the oldest first. */
  List<Stored<OrderProgress>> under(String contractId);

  /** What payments cover of these orders. */
  List<KnownPayment.Share> paidFor(Collection<String> orderIds);

  /** The payments of which a part was ever for this order, by their identities. */
  List<Stored<KnownPayment>> paymentsOf(String orderId);
}
