package io.saleswright.complaint.lifecycle;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far a complaint has come. */
public enum ComplaintStage {
  /** It is looked into, and a solution is sought. */
  OPEN,
  /** What the customer shall get waits for those who have to agree. */
  DECIDING,
  /** Everybody agreed; the customer gets it. */
  EXECUTING,
  /** A solution was carried out and told; the customer will be asked whether it is one. */
  RESOLVED,
  /** The customer says that it is solved. */
  CLOSED,
  /** The customer wants nothing any more, or it was accepted by mistake. */
  WITHDRAWN;

  /** The stages of a case that is over. */
  public static final Set<ComplaintStage> OVER =
      Collections.unmodifiableSet(EnumSet.of(CLOSED, WITHDRAWN));

  /** The stages in which a solution is sought or carried out. */
  public static final Set<ComplaintStage> WORKED =
      Collections.unmodifiableSet(EnumSet.of(OPEN, DECIDING, EXECUTING));

  /** The stages of a case that is not over. */
  public static final Set<ComplaintStage> LIVE =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(OVER)));

  /** What customers see of it: who has to agree in house is none of theirs. */
  public ComplaintStage forCustomer() {
    return WORKED.contains(this) ? OPEN : this;
  }

  /** Whether the case is over. */
  public boolean isOver() {
    return OVER.contains(this);
  }
}
