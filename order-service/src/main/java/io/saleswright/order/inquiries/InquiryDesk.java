package io.saleswright.order.inquiries;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.order.lifecycle.Stopping;
import io.saleswright.order.questions.AskedOf;
import io.saleswright.order.questions.Question.Answer;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes questions about orders and their answers, and holds an order until one is answered. */
public final class InquiryDesk {

  private final Scoped<Order> orders;
  private final Supplier<OrderRules> rules;

  /**
   * @param rules the rules in force now
   */
  InquiryDesk(Scoped<Order> orders, Supplier<OrderRules> rules) {
    this.orders = orders;
    this.rules = rules;
  }

  /** Holds the order until a question is answered. */
  public Stored<Order> hold(String id, AskedOf wish, Act act) {
    OrderStep.HOLD.mustBeOpenTo(act.caller());
    return orders.change(id, act, stored -> Stopping.hold(stored, wish, rules.get(), act));
  }

  /**
   * What somebody answers.
   *
   * @param text the answer
   * @param by who said it; null when it is the caller
   */
  public record Said(String text, @Nullable String by) {}

  /**
   * Lets a held order go on.
   *
   * @param said the answer; null when it was recorded before
   */
  public Stored<Order> resume(String id, @Nullable Said said, Act act) {
    OrderStep.RESUME.mustBeOpenTo(act.caller());
    Answer answer = said == null ? null : new Answer(said.text(), said.by(), act.by(), act.at());
    return orders.change(id, act, stored -> Stopping.resume(stored, answer, act.cause()));
  }

  /** Asks something about an order, which goes on meanwhile. */
  public Stored<Order> ask(String id, AskedOf wish, Act act) {
    OrderStep.ASK_QUESTION.mustBeOpenTo(act.caller());
    if (wish.forCustomer()) {
      OrderStep.ASK_FOR_CUSTOMER.mustBeOpenTo(act.caller());
    }
    return orders.change(id, act, stored -> Stopping.ask(stored, wish, rules.get(), act));
  }

  /** Answers a question about an order. */
  public Stored<Order> answer(String id, int number, Said said, Act act) {
    OrderStep.ANSWER_QUESTION.mustBeOpenTo(act.caller());
    return orders.change(
        id,
        act,
        stored -> Stopping.answer(stored, number, said.text(), said.by(), rules.get(), act));
  }

  /** Calls upon those who stand above for the answer to a question. */
  public Stored<Order> escalate(String id, int number, Act act) {
    OrderStep.ESCALATE_QUESTION.mustBeOpenTo(act.caller());
    return orders.change(id, act, stored -> Stopping.escalate(stored, number, rules.get(), act));
  }
}
