package io.saleswright.complaint.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for the help, and why (CMP-10). It is worked out once, so that a later policy does not
 * change what the customer was told.
 *
 * @param coverage who pays
 * @param signedOn when the customer signed for the goods; null when that is not known here
 * @param until the last day of the warranty; null when it is not known here
 */
public record Warranty(Coverage coverage, @Nullable LocalDate signedOn, @Nullable LocalDate until) {

  /** As somebody found out, where the sign-off is not known. */
  public static Warranty said(Coverage coverage) {
    return new Warranty(coverage, null, null);
  }
}
