package io.saleswright.order.returning;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far a return got. */
public enum ReturnStage {
  /** It is being compared with what was delivered. */
  CHECKING,
  /** Somebody else was faster: there was not so much left to return. */
  DROPPED,
  /** Somebody has to agree before the goods move. */
  REQUESTED,
  REJECTED,
  WITHDRAWN,
  /** The store may send the goods. */
  APPROVED,
  /** They came and were counted. */
  COUNTED,
  /**
   * None of what was asked for is here; what came lies apart until it is said what becomes of it.
   */
  APART,
  /** The warehouse is asked to book them into stock. */
  TO_STOCK,
  /** The warehouse is asked to hand them to the workshop. */
  TO_WORKSHOP,
  IN_WORKSHOP,
  /** The warehouse is asked to send back what the store gets. */
  TO_SEND_BACK,
  SENT_BACK,
  COMPLETED;

  /** The goods may be on their way or with us. */
  static final Set<ReturnStage> MOVING =
      Collections.unmodifiableSet(EnumSet.range(APPROVED, SENT_BACK));

  /** Goods may be labelled: those on their way, and those that lie apart with us. */
  public static final Set<ReturnStage> LABELLED =
      Collections.unmodifiableSet(
          EnumSet.of(
              REQUESTED,
              APPROVED,
              COUNTED,
              APART,
              TO_STOCK,
              TO_WORKSHOP,
              IN_WORKSHOP,
              TO_SEND_BACK,
              SENT_BACK,
              COMPLETED));

  /** Somebody still has to look at it: photos can be added. */
  public static final Set<ReturnStage> LOOKED_AT =
      Collections.unmodifiableSet(
          EnumSet.of(REQUESTED, APPROVED, COUNTED, APART, TO_STOCK, TO_WORKSHOP, IN_WORKSHOP));
}
