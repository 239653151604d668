package io.saleswright.complaint.matter;

import java.time.Instant;

/**
 * How a complaint reached us.
 *
 * @param channel on which way
 * @param receivedAt when
 * @param receiver staff id of who took it; the customer's own person, or the service, where nobody
 *     of ours did
 */
public record Arrival(Channel channel, Instant receivedAt, String receiver) {

  /** When a complaint counts as accepted: one that nobody had to enter, when it reached us. */
  public Instant acceptedAt(Instant entered) {
    return channel == Channel.SIGN_OFF ? receivedAt : entered;
  }
}
