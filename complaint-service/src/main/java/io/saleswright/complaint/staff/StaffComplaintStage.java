package io.saleswright.complaint.staff;

/** How far a complaint about staff has come. */
public enum StaffComplaintStage {
  /** The supervisor has to find out whether it is true. */
  REPORTED,
  /** It is true. */
  CONFIRMED,
  /** It is not true, or nobody can tell. */
  UNFOUNDED
}
