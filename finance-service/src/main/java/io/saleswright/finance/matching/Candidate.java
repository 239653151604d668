package io.saleswright.finance.matching;

import io.saleswright.platform.kernel.Money;
import java.util.List;

/**
 * A receivable that a transfer might pay.
 *
 * @param receivableId identity of the receivable, and of its order
 * @param orderNumber the order's number for people
 * @param customerId who owes
 * @param open what is still owed
 * @param parts what is missing of each instalment
 * @param invoices the numbers of its invoices
 * @param payer from whom the customer's money came before, and whom their invoices name
 */
public record Candidate(
    String receivableId,
    String orderNumber,
    String customerId,
    Money open,
    List<Money> parts,
    List<String> invoices,
    KnownPayer payer) {

  public Candidate {
    parts = List.copyOf(parts);
    invoices = List.copyOf(invoices);
  }
}
