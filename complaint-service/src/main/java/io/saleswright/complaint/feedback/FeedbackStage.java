package io.saleswright.complaint.feedback;

/** How far a feedback has come. */
public enum FeedbackStage {
  /** It waits for those who improve products. */
  COLLECTED,
  /** They look into it. */
  TAKEN_UP,
  /** They said what becomes of it. */
  ANSWERED
}
