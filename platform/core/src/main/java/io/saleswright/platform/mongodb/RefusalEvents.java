package io.saleswright.platform.mongodb;

/**
 * What an aggregate tells of foreign facts that its rules refuse, so that others don't take them
 * for true.
 */
public interface RefusalEvents {

  /** The event that a fact was refused, for the first time or for another reason than before. */
  Record refused(Discrepancy discrepancy);

  /** The event that a fact that was refused has taken effect. */
  Record takenUp(Discrepancy discrepancy);
}
