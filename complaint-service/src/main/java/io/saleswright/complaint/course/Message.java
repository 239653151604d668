package io.saleswright.complaint.course;

import io.saleswright.complaint.matter.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said on the case.
 *
 * @param number its number on the case, from 1
 * @param direction who said it to whom
 * @param channel on which way; null of what stays in the house
 * @param text what was said
 * @param by staff id of who wrote it down, or the customer's own person
 * @param at when
 */
public record Message(
    int number,
    Direction direction,
    @Nullable Channel channel,
    String text,
    String by,
    Instant at) {

  /** Who speaks to whom. */
  public enum Direction {
    /** The customer to us. */
    IN,
    /** We to the customer. */
    OUT,
    /** Among ourselves: no customer ever sees it. */
    INTERNAL
  }

  /** Whether the customer may see it. */
  public boolean isOpen() {
    return direction != Direction.INTERNAL;
  }
}
