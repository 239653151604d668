package io.saleswright.complaint.staff;

/** What somebody of ours is said to have done. */
public enum StaffComplaintKind {
  /** Nobody answered the telephone in working time (CMP-17). */
  NO_ANSWER,
  /** Somebody lost their temper (CMP-18). */
  LOST_TEMPER,
  /** Somebody was rude (CMP-18). */
  RUDENESS
}
