package io.saleswright.performance.staff;

/** Whether somebody belongs to us. */
public enum StaffStage {
  /** They work here. */
  ACTIVE,
  /** It is settled that they leave; until their last day they hand over. */
  LEFT
}
