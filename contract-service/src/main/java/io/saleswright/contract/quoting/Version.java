package io.saleswright.contract.quoting;

import io.saleswright.contract.confirmations.Confirmations;
import io.saleswright.contract.offers.Offer;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Decision;
import io.saleswright.platform.kernel.Authors;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a quote (QUO-06).
 *
 * @param number from 1
 * @param offer what it offers
 * @param authors staff ids of all who wrote it
 * @param writtenAt when it was written last
 * @param confirmations what the departments said (QUO-02)
 * @param approval who agreed with what it deviates in (QUO-08); null before the departments have
 *     confirmed it for the first time
 * @param sending that the customer has it; null before
 */
public record Version(
    int number,
    Offer offer,
    Authors authors,
    Instant writtenAt,
    Confirmations confirmations,
    @Nullable Approval approval,
    @Nullable Sending sending) {

  static Version begun(int number, Offer offer, String by, Instant at) {
    return new Version(number, offer, Authors.of(by), at, Confirmations.NONE, null, null);
  }

  /** The same with another offer: what was said of the one before falls. */
  Version rewritten(Offer other, String by, Instant at) {
    return new Version(number, other, authors.and(by), at, confirmations.fallen(), approval, null);
  }

  Version with(Confirmations said) {
    return new Version(number, offer, authors, writtenAt, said, approval, sending);
  }

  Version with(Approval decided) {
    return new Version(number, offer, authors, writtenAt, confirmations, decided, sending);
  }

  Version with(Sending sent) {
    return new Version(number, offer, authors, writtenAt, confirmations, approval, sent);
  }

  /** The approval of what the departments have confirmed; of nothing else. */
  public @Nullable Approval currentApproval() {
    return confirmations.areComplete() ? approval : null;
  }

  /** The decisions that an edit would make fall. */
  List<Decision> standing() {
    Approval current = currentApproval();
    return current == null ? List.of() : current.standing();
  }

  QuoteStage stage() {
    if (sending != null) {
      return QuoteStage.SENT;
    }
    if (!confirmations.isAsked()) {
      return QuoteStage.DRAFT;
    }
    Approval current = currentApproval();
    if (current == null) {
      return QuoteStage.CONFIRMING;
    }
    return current.isApproved() ? QuoteStage.READY : QuoteStage.DECIDING;
  }
}
