package io.saleswright.complaint.feedback;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds feedback. */
public interface FeedbackSearch {

  /**
   * Feedback within the caller's scope, newest first; what is null does not matter.
   *
   * @param productId of this product
   * @param kind of this kind
   * @param stage that stands there
   * @param caseId from this service case
   */
  List<Stored<ProductFeedback>> newestFirst(
      @Nullable String productId,
      @Nullable FeedbackKind kind,
      @Nullable FeedbackStage stage,
      @Nullable String caseId,
      Caller caller,
      Slice slice);
}
