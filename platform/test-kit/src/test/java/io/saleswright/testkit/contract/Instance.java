package io.saleswright.testkit.contract;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.saleswright.platform.json.EventJson;
import io.saleswright.platform.messaging.KafkaEventSender;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.EventWriter;
import io.saleswright.platform.process.Every;
import io.saleswright.platform.pulse.Pulse;
import io.saleswright.platform.relay.OutboxRelays;
import io.saleswright.platform.relay.RelaySettings;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.fault.FlakySender;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.BsonDocument;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** One instance of a service that writes tickets and publishes their events to the real broker. */
final class Instance {

  /** Everything quick, so that a case needs no patience. */
  static final RelaySettings QUICK =
      new RelaySettings(
          256,
          1_000,
          20_000,
          Duration.ofMillis(5),
          Duration.ofMillis(100),
          Duration.ofMillis(10),
          Duration.ofMillis(200),
          Duration.ofMillis(500));

  /** As quick, but without a sweep: the relay publishes only what it was woken for. */
  static RelaySettings withoutSweep(Duration gathering) {
    return new RelaySettings(
        QUICK.batch(),
        QUICK.maxUnderway(),
        QUICK.maxWaiting(),
        gathering,
        Duration.ofHours(1),
        QUICK.backoff(),
        QUICK.maxBackoff(),
        QUICK.landing());
  }

  /** As quick, but it waits so long for what is on its way when it stops. */
  static RelaySettings landing(Duration landing) {
    return new RelaySettings(
        QUICK.batch(),
        QUICK.maxUnderway(),
        QUICK.maxWaiting(),
        QUICK.gathering(),
        QUICK.sweepAge(),
        QUICK.backoff(),
        QUICK.maxBackoff(),
        landing);
  }

  private static final KafkaTemplate<String, byte[]> KAFKA =
      new KafkaTemplate<>(
          new DefaultKafkaProducerFactory<>(
              TestBroker.settings(
                  Map.of(
                      "acks",
                      "all",
                      "enable.idempotence",
                      true,
                      "request.timeout.ms",
                      5_000,
                      "delivery.timeout.ms",
                      10_000)),
              new StringSerializer(),
              new ByteArraySerializer()));

  private final FlakySender sender = new FlakySender(new KafkaEventSender(KAFKA, "test"));
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final OutboxRelays relays;
  private final Every beats;
  private final EnvelopeStore<Ticket> tickets;

  private Instance(MongoDatabase database, String topic, String leases, RelaySettings settings) {
    relays =
        new OutboxRelays(
            sender,
            database.getCollection(leases, BsonDocument.class),
            settings,
            Clock.systemUTC(),
            meters);
    Pulse pulse = new Pulse(database, Clock.systemUTC(), () -> List.of(relays));
    beats = new Every("what is due", settings.sweepAge().dividedBy(2), pulse::beat);
    EventWriter events = new EventWriter("test", new EventJson()::write);
    tickets =
        new EnvelopeStores(database, events, relays, new SimpleMeterRegistry(), "test")
            .open(Ticket.TYPE.publishingTo(topic));
  }

  /** An instance whose relay does not run yet. */
  static Instance on(MongoDatabase database, String topic) {
    return new Instance(database, topic, "leases", QUICK);
  }

  static Instance on(MongoDatabase database, String topic, RelaySettings settings) {
    return new Instance(database, topic, "leases", settings);
  }

  /** An instance that sweeps whatever the others do. */
  static Instance withItsOwnLease(MongoDatabase database, String topic, String leases) {
    return new Instance(database, topic, leases, QUICK);
  }

  Instance start() {
    relays.start();
    beats.start();
    return this;
  }

  void stop() {
    beats.stop();
    relays.stop();
  }

  FlakySender sender() {
    return sender;
  }

  EnvelopeStore<Ticket> tickets() {
    return tickets;
  }

  double meter(String name) {
    return meters.get(name).meter().measure().iterator().next().getValue();
  }
}
