package io.saleswright.complaint.complaints.web;

import io.saleswright.complaint.dispute.Dispute;
import io.saleswright.complaint.dispute.Offer;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What customer and company did not agree on, what was offered, and what they settled on. */
record DisputeView(
    String subject,
    String openedBy,
    Instant openedAt,
    List<OfferView> offers,
    @Nullable Integer settledOn,
    @Nullable String settlement,
    @Nullable Instant settledAt) {

  /** What a side offered: OURS or THEIRS. */
  record OfferView(
      int number,
      String side,
      String kind,
      @Nullable Money amount,
      String text,
      String by,
      Instant at) {

    static OfferView of(Offer offer) {
      return new OfferView(
          offer.number(),
          offer.side().name(),
          offer.kind().name(),
          offer.amount(),
          offer.text(),
          offer.by(),
          offer.at());
    }
  }

  static @Nullable DisputeView of(@Nullable Dispute dispute) {
    if (dispute == null) {
      return null;
    }
    return new DisputeView(
        dispute.subject(),
        dispute.openedBy(),
        dispute.openedAt(),
        dispute.offers().stream().map(OfferView::of).toList(),
        dispute.settlement() == null ? null : dispute.settlement().offer(),
        dispute.settlement() == null ? null : dispute.settlement().text(),
        dispute.settlement() == null ? null : dispute.settlement().at());
  }
}
