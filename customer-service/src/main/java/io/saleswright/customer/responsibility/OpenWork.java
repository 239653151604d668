package io.saleswright.customer.responsibility;

import io.saleswright.platform.kernel.InvalidInput;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What shall become of a customer's running orders when the customer is handed over (CUS-24). */
public enum OpenWork {
  /** They go to the new responsible person. */
  MOVE,
  /** They stay where they are, and the new responsible person sees them as well. */
  SHARE,
  /** They stay where they are. */
  KEEP;

  /**
   * The decision that was typed.
   *
   * @param typed its name in lower case; null when nothing was decided
   * @throws InvalidInput when it is none of them
   */
  public static @Nullable OpenWork of(@Nullable String typed) {
    if (typed == null) {
      return null;
    }
    for (OpenWork choice : values()) {
      if (choice.text().equals(typed)) {
        return choice;
      }
    }
    throw new InvalidInput(
        "openWork",
        "open-work",
        "must be one of {choices}",
        Map.of("choices", "move, share, keep"));
  }

  /** Its name as requests, answers and events have it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of a decision as requests, answers and events have it; null when there was none. */
  public static @Nullable String text(@Nullable OpenWork decision) {
    return decision == null ? null : decision.text();
  }
}
