package io.saleswright.order.lifecycle;

import io.saleswright.order.changes.Discussion;
import io.saleswright.order.changes.OrderCancelled;
import io.saleswright.order.changes.OrderHeld;
import io.saleswright.order.changes.OrderResumed;
import io.saleswright.order.questions.AskedOf;
import io.saleswright.order.questions.Question;
import io.saleswright.order.questions.Question.Answer;
import io.saleswright.order.questions.Question.Escalation;
import io.saleswright.order.questions.QuestionAnswered;
import io.saleswright.order.questions.QuestionAsked;
import io.saleswright.order.questions.QuestionEscalated;
import io.saleswright.order.questions.QuestionRefusal;
import io.saleswright.order.questions.Questions;
import io.saleswright.order.questions.Side;
import io.saleswright.order.rules.OrderRefusal;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.order.shipping.ShipmentRecalled;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.TimeLimit;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about an order (ORD-19), and how it is stopped: for a while by a question (ORD-09),
 * or for good (ORD-33).
 */
public final class Stopping {

  private Stopping() {}

  /**
   * Stops the order until a question is answered (ORD-09); a shipment that has not left is called
   * back.
   */
  public static Change<Order> hold(Stored<Order> stored, AskedOf wish, OrderRules rules, Act act) {
    Order order = stored.state();
    order.mustNotBeHeld();
    OrderStep.HOLD.mustStartFrom(order.stage());
    Question question = asked(order, wish, true, rules.answers().hold(), rules, act);
    Discussion held =
        order.discussion().heldFor(question.text()).with(order.discussion().asked().with(question));
    Change<Order> change =
        Change.to(order.with(held))
            .raising(QuestionAsked.of(stored.id(), question))
            .raising(new OrderHeld(stored.id(), question.text(), act.by()))
            .starting(rules.clock(OrderClocks.HOLD, question.due()));
    return OrderFactStep.SHIPMENT_RECALLED.startsFrom(order.stage())
        ? Shipping.recall(stored, change, "a question holds the order", rules, act.cause())
        : change;
  }

  /**
   * Lets the order go on, once the question is answered (ORD-09).
   *
   * @param answer the answer, when it is recorded with this; null when it was before
   */
  public static Change<Order> resume(Stored<Order> stored, @Nullable Answer answer, Cause cause) {
    Order order = stored.state();
    OrderStep.RESUME.mustStartFrom(order.stage());
    OrderRefusal.NOT_HELD.when(order.discussion().hold() == null);
    Questions questions = order.discussion().asked();
    Question open = questions.holding().orElse(null);
    Discussion goesOn = order.discussion().heldFor(null);
    OrderResumed resumed = new OrderResumed(stored.id(), cause.by());
    if (open == null) {
      return Change.to(order.with(goesOn)).raising(resumed);
    }
    if (answer == null) {
      throw QuestionRefusal.QUESTION_UNANSWERED.violation();
    }
    return Change.to(order.with(goesOn.with(questions.with(open.answered(answer)))))
        .raising(new QuestionAnswered(stored.id(), open.number(), cause.by()))
        .raising(resumed)
        .stopping(OrderClocks.HOLD);
  }

  /** Asks something about the order, which goes on meanwhile (ORD-19). */
  public static Change<Order> ask(Stored<Order> stored, AskedOf wish, OrderRules rules, Act act) {
    Order order = stored.state();
    OrderStep.ASK_QUESTION.mustStartFrom(order.stage());
    Question question = asked(order, wish, false, rules.answers().question(), rules, act);
    Change<Order> change =
        Change.to(with(order, question)).raising(QuestionAsked.of(stored.id(), question));
    return OrderClocks.watchQuestions(stored, change, rules);
  }

  private static Question asked(
      Order order, AskedOf wish, boolean holds, TimeLimit limit, OrderRules rules, Act act) {
    Questions before = order.discussion().asked();
    if (before.open().size() >= Questions.MOST_OPEN) {
      throw QuestionRefusal.QUESTIONS_OPEN.violation(Map.of("most", Questions.MOST_OPEN));
    }
    return wish.by(act, before.next(), holds, limit.due(act.at(), rules.calendar()));
  }

