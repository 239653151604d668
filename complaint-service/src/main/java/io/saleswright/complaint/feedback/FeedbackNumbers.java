package io.saleswright.complaint.feedback;

/** Gives out the numbers by which people call feedback. */
@FunctionalInterface
public interface FeedbackNumbers {

  /** A number that was never given out before, such as FB-20261122-0007; there may be gaps. */
  String next();
}
