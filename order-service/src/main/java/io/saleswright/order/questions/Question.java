package io.saleswright.order.questions;

import io.saleswright.order.content.Delivery;
import io.saleswright.platform.kernel.Caller;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question about an order (ORD-09, ORD-19).
 *
 * @param number its number within the order
 * @param text what is asked
 * @param asked who asked, and when
 * @param to who has to answer
 * @param responsible staff id of the person who has to; null when anybody of that side may
 * @param holds whether the order waits for the answer
 * @param due until when it is to be answered
 * @param answer what was answered; null while nothing was
 * @param escalation who was called upon; null when nobody was
 */
public record Question(
    int number,
    String text,
    Asked asked,
    Side to,
    @Nullable String responsible,
    boolean holds,
    Instant due,
    @Nullable Answer answer,
    @Nullable Escalation escalation) {

  /**
   * Who asked.
   *
   * @param from for whom
   * @param by staff id of who asked, or recorded what a customer asked
   * @param at when
   */
  public record Asked(Side from, String by, Instant at) {}

  /**
   * What was answered.
   *
   * @param text the answer
   * @param saidBy who said it, when somebody else recorded it
   * @param by staff id of who answered or recorded it
   * @param at when
   */
  public record Answer(String text, @Nullable String saidBy, String by, Instant at) {

    private boolean namesSomebody() {
      return saidBy != null && Delivery.isKnown(saidBy);
    }
  }

  /**
   * Somebody was called upon because no answer came.
   *
   * @param role the role that was
   * @param by staff id of who did
   * @param at when
   */
  public record Escalation(String role, String by, Instant at) {}

  /** The same without whoever said the answer, when nothing needs them any more (SEC-03). */
  public Question withoutPeople() {
    return answer != null && answer.namesSomebody()
        ? answered(new Answer(answer.text(), Delivery.FORGOTTEN, answer.by(), answer.at()))
        : this;
  }

  /** Whether somebody is named who said the answer. */
  public boolean namesSomebody() {
    return answer != null && answer.namesSomebody();
  }

  public boolean isOpen() {
    return answer == null;
  }

  /** Whether somebody may read it: who leads the talk, and the two sides of it. */
  public boolean concerns(Caller caller, boolean leads) {
    return leads || isFor(caller) || asked.from().isOf(caller);
  }

  /**
   * Whether the answer is somebody's own: they are asked by name, or speak for the side that is.
   */
  public boolean isFor(Caller caller) {
    return caller.staffId().equals(responsible) || to.isOf(caller);
  }

  public Question answered(Answer said) {
    return new Question(number, text, asked, to, responsible, holds, due, said, escalation);
  }

  public Question escalated(Escalation upon) {
    return new Question(number, text, asked, to, responsible, holds, due, answer, upon);
  }
}
