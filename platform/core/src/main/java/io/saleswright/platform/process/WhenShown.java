package io.saleswright.platform.process;

import io.saleswright.platform.pulse.Sign;
import io.saleswright.platform.pulse.Watched;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.springframework.context.SmartLifecycle;

/**
 * Looks for something when the store shows a sign of it, in a thread of its own. A sign that comes
 * during a look and stays leads to another one at the next beat. Thread-safe.
 */
public final class WhenShown implements Watched, SmartLifecycle {

  /** Only what is told lets it look. */
  private static final Duration NEVER = Duration.ofDays(36_500);

  private final Every looks;
  private final Function<Instant, List<Sign>> signs;
  private final BiPredicate<List<Sign>, Set<Sign>> due;

  // Owned by the pulse.
  private List<Sign> asked = List.of();

  private volatile boolean looking;

  /**
   * @param what what is looked for, in the words of a log
   * @param signs of which at least one shows while there is something to do
   */
  public WhenShown(String what, Function<Instant, List<Sign>> signs, Runnable look) {
    this(what, signs, (asked, shown) -> asked.stream().anyMatch(shown::contains), look);
  }

  /**
   * @param due decides whether to look, by the signs that were asked for and those that show
   */
  WhenShown(
      String what,
      Function<Instant, List<Sign>> signs,
      BiPredicate<List<Sign>, Set<Sign>> due,
      Runnable look) {
    this.looks = new Every(what, NEVER, () -> look(look));
    this.signs = signs;
    this.due = due;
  }

  /** Finishes half-done work when there is a sign of some. */
  public static WhenShown unfinished(Sweep sweep) {
    return new WhenShown(
        "unfinished work", sweep::signs, (_, shown) -> sweep.isDue(shown), sweep::lookAtDue);
  }

  @Override
  public List<Sign> signs(Instant now) {
    asked = signs.apply(now);
    return asked;
  }

  @Override
  public void told(Set<Sign> shown) {
    // What still shows at the end of a look shows at the next beat: no look follows another at
    // once.
    if (due.test(asked, shown) && !looking) {
      looks.call();
    }
  }

  private void look(Runnable look) {
    looking = true;
    try {
      look.run();
    } finally {
      looking = false;
    }
  }

  @Override
  public void start() {
    looks.start();
  }

  @Override
  public void stop() {
    looks.stop();
  }

  @Override
  public boolean isRunning() {
    return looks.isRunning();
  }
}
