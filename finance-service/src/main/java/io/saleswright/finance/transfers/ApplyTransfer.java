package io.saleswright.finance.transfers;

import io.saleswright.finance.payments.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says whose payment a transfer is (FIN-09).
 *
 * @param customerId the customer
 * @param shares what it is meant for, together at most its amount; the rest stays on the balance
 * @param another whether somebody confirms that it is another payment than one that looks the same
 * @param thirdPartyReason why somebody else pays for the customer; null when nobody does
 */
public record ApplyTransfer(
    String customerId, List<Share> shares, boolean another, @Nullable String thirdPartyReason) {

  public ApplyTransfer {
    shares = List.copyOf(shares);
  }
}
