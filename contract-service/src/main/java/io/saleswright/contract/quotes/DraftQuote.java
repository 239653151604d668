package io.saleswright.contract.quotes;

import io.saleswright.contract.offers.OfferWish;
import io.saleswright.contract.parties.Lead;
import io.saleswright.platform.kernel.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wishes to offer.
 *
 * @param recipient whom, and whose quote it shall be
 * @param wish what
 */
public record DraftQuote(Recipient recipient, Wish wish) {

  /**
   * Whom something shall be offered, and whose quote it shall be.
   *
   * @param customerId for which customer; null for a lead
   * @param lead for whom, when there is no file of them
   * @param salesperson staff id of whose quote it shall be; null leaves it to who asks and to the
   *     customer's owner
   */
  public record Recipient(
      @Nullable String customerId, @Nullable Lead lead, @Nullable String salesperson) {

    /**
     * @throws InvalidInput when neither a customer nor a lead is named, or both are
     */
    public Recipient {
      if ((customerId == null) == (lead == null)) {
        throw new InvalidInput(
            "customerId", "QUO-01", "is given for a customer, and lead for whoever has no file");
      }
    }
  }

  /**
   * What shall be offered.
   *
   * @param project the customer's project that it is for; null for none (CUS-36)
   * @param offer what shall be offered
   */
  public record Wish(@Nullable String project, OfferWish offer) {}
}
