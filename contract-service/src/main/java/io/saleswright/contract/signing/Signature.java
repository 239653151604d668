package io.saleswright.contract.signing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That one side has signed (CON-06).
 *
 * @param side which one
 * @param signatory name of the person who signed; personal data, so it stays in the aggregate
 * @param signedOn the date beside the signature
 * @param sealed whether the side's seal is on it, too
 * @param scan the attachment that is the scan of the signed paper, of earlier signatures a place
 *     where it is found; null while there is none
 * @param by staff id of who recorded it
 * @param at when
 */
public record Signature(
    Side side,
    String signatory,
    LocalDate signedOn,
    boolean sealed,
    @Nullable String scan,
    String by,
    Instant at) {

  /** Whether nothing of it is missing. */
  public boolean isComplete() {
    return sealed && scan != null;
  }
}
