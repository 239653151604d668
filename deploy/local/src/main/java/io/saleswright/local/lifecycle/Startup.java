package io.saleswright.local.lifecycle;

import io.saleswright.client.CommandFailure;
import io.saleswright.client.Poll;
import io.saleswright.local.process.Launch;
import io.saleswright.local.process.RunRecord;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Waits until a started process is ready, and says how it goes. */
final class Startup {

  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration LIMIT = Duration.ofMinutes(4);
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);
  private static final int LAST_WORDS = 15;

  private final Console console;

  Startup(Console console) {
    this.console = console;
  }

  /**
   * Waits for one process.
   *
   * @throws CommandFailure when it ends instead, or is not ready in time; with the end of its log
   */
  void await(Launch launch, RunRecord record) throws InterruptedException {
    long begin = System.nanoTime();
    var said = new AtomicLong();
    boolean answered =
        Poll.until(
            () -> {
              sayNowAndThen(launch.name(), System.nanoTime() - begin, said);
              return !record.isRunning() || launch.readiness().isReady();
            },
            PAUSE,
            LIMIT);
    if (!record.isRunning()) {
      throw new CommandFailure("ended while it started. " + lastWords(launch));
    }
    if (!answered) {
      throw new CommandFailure(
          "is not ready after " + LIMIT.toMinutes() + " minutes. " + lastWords(launch));
    }
  }

  private void sayNowAndThen(String name, long nanos, AtomicLong said) {
    long signs = nanos / SIGN_OF_LIFE.toNanos();
    if (said.getAndSet(signs) < signs) {
      console.say(name, "starting, " + Console.seconds(nanos));
    }
  }

  private static String lastWords(Launch launch) {
    return "Its log, "
        + launch.log()
        + ", ends with:"
        + System.lineSeparator()
        + new LogFile(launch.log()).tail(LAST_WORDS);
  }
}
