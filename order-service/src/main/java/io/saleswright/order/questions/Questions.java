package io.saleswright.order.questions;

import io.saleswright.platform.kernel.NotFound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The questions about one order, the newest last. Open ones are all kept, of those that are
 * answered the latest.
 *
 * @param all the questions that are kept
 */
public record Questions(List<Question> all) {

  /** How many may be open at a time. */
  public static final int MOST_OPEN = 20;

  private static final int KEPT = 50;

  public Questions {
    all = List.copyOf(all);
  }

  /** Those that are kept; null for none. */
  public static Questions of(@Nullable List<Question> kept) {
    return new Questions(kept == null ? List.of() : kept);
  }

  public List<Question> open() {
    return all.stream().filter(Question::isOpen).toList();
  }

  /** The one that holds the order and is not answered. */
  public Optional<Question> holding() {
    return open().stream().filter(Question::holds).findFirst();
  }

  /** When the next of those is due that do not hold the order; null when none is open. */
  public @Nullable Instant nextDue() {
    return open().stream()
        .filter(question -> !question.holds())
        .map(Question::due)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The number of the next question. */
  public int next() {
    return all.isEmpty() ? 1 : all.getLast().number() + 1;
  }

  /**
   * The question with this number.
   *
   * @throws NotFound when there is none, or it is not kept any more
   */
  public Question get(int number) {
    return all.stream()
        .filter(question -> question.number() == number)
        .findFirst()
        .orElseThrow(() -> new NotFound("question " + number));
  }

  /** With a question added, or in the place of the one with its number. */
  public Questions with(Question question) {
    List<Question> more = new ArrayList<>(all);
    more.removeIf(earlier -> earlier.number() == question.number());
    more.add(question);
    more.sort(Comparator.comparingInt(Question::number));
    while (more.size() > KEPT) {
      Question oldest = more.stream().filter(it -> !it.isOpen()).findFirst().orElseThrow();
      more.remove(oldest);
    }
    return new Questions(more);
  }
}
