package io.saleswright.chaos.load;

import io.saleswright.client.CommandFailure;
import io.saleswright.client.Poll;
import io.saleswright.client.Reply;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What scenes are played with.
 *
 * @param client gives the commands
 * @param facts tells what plant and warehouse tell
 * @param company customers and products
 * @param clock the time of the machine, which is that of all services
 * @param orders brings orders as far as a scene needs them
 */
public record Stage(
    Client client, FactWriter facts, Company company, InstantSource clock, Orders orders) {

  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  /** Brings orders as far as a scene needs them. */
  @FunctionalInterface
  public interface Orders {

    /**
     * Plays an order until its goods are signed for.
     *
     * @return the order; empty when it took another way
     */
    Optional<String> signed() throws InterruptedException;
  }

  /**
   * Reads something that is there, as soon as somebody answers.
   *
   * @throws CommandFailure when nobody does for a long time
   */
  public Reply read(String service, Person person, String path) throws InterruptedException {
    AtomicReference<Optional<Reply>> last = new AtomicReference<>(Optional.empty());
    Poll.until(
        () -> {
          last.set(client.read(service, person, path));
          return last.get().isPresent();
        },
        LOOK,
        PATIENCE);
    return last.get().orElseThrow(() -> new CommandFailure("Could not read " + path + "."));
  }

  /** The business date. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Story.ZONE);
  }
}
