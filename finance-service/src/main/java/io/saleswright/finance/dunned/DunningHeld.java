package io.saleswright.finance.dunned;

import io.saleswright.platform.kernel.EventType;
import java.util.List;

/**
 * Money that is overdue is not chased, because a complaint is open (FIN-06).
 *
 * @param orderId identity of the order, and of its receivable
 * @param customerId who owes
 * @param complaints numbers of the open complaints
 */
@EventType("finance.DunningHeld.v1")
public record DunningHeld(String orderId, String customerId, List<String> complaints) {

  public DunningHeld {
    complaints = List.copyOf(complaints);
  }
}
