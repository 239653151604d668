package io.saleswright.chaos.cluster;

/** Which release of a service's program an instance runs. */
public enum Release {
  /** The one that was there before. */
  FORMER,
  /** The one that is built here. */
  PRESENT
}
