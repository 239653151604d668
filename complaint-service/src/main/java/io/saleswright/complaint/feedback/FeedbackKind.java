package io.saleswright.complaint.feedback;

/** What somebody says of a product. */
public enum FeedbackKind {
  DEFECT,
  WISH,
  PRAISE
}
