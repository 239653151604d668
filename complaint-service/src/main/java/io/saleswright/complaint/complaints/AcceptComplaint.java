package io.saleswright.complaint.complaints;

import io.saleswright.complaint.matter.Channel;
import io.saleswright.complaint.matter.ComplaintKind;
import io.saleswright.complaint.matter.Severity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Accepts a complaint (CMP-02).
 *
 * @param customerId who complains; null for the company of who asks
 * @param kind what it is about
 * @param severity how bad it is
 * @param content what happened
 * @param demand what the customer wants
 * @param goods which goods it is about
 * @param contact who speaks for the customer
 * @param way how it reached us
 * @param another whether it is another one than those that are open about the same
 */
public record AcceptComplaint(
    @Nullable String customerId,
    ComplaintKind kind,
    Severity severity,
    String content,
    @Nullable String demand,
    GoodsWish goods,
    @Nullable String contact,
    Way way,
    boolean another) {

  /**
   * How it reached us, as far as it is said.
   *
   * @param channel on which way; null for a dealer, who writes it themselves
   * @param receivedAt when; null for now
   */
  public record Way(@Nullable Channel channel, @Nullable Instant receivedAt) {}
}
