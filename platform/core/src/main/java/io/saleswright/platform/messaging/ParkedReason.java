package io.saleswright.platform.messaging;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.InvalidInput.FieldError;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import java.util.Locale;

/**
 * Why a message could not be handled, in one sentence for whoever has to mend it, short enough for
 * a header.
 */
final class ParkedReason {

  private static final int LONGEST = 300;

  private ParkedReason() {}

  static String of(RuntimeException failure) {
    return shortened(
        switch (failure) {
          case Unreadable unreadable -> sentence(String.valueOf(unreadable.getMessage()));
          case NotFound missing ->
              sentence("what the message speaks of is not here: " + missing.getMessage());
          case RuleViolation refusal -> sentence(String.valueOf(refusal.getMessage()));
          case InvalidInput invalid -> {
            FieldError first = invalid.errors().getFirst();
            yield sentence(first.field() + " " + first.message());
          }
          default ->
              sentence(
                  "this release failed to handle the message: "
                      + failure.getClass().getSimpleName()
                      + ": "
                      + failure.getMessage());
        });
  }

  private static String sentence(String words) {
    String stripped = words.strip();
    String begun =
        stripped.isEmpty()
            ? stripped
            : stripped.substring(0, 1).toUpperCase(Locale.ROOT) + stripped.substring(1);
    return begun.endsWith(".") ? begun : begun + ".";
  }

  private static String shortened(String reason) {
    return reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST - 1) + "…";
  }
}
