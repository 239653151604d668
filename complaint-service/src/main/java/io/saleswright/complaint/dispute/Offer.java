package io.saleswright.complaint.dispute;

import io.saleswright.complaint.remedy.RemedyKind;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a side offered.
 *
 * @param number its number in the dispute, from 1
 * @param side who offered it
 * @param kind what the customer would get
 * @param amount what that would cost us; null when nobody said
 * @param text in words
 * @param by staff id of who wrote it down
 * @param at when
 */
public record Offer(
    int number,
    Side side,
    RemedyKind kind,
    @Nullable Money amount,
    String text,
    String by,
    Instant at) {

  /** The sides of a dispute. */
  public enum Side {
    OURS,
    THEIRS
  }
}
