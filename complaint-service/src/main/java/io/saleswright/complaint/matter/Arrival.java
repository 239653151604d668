package io.saleswright.complaint.matter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a complaint reached us.
 *
 * @param channel on which way
 * @param receivedAt when
 * @param receiver staff id of who took it; the customer's own person, or the service, where nobody
 *     of ours did
 * @param turn its place among all complaints of the customer, which no other one has, so that two
 *     that arrive at the same moment see one another; null of what is older than that, and of what
 *     is no complaint
 */
public record Arrival(Channel channel, Instant receivedAt, String receiver, @Nullable String turn) {

  /** How something arrived that has no turn, or none yet. */
  public Arrival(Channel channel, Instant receivedAt, String receiver) {
    this(channel, receivedAt, receiver, null);
  }

  /** The same in its turn. */
  Arrival at(String place) {
    return new Arrival(channel, receivedAt, receiver, place);
  }

  /** When a complaint counts as accepted: one that nobody had to enter, when it reached us. */
  public Instant acceptedAt(Instant entered) {
    return channel == Channel.SIGN_OFF ? receivedAt : entered;
  }
}
