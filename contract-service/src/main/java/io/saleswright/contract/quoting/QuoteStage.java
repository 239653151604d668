package io.saleswright.contract.quoting;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far a quote has come. */
public enum QuoteStage {
  /** Its newest version is being written. */
  DRAFT,
  /** The departments are asked to confirm it (QUO-02). */
  CONFIRMING,
  /** It deviates from what anybody may offer, and waits for agreement (QUO-08). */
  DECIDING,
  /** It may be sent. */
  READY,
  /** The customer has it. */
  SENT,
  /** The customer took it. */
  ACCEPTED,
  /** The customer does not want it. */
  REJECTED,
  /** Nobody took it while it was valid. */
  EXPIRED,
  /** We do not offer it any more. */
  WITHDRAWN;

  /** The stages of a quote that goes on. */
  public static final Set<QuoteStage> OPEN =
      Collections.unmodifiableSet(EnumSet.of(DRAFT, CONFIRMING, DECIDING, READY, SENT));

  /** The stages of a quote to which papers may be added. */
  static final Set<QuoteStage> WITH_PAPERS =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(WITHDRAWN)));

  /** The stages of a version that the customer has not got. */
  public static final Set<QuoteStage> UNSENT =
      Collections.unmodifiableSet(EnumSet.of(DRAFT, CONFIRMING, DECIDING, READY));
}
