package io.saleswright.complaint.service;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far a service case has come. */
public enum ServiceStage {
  /** A problem that the after-sales clerk has not looked at. */
  RECORDED,
  /** The customer is told what to do. */
  GUIDANCE,
  /** A technician goes there. */
  VISIT,
  /** It is solved; the customer will be asked. */
  SOLVED,
  /** The customer says that it is solved. */
  CLOSED,
  /** Nothing is to be done any more. */
  WITHDRAWN;

  /** The stages of a case that is over. */
  public static final Set<ServiceStage> OVER =
      Collections.unmodifiableSet(EnumSet.of(CLOSED, WITHDRAWN));

  /** The stages of a case that is not over. */
  public static final Set<ServiceStage> LIVE =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(OVER)));
}
