package io.saleswright.contract.offers;

import io.saleswright.platform.kernel.InvalidInput;
import java.math.BigDecimal;

/** What every offer must be like, whoever makes or changes it (QUO-01). */
public final class OfferRules {

  private static final int MOST_LINES = 200;
  private static final BigDecimal MOST_AMOUNT = BigDecimal.TEN.pow(12);

  private OfferRules() {}

  /**
   * Refuses what no offer can be.
   *
   * @throws InvalidInput naming the first field that is not valid
   */
  public static void check(Offer offer) {
    if (offer.lines().isEmpty() || offer.lines().size() > MOST_LINES) {
      throw new InvalidInput("lines", "QUO-01", "an offer has between 1 and 200 lines");
    }
    BigDecimal sum = BigDecimal.ZERO;
    String currency = offer.lines().getFirst().unitPrice().currency();
    for (OfferLine line : offer.lines()) {
      check(line, currency);
      sum = sum.add(line.unitPrice().amount().multiply(line.quantity()));
    }
    if (sum.compareTo(MOST_AMOUNT) >= 0) {
      throw new InvalidInput("lines", "QUO-01", "an offer amounts to less than a million million");
    }
    PaymentTerms payment = offer.terms().payment();
    if (payment != null && payment.isDepositOfNothing(offer.total())) {
      throw new InvalidInput(
          "paymentTerms.depositPercent",
          "FIN-01",
          "must come to an amount of the offer's currency");
    }
  }

  private static void check(OfferLine line, String currency) {
    String field = "lines[" + (line.line() - 1) + "].";
    if (line.quantity().signum() <= 0) {
      throw new InvalidInput(field + "quantity", "QUO-01", "must be more than zero");
    }
    if (line.unitPrice().isNegative()) {
      throw new InvalidInput(field + "unitPrice", "QUO-01", "must not be negative");
    }
    if (!line.unitPrice().currency().equals(currency)) {
      throw new InvalidInput(field + "unitPrice", "QUO-01", "all lines have one currency");
    }
  }
}
