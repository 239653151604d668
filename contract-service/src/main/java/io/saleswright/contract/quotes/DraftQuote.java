package io.saleswright.contract.quotes;

import io.saleswright.contract.offers.OfferWish;
import io.saleswright.contract.parties.Lead;
import io.saleswright.platform.kernel.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Begins a quote (QUO-01, QUO-04).
 *
 * @param customerId for which customer; null for a lead
 * @param lead for whom, when there is no file of them
 * @param salesperson staff id of whose quote it shall be; null leaves it to who asks and to the
 *     customer's owner
 * @param project the customer's project that it is for, if it is for one (CUS-36)
 * @param wish what shall be offered
 */
public record DraftQuote(
    @Nullable String customerId,
    @Nullable Lead lead,
    @Nullable String salesperson,
    @Nullable String project,
    OfferWish wish) {

  /**
   * @throws InvalidInput when neither a customer nor a lead is named, or both are
   */
  public DraftQuote {
    if ((customerId == null) == (lead == null)) {
      throw new InvalidInput(
          "customerId", "QUO-01", "is given for a customer, and lead for whoever has no file");
    }
  }
}
