package io.saleswright.testkit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.bson.BsonValue;

/**
 * The commands that a client sends to the store, in their order, so that a test can say what
 * something costs without a clock. What the driver asks for itself is left out. Thread-safe.
 */
public final class CommandCount implements CommandListener {

  private static final Set<String> OF_THE_DRIVER =
      Set.of("hello", "isMaster", "ismaster", "ping", "endSessions", "saslStart", "saslContinue");

  private final Set<Watch> watches = ConcurrentHashMap.newKeySet();

  /**
   * A command.
   *
   * @param name what it does, such as {@code find}
   * @param collection where; empty when it is of no collection
   * @param by the thread that sent it
   */
  public record Sent(String name, String collection, String by) {

    @Override
    public String toString() {
      return name + " " + collection;
    }
  }

  /** What was sent since somebody began to watch. */
  public final class Watch implements AutoCloseable {

    private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();

    private Watch() {}

    /** All of it. */
    public List<Sent> sent() {
      return List.copyOf(sent);
    }

    /** Those that match, as text. */
    public List<String> sent(Predicate<Sent> wanted) {
      return sent.stream().filter(wanted).map(Sent::toString).toList();
    }

    /** Begins to count anew. */
    public void forget() {
      sent.clear();
    }

    @Override
    public void close() {
      watches.remove(this);
    }
  }

  /** Begins to watch. */
  public Watch watch() {
    Watch watch = new Watch();
    watches.add(watch);
    return watch;
  }

  /** A client of the tests' store whose commands are counted; to be closed. */
  public MongoClient client() {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(TestStore.uri()))
            .addCommandListener(this)
            .build());
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    String name = event.getCommandName();
    if (!watches.isEmpty() && !OF_THE_DRIVER.contains(name)) {
      BsonValue of = event.getCommand().get(name);
      String collection = of != null && of.isString() ? of.asString().getValue() : "";
      Sent sent = new Sent(name, collection, Thread.currentThread().getName());
      watches.forEach(watch -> watch.sent.add(sent));
    }
  }
}
