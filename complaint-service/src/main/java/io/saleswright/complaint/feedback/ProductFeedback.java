package io.saleswright.complaint.feedback;

import io.saleswright.complaint.matter.Complainant;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.security.DataScope.Belonging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a product, and what becomes of it (PRD-10).
 *
 * @param number the number by which people call it
 * @param said what was said
 * @param customer the customer who said it; null when it was none
 * @param takenUpBy staff id of who looks into it; null when nobody does
 * @param answer what becomes of it; null before
 */
public record ProductFeedback(
    String number,
    Saying said,
    @Nullable Complainant customer,
    @Nullable String takenUpBy,
    @Nullable FeedbackAnswer answer) {

  /** How far it has come. */
  public FeedbackStage stage() {
    if (answer != null) {
      return FeedbackStage.ANSWERED;
    }
    return takenUpBy == null ? FeedbackStage.COLLECTED : FeedbackStage.TAKEN_UP;
  }

  /** Whom it belongs to: the salesperson of its customer, and who collected it (SEC-02). */
  public Belonging belonging() {
    List<String> collector = List.of(said.by());
    return customer == null
        ? new Belonging(null, null, null, null, collector)
        : new Belonging(
            customer.salesperson(),
            customer.team(),
            customer.region(),
            customer.customerId(),
            collector);
  }

  static Change<ProductFeedback> collect(
      String id, String number, Saying said, @Nullable Complainant customer) {
    return Change.to(new ProductFeedback(number, said, customer, null, null))
        .raising(
            new FeedbackCollected(
                id, number, said.product().id(), said.kind(), said.caseId(), said.by()));
  }

  /**
   * Looks into it.
   *
   * @throws RuleViolation when somebody does already, or it is answered
   */
  Change<ProductFeedback> takeUp(String id, Act act) {
    FeedbackStep.TAKE_UP_FEEDBACK.mustStartFrom(stage());
    return Change.to(new ProductFeedback(number, said, customer, act.by(), null))
        .raising(new FeedbackTakenUp(id, said.product().id(), act.by()));
  }

  /**
   * Says what becomes of it.
   *
   * @throws RuleViolation when it is answered
   */
  Change<ProductFeedback> answer(String id, FeedbackVerdict verdict, String text, Act act) {
    FeedbackStep.ANSWER_FEEDBACK.mustStartFrom(stage());
    FeedbackAnswer given = new FeedbackAnswer(verdict, text, act.by(), act.at());
    String improver = takenUpBy == null ? act.by() : takenUpBy;
    return Change.to(new ProductFeedback(number, said, customer, improver, given))
        .raising(new FeedbackAnswered(id, said.product().id(), verdict, act.by()));
  }
}
