package io.saleswright.order.notices;

import io.saleswright.order.questions.Question;
import io.saleswright.order.questions.Question.Asked;
import io.saleswright.order.questions.QuestionAnswered;
import io.saleswright.order.questions.QuestionAsked;
import io.saleswright.order.questions.QuestionEscalated;
import io.saleswright.order.questions.Side;
import io.saleswright.platform.notice.Notice;
import java.util.List;

/** Who is told what of questions about an order: those who are asked, and who asked. */
final class QuestionTelling {

  private QuestionTelling() {}

  /** A question holds the order; the leader hears of it, too. */
  static Notice held(Audience tell) {
    Notice notice = tell.leaderAnd(OrderNotice.ORDER_HELD);
    return tell.order()
        .discussion()
        .asked()
        .holding()
        .map(question -> asCustomer(tell, question.to(), notice))
        .orElse(notice);
  }

  /** Of a question that holds the order that is told. */
  static List<Notice> asked(Audience tell, QuestionAsked asked) {
    return asked.holds()
        ? List.of()
        : List.of(
            about(tell, OrderNotice.QUESTION_ASKED, asked.question()).with("due", asked.due()));
  }

  static List<Notice> escalated(Audience tell, QuestionEscalated escalated) {
    return List.of(about(tell, OrderNotice.QUESTION_ESCALATED, escalated.question()));
  }

  /** Who asked hears of the answer. */
  static List<Notice> answered(Audience tell, QuestionAnswered answered) {
    Asked asked = question(tell, answered.question()).asked();
    Notice notice =
        tell.salesperson(OrderNotice.QUESTION_ANSWERED)
            .toStaff(asked.by())
            .with("question", answered.question());
    return List.of(asCustomer(tell, asked.from(), notice));
  }

  /** Those whose turn a question makes it. */
  private static Notice about(Audience tell, OrderNotice kind, int number) {
    Notice notice = tell.whoseTurnItIs(kind).with("question", number);
    return asCustomer(tell, question(tell, number).to(), notice);
  }

  private static Notice asCustomer(Audience tell, Side side, Notice notice) {
    return side == Side.CUSTOMER ? notice.toCustomer(tell.customer()) : notice;
  }

  private static Question question(Audience tell, int number) {
    return tell.order().discussion().asked().get(number);
  }
}
