package io.saleswright.contract.quoting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the customer was sent a version (QUO-03).
 *
 * @param channel on which way
 * @param at when it was sent
 * @param by staff id of who sent it
 * @param text what was written with it, or in its place; null when nothing was
 * @param expiresAt the moment at which the offer ends
 * @param paper identity of the paper as it left the house; null when none did
 */
public record Sending(
    Channel channel,
    Instant at,
    String by,
    @Nullable String text,
    Instant expiresAt,
    @Nullable String paper) {

  /** How something comes to the customer. */
  public enum Channel {
    PAPER,
    EMAIL,
    FAX,
    MESSENGER,
    IN_PERSON
  }
}
