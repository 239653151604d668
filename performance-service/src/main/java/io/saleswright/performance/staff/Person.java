package io.saleswright.performance.staff;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, for colleagues who want to speak to them (COMM-06). Told to nobody by event.
 *
 * @param name what they are called
 * @param phone how they are reached at work; null when it is not known
 * @param email their address at work; null when it is not known
 */
public record Person(String name, @Nullable String phone, @Nullable String email) {

  /** Shows nothing: names belong into no log. */
  @Override
  public String toString() {
    return "Person[…]";
  }
}
