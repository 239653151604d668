package io.saleswright.finance.payments;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records money that has arrived (FIN-09).
 *
 * @param customerId who paid
 * @param amount how much, positive, with the decimals of its currency
 * @param receivedOn the day on which it arrived
 * @param method how it was paid
 * @param reference what the customer or the bank wrote to it, if anything
 * @param shares what it is meant for, together at most its amount; may be empty
 * @param another whether somebody confirms that it is another payment than one that looks the same
 * @param late whether somebody confirms that it came in a month that is closed: it keeps its day
 *     and counts in the month in which it is recorded (FIN-16)
 */
public record RecordPayment(
    String customerId,
    Money amount,
    LocalDate receivedOn,
    String method,
    @Nullable String reference,
    List<Share> shares,
    boolean another,
    boolean late) {

  /** Money of a month that is open. */
  public RecordPayment(
      String customerId,
      Money amount,
      LocalDate receivedOn,
      String method,
      @Nullable String reference,
      List<Share> shares,
      boolean another) {
    this(customerId, amount, receivedOn, method, reference, shares, another, false);
  }

  /**
   * @throws InvalidInput when an amount is not positive, or the shares are more than there is
   */
  public RecordPayment {
    shares = List.copyOf(shares);
    Amounts.requireDocumentAmount("amount", amount);
    Money left = amount;
    for (int i = 0; i < shares.size(); i++) {
      Money share = shares.get(i).amount();
      String field = "allocations[" + i + "].amount";
      if (!share.currency().equals(amount.currency())) {
        throw new InvalidInput(field, "FIN-09", "must have the payment's currency");
      }
      if (!left.covers(share)) {
        throw new InvalidInput(field, "FIN-09", "must not exceed what is left of the payment");
      }
      left = left.minus(share);
    }
  }
}
