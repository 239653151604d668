package io.saleswright.contract.negotiations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question of the customer (QUO-03).
 *
 * @param number from 1
 * @param text what they asked
 * @param by staff id of who logged it
 * @param at when it was logged
 * @param answer what they were told; null while it waits
 */
public record Question(int number, String text, String by, Instant at, @Nullable Answer answer) {

  /**
   * What the customer was told.
   *
   * @param text the answer
   * @param by staff id of who gave it
   * @param at when
   */
  public record Answer(String text, String by, Instant at) {}

  Question answered(Answer given) {
    return new Question(number, text, by, at, given);
  }
}