  /**
   * Answers a question, or records what somebody else answered (ORD-09, ORD-19). An order that is
   * held goes on when inside sales let it.
   *
   * @throws InvalidInput when the answer is not the caller's to give, and they don't say whose it
   *     is
   */
  public static Change<Order> answer(
      Stored<Order> stored,
      int number,
      String text,
      @Nullable String saidBy,
      OrderRules rules,
      Act act) {
    Order order = stored.state();
    Question question = open(order, OrderStep.ANSWER_QUESTION, number, act.caller());
    Answer answer = new Answer(text, saidBy, act.by(), act.at());
    mustBeTheirs(question, answer, act.caller());
    Change<Order> change =
        Change.to(with(order, question.answered(answer)))
            .raising(new QuestionAnswered(stored.id(), number, act.by()));
    return question.holds()
        ? change.stopping(OrderClocks.HOLD)
        : OrderClocks.watchQuestions(stored, change, rules);
  }

  private static void mustBeTheirs(Question question, Answer answer, Caller caller) {
    if (question.isFor(caller)) {
      return;
    }
    boolean customers = question.to() == Side.CUSTOMER;
    (customers ? OrderStep.ASK_FOR_CUSTOMER : OrderStep.RECORD_ANSWER).mustBeOpenTo(caller);
    if (answer.saidBy() == null) {
      throw new InvalidInput("saidBy", "ORD-09", "is required for the answer of somebody else");
    }
  }

  /**
   * Calls upon the supervisor, then the sales manager, then the vice president: the next one when
   * those who were called upon say so, or let the time of an answer pass (ORD-09). Nobody calls
   * upon themselves.
   */
  public static Change<Order> escalate(
      Stored<Order> stored, int number, OrderRules rules, Act act) {
    Order order = stored.state();
    Question question = open(order, OrderStep.ESCALATE_QUESTION, number, act.caller());
    Escalation before = question.escalation();
    if (before != null && !act.caller().hasAny(Set.of(before.role()))) {
      Instant due = rules.answers().question().due(before.at(), rules.calendar());
      if (act.at().isBefore(due)) {
        throw QuestionRefusal.QUESTION_ESCALATED.violation(
            Map.of("role", before.role(), "due", due));
      }
    }
    String role = Turn.above(before == null ? null : before.role(), act.caller());
    Escalation upon = new Escalation(role, act.by(), act.at());
    return Change.to(with(order, question.escalated(upon)))
        .raising(new QuestionEscalated(stored.id(), number, role, act.by()));
  }

  /** A question that waits for its answer, as far as somebody may know of it. */
  private static Question open(Order order, OrderStep step, int number, Caller caller) {
    Question question = order.discussion().asked().get(number);
    if (!question.concerns(caller, OrderStep.READ_QUESTIONS.isOpenTo(caller))) {
      throw new NotFound("question " + number);
    }
    step.mustStartFrom(order.stage());
    QuestionRefusal.QUESTION_ANSWERED.unless(question.isOpen());
    return question;
  }

  private static Order with(Order order, Question question) {
    return order.with(order.discussion().with(order.discussion().asked().with(question)));
  }

  /**
   * Gives the order up. A verified one is given up like it is changed: asked by one, approved by
   * another (ORD-33).
   */
  public static Change<Order> cancel(Stored<Order> stored, String reason, Cause cause) {
    OrderStage stage = stored.state().stage();
    OrderStep.CANCEL.mustStartFrom(stage);
    return OrderStage.CHANGED_ON_REQUEST.contains(stage)
        ? Changing.requestCancellation(stored, reason, cause)
        : giveUp(stored, reason, cause);
  }

  static Change<Order> giveUp(Stored<Order> stored, String reason, Cause cause) {
    Order order = stored.state();
    Discussion over = order.discussion().withoutOpen("the order is cancelled").heldFor(null);
    Change<Order> change =
        Change.to(order.with(over).with(OrderStage.CANCELLED).leavingContract(cause.at()))
            .raising(new OrderCancelled(stored.id(), stored.revision(), reason, cause.by()));
    if (OrderFactStep.SHIPMENT_RECALLED.startsFrom(order.stage())) {
      change =
          change.raising(
              new ShipmentRecalled(stored.id(), stored.revision(), "the order is cancelled"));
    }
    return OrderClocks.stopAll(stored, change);
  }
}
