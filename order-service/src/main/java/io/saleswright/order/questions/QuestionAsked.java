package io.saleswright.order.questions;

import io.saleswright.platform.kernel.EventType;
import java.time.Instant;

/**
 * Somebody asks something about an order (ORD-09, ORD-19); what is read from the order.
 *
 * @param orderId identity of the order
 * @param question number of the question within the order
 * @param from for whom it is asked
 * @param to who has to answer
 * @param holds whether the order waits for the answer
 * @param due until when it is to be answered
 * @param by staff id of who asked, or recorded what a customer asked
 */
@EventType("order.QuestionAsked.v1")
public record QuestionAsked(
    String orderId, int question, Side from, Side to, boolean holds, Instant due, String by) {

  /** What is told of a question when it is asked. */
  public static QuestionAsked of(String orderId, Question asked) {
    return new QuestionAsked(
        orderId,
        asked.number(),
        asked.asked().from(),
        asked.to(),
        asked.holds(),
        asked.due(),
        asked.asked().by());
  }
}
