package io.saleswright.platform.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every hand that changed a paper since it was last approved. Whoever wrote a part of it does not
 * approve it, however small the part and whoever wrote the rest (SEC-06, SEC-13).
 *
 * @param hands staff ids, each once, in the order in which they first wrote
 */
public record Authors(List<String> hands) {

  /** Nobody wrote anything since the last approval. */
  public static final Authors NONE = new Authors(List.of());

  public Authors {
    hands = hands.stream().distinct().toList();
  }

  /**
   * These hands.
   *
   * @param hands staff ids; null for a hand that there was not
   */
  public static Authors of(@Nullable String... hands) {
    return new Authors(Arrays.stream(hands).filter(Objects::nonNull).toList());
  }

  /**
   * These and one more.
   *
   * @param hand staff id; null for a hand that there was not
   */
  public Authors and(@Nullable String hand) {
    return hand == null
        ? this
        : new Authors(Stream.concat(hands.stream(), Stream.of(hand)).toList());
  }

  /** These and those. */
  public Authors with(Authors others) {
    return new Authors(Stream.concat(hands.stream(), others.hands.stream()).toList());
  }

  /** Whether this person wrote a part of it. */
  public boolean include(String staffId) {
    return hands.contains(staffId);
  }

  /**
   * Lets only somebody approve or check it who wrote nothing of it.
   *
   * @throws RuleViolation when the approver is one of the authors
   */
  public void mustNotInclude(String approver) {
    CommonRefusal.OWN_PAPER.when(include(approver));
  }
}
