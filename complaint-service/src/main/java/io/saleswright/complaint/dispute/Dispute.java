package io.saleswright.complaint.dispute;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What customer and company do not agree on.
 *
 * @param subject in words
 * @param openedBy staff id of who says that there is one
 * @param openedAt when
 * @param offers what was offered, the oldest first
 * @param settlement what both agreed on; null before
 */
public record Dispute(
    String subject,
    String openedBy,
    Instant openedAt,
    List<Offer> offers,
    @Nullable Settlement settlement) {

  public Dispute {
    offers = List.copyOf(offers);
  }

  /** Whether both sides have not agreed yet. */
  public boolean isOpen() {
    return settlement == null;
  }

  /** The offer on which both settled; null before. */
  public @Nullable Offer taken() {
    return settlement == null ? null : offers.get(settlement.offer() - 1);
  }

  /** The same with one more offer. */
  public Dispute with(Offer offer) {
    List<Offer> all = new ArrayList<>(offers);
    all.add(offer);
    return new Dispute(subject, openedBy, openedAt, all, settlement);
  }

  /** The same, settled. */
  public Dispute settled(Settlement how) {
    return new Dispute(subject, openedBy, openedAt, offers, how);
  }
}
