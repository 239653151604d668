package io.saleswright.testkit.states;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.EventWriter;
import io.saleswright.platform.relay.OutboxRelays;
import io.saleswright.testkit.TestStore;
import io.saleswright.testkit.yesterday.KeptRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;

/**
 * What a release owes to the stores that earlier ones have filled: every state of every format can
 * be read. It covers each {@code AggregateType} that the running service has opened, so none can be
 * left out.
 *
 * <p>The fields of each format are kept in {@code src/test/resources/known-state-fields.txt} and
 * examples of it in {@code src/test/resources/states}. A test class implements this interface
 * together with {@link io.saleswright.testkit.events.EventContract}, whose stories fill the store.
 * Run with {@code -Dsaleswright.states.accept=true} it notes new optional fields, constants and
 * formats, unless a change would make a stored state unreadable.
 */
public interface StateContract {

  /** Brings the running service to store at least one aggregate of each type. */
  void tellEveryEvent();

  @Test
  default void everyStoredStateCanStillBeRead(ApplicationContext service) throws IOException {
    StateCheck check = check(service);
    if (Boolean.getBoolean("saleswright.states.accept")) {
      assertThat(check.breaks()).isEmpty();
      check.note();
      if (check.lacksExamples()) {
        tellEveryEvent();
        check.keepExamples(service.getBean(MongoDatabase.class));
      }
    }
    assertThat(check.problems()).isEmpty();
  }

  /** Opens the stores that releases have left, and reads every aggregate in them. */
  @Test
  default void everythingInTheStoresOfReleasesCanBeRead(
      ApplicationContext service, @TempDir Path directory) throws IOException {
    for (KeptRelease release : KeptRelease.all()) {
      Path store = release.store(Files.createDirectories(directory.resolve(release.version())));
      assertThat(new KeptStates(service, store).problems()).isEmpty();
    }
  }

  private static StateCheck check(ApplicationContext service) {
    MongoDatabase scratch = service.getBean(MongoClient.class).getDatabase(TestStore.freshName());
    EnvelopeStores stores =
        new EnvelopeStores(
            scratch,
            service.getBean(EventWriter.class),
            service.getBean(OutboxRelays.class),
            new SimpleMeterRegistry(),
            "contract-of-states");
    return new StateCheck(
        StateFiles.ofModule(),
        new StoredStates(stores, scratch),
        service.getBean(EnvelopeStores.class).types());
  }
}
