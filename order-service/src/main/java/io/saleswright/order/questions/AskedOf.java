package io.saleswright.order.questions;

import io.saleswright.order.questions.Question.Asked;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.StaffIds;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question as somebody wishes to ask it.
 *
 * @param text what is asked
 * @param to who has to answer; null for inside sales, or for the salesperson when inside sales ask
 * @param responsible staff id of the person who has to, if one is named
 * @param forCustomer whether it is the customer who asks, and somebody else records it
 */
public record AskedOf(
    String text, @Nullable Side to, @Nullable String responsible, boolean forCustomer) {

  /** A question to whoever is asked when nobody is named. */
  public AskedOf(String text) {
    this(text, null, null, false);
  }

  /**
   * The question.
   *
   * @throws InvalidInput when no staff id is named, somebody asks their own side, or a customer
   *     asks anybody but those who look after them
   */
  public Question by(Act act, int number, boolean holds, Instant due) {
    Side from = forCustomer ? Side.CUSTOMER : Side.of(act.caller());
    Side asked = to == null ? usual(from) : to;
    if (asked == from) {
      throw new InvalidInput("to", "ORD-19", "must be another side than the one that asks");
    }
    if (from == Side.CUSTOMER && asked != Side.INSIDE_SALES && asked != Side.SALESPERSON) {
      throw new InvalidInput("to", "ORD-19", "a customer asks inside sales or the salesperson");
    }
    if (responsible != null) {
      StaffIds.mustBeOne("responsible", "ORD-19", responsible);
    }
    Asked asking = new Asked(from, act.by(), act.at());
    return new Question(number, text, asking, asked, responsible, holds, due, null, null);
  }

  private static Side usual(Side from) {
    return from == Side.INSIDE_SALES ? Side.SALESPERSON : Side.INSIDE_SALES;
  }
}
