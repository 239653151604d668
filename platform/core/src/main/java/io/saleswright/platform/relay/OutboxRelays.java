package io.saleswright.platform.relay;

import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.MeterRegistry;
import io.saleswright.platform.pulse.Sign;
import io.saleswright.platform.pulse.Watched;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * The relays of a service: one for each collection that publishes. They start before requests and
 * messages come in and stop after the last of them, so the events of a service's last writes are
 * published.
 */
public final class OutboxRelays implements SmartLifecycle, Watched {

  private static final int BEFORE_WHAT_WRITES = SmartLifecycle.DEFAULT_PHASE - 8_192;

  private final EventSender sender;
  private final MongoCollection<BsonDocument> leases;
  private final RelaySettings settings;
  private final InstantSource time;
  private final MeterRegistry registry;
  private final @Nullable WriteNotes notes;
  private final String instance = UUID.randomUUID().toString();
  private final List<OutboxRelay> relays = new CopyOnWriteArrayList<>();
  private volatile boolean running;

  // Owned by the pulse.
  private Map<OutboxRelay, Sign> signs = Map.of();

  /** Relays that publish, and keep no notes of writes. */
  public OutboxRelays(
      EventSender sender,
      MongoCollection<BsonDocument> leases,
      RelaySettings settings,
      InstantSource time,
      MeterRegistry registry) {
    this(sender, leases, settings, time, registry, null);
  }

  /**
   * @param leases collection of the service's leases
   * @param notes where the notes of writes are kept; null when none are taken
   */
  public OutboxRelays(
      EventSender sender,
      MongoCollection<BsonDocument> leases,
      RelaySettings settings,
      InstantSource time,
      MeterRegistry registry,
      @Nullable WriteNotes notes) {
    this.sender = sender;
    this.leases = leases;
    this.settings = settings;
    this.time = time;
    this.registry = registry;
    this.notes = notes;
  }

  /** Whether writes leave a note of themselves. */
  public boolean keepNotes() {
    return notes != null;
  }

  /**
   * Adds a relay for a collection of aggregates.
   *
   * @return to be called after each write that left events in an outbox
   */
  public Consumer<OutboxWrite> relay(String topic, MongoCollection<BsonDocument> collection) {
    String name = collection.getNamespace().getCollectionName();
    OutboxRelay relay =
        new OutboxRelay(
            new Outbox(topic, collection),
            sender,
            new SweepLease(leases, "relay-" + name, instance, time),
            settings,
            time,
            new RelayMeters(registry, name, time),
            notes);
    relays.add(relay);
    if (running) {
      relay.start();
    }
    return relay::wake;
  }

  @Override
  public List<Sign> signs(Instant now) {
    signs = relays.stream().collect(Collectors.toMap(relay -> relay, relay -> relay.sign(now)));
    return List.copyOf(signs.values());
  }

  @Override
  public void told(Set<Sign> shown) {
    signs.forEach((relay, sign) -> relay.told(shown.contains(sign)));
  }

  @Override
  public void start() {
    running = true;
    relays.forEach(OutboxRelay::start);
  }

  /** All of them wait for their acknowledgements at the same time, not one behind the other. */
  @Override
  public void stop() {
    running = false;
    relays.forEach(OutboxRelay::finish);
    relays.forEach(OutboxRelay::close);
  }

  @Override
  public int getPhase() {
    return BEFORE_WHAT_WRITES;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
