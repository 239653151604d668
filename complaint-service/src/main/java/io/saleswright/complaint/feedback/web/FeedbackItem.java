package io.saleswright.complaint.feedback.web;

import io.saleswright.complaint.feedback.FeedbackAnswer;
import io.saleswright.complaint.feedback.ProductFeedback;
import io.saleswright.complaint.feedback.Saying;
import io.saleswright.complaint.matter.Complainant;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feedback in a list.
 *
 * @param id identity of the feedback
 * @param number what people call it
 * @param state COLLECTED, TAKEN_UP or ANSWERED
 * @param kind DEFECT, WISH or PRAISE
 * @param text what was said
 * @param productId of which product
 * @param productCode its code
 * @param productName its name
 * @param customerId the customer who said it
 * @param customerName what they are called
 * @param caseId the service case in which it was said
 * @param collectedBy staff id of who collected it
 * @param collectedAt when
 * @param takenUpBy staff id of who looks into it
 * @param verdict what becomes of it: ADOPTED, LATER or DECLINED
 * @param answer why, and how
 * @param answeredAt when that was said
 */
record FeedbackItem(
    String id,
    String number,
    String state,
    String kind,
    String text,
    String productId,
    String productCode,
    String productName,
    @Nullable String customerId,
    @Nullable String customerName,
    @Nullable String caseId,
    String collectedBy,
    Instant collectedAt,
    @Nullable String takenUpBy,
    @Nullable String verdict,
    @Nullable String answer,
    @Nullable Instant answeredAt) {

  static FeedbackItem of(Stored<ProductFeedback> stored) {
    ProductFeedback found = stored.state();
    Saying said = found.said();
    Complainant customer = found.customer();
    FeedbackAnswer answer = found.answer();
    return new FeedbackItem(
        stored.id(),
        found.number(),
        found.stage().name(),
        said.kind().name(),
        said.text(),
        said.product().id(),
        said.product().code(),
        said.product().name(),
        customer == null ? null : customer.customerId(),
        customer == null ? null : customer.name(),
        said.caseId(),
        said.by(),
        said.at(),
        found.takenUpBy(),
        answer == null ? null : answer.verdict().name(),
        answer == null ? null : answer.text(),
        answer == null ? null : answer.at());
  }
}
