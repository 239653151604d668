package io.saleswright.complaint.lifecycle;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far a complaint has come. */
public enum ComplaintStage {
  /** It is looked into, and a solution is sought. */
  OPEN,
  /** A solution was carried out and told; the customer will be asked whether it is one. */
  RESOLVED,
  /** The customer says that it is solved. */
  CLOSED,
  /** The customer wants nothing any more, or it was accepted by mistake. */
  WITHDRAWN;

  /** The stages of a case that is over. */
  public static final Set<ComplaintStage> OVER =
      Collections.unmodifiableSet(EnumSet.of(CLOSED, WITHDRAWN));

  /** The stages of a case that is not over. */
  public static final Set<ComplaintStage> LIVE =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(OVER)));

  /** Whether the case is over. */
  public boolean isOver() {
    return OVER.contains(this);
  }
}
