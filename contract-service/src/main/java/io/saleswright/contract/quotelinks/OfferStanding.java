package io.saleswright.contract.quotelinks;

import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.Sending;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a version of a quote stands for the customer who holds a link to it (QUO-06, QUO-07). */
public enum OfferStanding {
  /** It may be accepted or declined. */
  OPEN,
  ACCEPTED,
  DECLINED,
  /** Its last day is over. */
  EXPIRED,
  /** There is a newer version, or one is being written. */
  CHANGED,
  /** We do not offer it any more. */
  WITHDRAWN;

  /** How this version of the quote stands at that moment. */
  static OfferStanding of(Quote quote, int version, Instant at) {
    if (quote.newest().number() != version) {
      return CHANGED;
    }
    return switch (quote.stage()) {
      case SENT -> holds(quote.newest().sending(), at) ? OPEN : EXPIRED;
      case ACCEPTED -> ACCEPTED;
      case REJECTED -> DECLINED;
      case EXPIRED -> EXPIRED;
      case WITHDRAWN -> WITHDRAWN;
      case DRAFT, CONFIRMING, DECIDING, READY -> CHANGED;
    };
  }

  private static boolean holds(@Nullable Sending sending, Instant at) {
    return sending != null && at.isBefore(sending.expiresAt());
  }

  /** Whether the customer is shown what the version offers. */
  public boolean isShown() {
    return this != CHANGED && this != WITHDRAWN;
  }

  /**
   * Lets only an offer be answered that stands.
   *
   * @throws RuleViolation when it does not
   */
  void mustBeOpen() {
    switch (this) {
      case OPEN -> {}
      case ACCEPTED, DECLINED -> throw QuoteLinkRefusal.OFFER_ANSWERED.violation();
      case EXPIRED -> throw QuoteLinkRefusal.OFFER_EXPIRED.violation();
      case CHANGED -> throw QuoteLinkRefusal.OFFER_CHANGED.violation();
      case WITHDRAWN -> throw QuoteLinkRefusal.OFFER_WITHDRAWN.violation();
    }
  }
}
