package io.saleswright.testkit.store;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Notes what the services that a test run starts ask of their store, and adds it to {@code
 * target/store-use.txt} of the module when the run ends. {@code docs/store.md} is written from
 * these files. Thread-safe.
 */
public final class StoreUse implements CommandListener {

  /** What the driver asks for itself, also where nobody asks for anything. */
  private static final Set<String> OF_THE_DRIVER =
      Set.of("hello", "isMaster", "ismaster", "ping", "endSessions", "saslStart", "saslContinue");

  private final Set<String> needs = ConcurrentHashMap.newKeySet();

  /** Lets a service's client be listened to. */
  @TestConfiguration(proxyBeanMethods = false)
  public static class Noted {

    @Bean
    MongoClientSettingsBuilderCustomizer notedUse() {
      return settings -> settings.addCommandListener(OfThisRun.USE);
    }
  }

  private static final class OfThisRun {

    static final StoreUse USE = new StoreUse();

    static {
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> USE.addTo(Path.of("target/store-use.txt"))));
    }
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    if (!OF_THE_DRIVER.contains(event.getCommandName())) {
      needs.addAll(StoreNeeds.of(event.getCommandName(), event.getCommand()));
    }
  }

  /** What was asked for so far, sorted. */
  public Set<String> needs() {
    return new TreeSet<>(needs);
  }

  void addTo(Path file) {
    try {
      Set<String> all = needs();
      if (Files.exists(file)) {
        all.addAll(Files.readAllLines(file));
      }
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
