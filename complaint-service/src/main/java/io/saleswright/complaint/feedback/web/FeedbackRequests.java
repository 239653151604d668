package io.saleswright.complaint.feedback.web;

import io.saleswright.complaint.feedback.FeedbackKind;
import io.saleswright.complaint.feedback.FeedbackVerdict;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands on feedback. */
final class FeedbackRequests {

  private FeedbackRequests() {}

  /** A field of a form that was left blank tells nothing. */
  static @Nullable String told(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /**
   * What was said of a product.
   *
   * @param kind DEFECT, WISH or PRAISE
   * @param text what was said
   * @param productId of which product; that of the case when it is left out
   * @param customerId the customer who said it; that of the case when it is left out
   * @param caseId the service case in which it was said
   */
  record NewFeedback(
      @NotNull FeedbackKind kind,
      @NotBlank @Size(max = 4000) String text,
      @Nullable @Size(max = 64) String productId,
      @Nullable @Size(max = 64) String customerId,
      @Nullable @Size(max = 64) String caseId) {}

  /** What becomes of it, and why. */
  record FeedbackDecision(
      @NotNull FeedbackVerdict verdict, @NotBlank @Size(max = 2000) String text) {}
}
