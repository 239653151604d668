package io.saleswright.finance.orderbooks;

import io.saleswright.platform.kernel.Fingerprint;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the two sides have said of an order's amounts.
 *
 * @param explanations why amounts differ, oldest first
 * @param confirmations who confirmed, each the amounts of that moment; the latest of each side
 */
public record Agreement(List<Explanation> explanations, List<Confirmation> confirmations) {

  static final Agreement NONE = new Agreement(List.of(), List.of());
  private static final int KEPT = 50;

  /** As many as every program can count with. */
  private static final int DIGITS = 12;

  private static final int HEX = 16;

  public Agreement {
    explanations = List.copyOf(explanations);
    confirmations = List.copyOf(confirmations);
  }

  /** Who confirms the amounts of an order. */
  public enum Side {
    CLERK,
    FINANCE
  }

  /**
   * Why amounts differ.
   *
   * @param mark the amounts that it is about
   */
  public record Explanation(
      Difference difference, String reason, String mark, String by, Instant at) {}

  /**
   * That one side confirms.
   *
   * @param mark the amounts that it confirms
   */
  public record Confirmation(Side side, String mark, String by, Instant at) {}

  Agreement with(Explanation one) {
    List<Explanation> all = Stream.concat(explanations.stream(), Stream.of(one)).toList();
    return new Agreement(all.subList(Math.max(0, all.size() - KEPT), all.size()), confirmations);
  }

  Agreement with(Confirmation one) {
    return new Agreement(
        explanations,
        Stream.concat(
                confirmations.stream().filter(other -> other.side() != one.side()), Stream.of(one))
            .toList());
  }

  /**
   * A number by which somebody who saw all that was said, and the amounts, says so. Whatever is
   * said makes another one, also when it is said in the same words once more.
   *
   * @param mark the amounts as they are now
   */
  long seen(String mark) {
    String said = String.join("|", mark, explanations.toString(), confirmations.toString());
    String all = Objects.requireNonNull(Fingerprint.of("order book", said));
    return Long.parseLong(all.replace("-", "").substring(0, DIGITS), HEX);
  }

  boolean explains(Difference difference, String mark) {
    return explanations.stream()
        .anyMatch(one -> one.difference() == difference && one.mark().equals(mark));
  }

  /** Whether a side has confirmed these amounts, and not others. */
  boolean confirms(Side side, String mark) {
    return confirmations.stream().anyMatch(one -> one.side() == side && one.mark().equals(mark));
  }
}
