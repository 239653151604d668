package io.saleswright.complaint.notices;

import io.saleswright.complaint.feedback.FeedbackAnswered;
import io.saleswright.complaint.feedback.FeedbackCollected;
import io.saleswright.complaint.feedback.ProductFeedback;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/** Those who improve products are told what is said, and who collected it what becomes of it. */
final class FeedbackTelling implements Telling<ProductFeedback> {

  @Override
  public List<Notice> of(String id, ProductFeedback now, Record event) {
    return switch (event) {
      case FeedbackCollected _ ->
          List.of(about(FeedbackNotice.FEEDBACK_COLLECTED, id, now).toRole("technical"));
      case FeedbackAnswered _ ->
          List.of(about(FeedbackNotice.FEEDBACK_ANSWERED, id, now).toStaff(now.said().by()));
      default -> List.of();
    };
  }

  private static Notice about(FeedbackNotice kind, String id, ProductFeedback now) {
    return Notice.of(kind, new Notice.Document("product-feedback", id, now.number()));
  }
}
