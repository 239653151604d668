package io.saleswright.complaint.feedback;

/** What becomes of a feedback. */
public enum FeedbackVerdict {
  /** The product is changed. */
  ADOPTED,
  /** It is kept in mind. */
  LATER,
  /** Nothing is changed. */
  DECLINED
}
