package io.saleswright.platform.messaging;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Reason;
import io.saleswright.platform.kernel.RuleViolation;
import java.util.Locale;
import java.util.Map;

/**
 * Why a message could not be handled, in one sentence for whoever has to mend it, short enough for
 * a header.
 */
final class ParkedReason {

  /** Of those behind one that could not be handled. */
  static final Reason WAITS =
      Reason.said("It waits behind another message that could not be handled.", Map.of());

  private static final int LONGEST = 300;

  private ParkedReason() {}

  static Reason of(RuntimeException failure) {
    return switch (failure) {
      case Unreadable unreadable -> unreadable.reason();
      case NotFound missing ->
          Reason.said(
              "What the message speaks of is not here: {what}",
              Map.of("what", String.valueOf(missing.getMessage())));
      case RuleViolation refusal -> Reason.of(refusal);
      case InvalidInput invalid -> Reason.of(invalid);
      default ->
          Reason.said(
              "This release failed to handle the message: {failure}",
              Map.of(
                  "failure",
                  shortened(failure.getClass().getSimpleName() + ": " + failure.getMessage())));
    };
  }

  /** That a message is put aside without its data. */
  static Reason withoutData(Reason reason) {
    return Reason.said(
        "Too large to be put aside with its data. {reason}", Map.of("reason", english(reason)));
  }

  /** The reason as one English sentence. */
  static String english(Reason reason) {
    return shortened(sentence(reason.english()));
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
