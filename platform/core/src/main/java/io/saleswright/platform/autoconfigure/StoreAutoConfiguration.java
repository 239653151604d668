package io.saleswright.platform.autoconfigure;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.saleswright.platform.audit.AuditProperties;
import io.saleswright.platform.audit.AuditTrail;
import io.saleswright.platform.clocks.DeadlineWatch;
import io.saleswright.platform.json.EventJson;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.EventWriter;
import io.saleswright.platform.mongodb.connection.StoreCheck;
import io.saleswright.platform.process.Sweep;
import io.saleswright.platform.process.UnfinishedWork;
import io.saleswright.platform.process.WhenShown;
import io.saleswright.platform.relay.EventSender;
import io.saleswright.platform.relay.OutboxRelays;
import io.saleswright.platform.relay.RelaySettings;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The envelope store, the form of its events, its relay, its clocks, and what finishes half-done
 * work.
 */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@EnableConfigurationProperties({PlatformProperties.class, AuditProperties.class})
class StoreAutoConfiguration {

  /**
   * The service's database with the concerns that losing nothing needs, whatever the address says
   * (design 3). A server that can't do what services need ends the start.
   */
  @Bean
  MongoDatabase serviceDatabase(MongoClient client, PlatformProperties properties) {
    MongoDatabase database =
        client
            .getDatabase(properties.database())
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
            .withReadConcern(ReadConcern.MAJORITY)
            .withReadPreference(ReadPreference.primary());
    StoreCheck.demand(address(client), database);
    return database;
  }

  private static String address(MongoClient client) {
    return client.getClusterDescription().getServerDescriptions().stream()
        .map(server -> server.getAddress().toString())
        .collect(Collectors.joining(","));
  }

  @Bean
  @ConditionalOnMissingBean
  EventJson eventJson() {
    return new EventJson();
  }

  @Bean
  EventWriter eventWriter(PlatformProperties properties, EventJson json) {
    return new EventWriter(properties.service(), json::write);
  }

  @Bean
  @ConditionalOnMissingBean
  RelaySettings relaySettings() {
    return RelaySettings.DEFAULTS;
  }

  @Bean
  AuditTrail auditTrail(
      MongoDatabase database,
      PlatformProperties properties,
      AuditProperties audit,
      InstantSource time,
      MeterRegistry registry) {
    return new AuditTrail(
        collection(database, AuditTrail.COLLECTION), properties.service(), audit, time, registry);
  }

  @Bean
  OutboxRelays outboxRelays(
      EventSender sender,
      MongoDatabase database,
      RelaySettings settings,
      InstantSource time,
      MeterRegistry registry,
      AuditTrail audit) {
    return new OutboxRelays(
        sender, collection(database, "leases"), settings, time, registry, audit);
  }

  @Bean
  EnvelopeStores envelopeStores(
      MongoDatabase database,
      EventWriter events,
      OutboxRelays relays,
      MeterRegistry registry,
      PlatformProperties properties) {
    return new EnvelopeStores(database, events, relays, registry, properties.service());
  }

  @Bean
  WhenShown deadlineWatch(EnvelopeStores stores, InstantSource time) {
    DeadlineWatch watch = new DeadlineWatch(stores, time);
    return new WhenShown("missed deadlines", stores::missedDeadlines, watch::look);
  }

  @Bean
  @ConditionalOnBean(UnfinishedWork.class)
  WhenShown unfinishedWorkSweep(
      List<UnfinishedWork> work,
      InstantSource time,
      PlatformProperties properties,
      MeterRegistry registry) {
    return WhenShown.unfinished(
        new Sweep(work, time, properties.service(), properties.sweepPatience(), registry));
  }

  private static MongoCollection<BsonDocument> collection(MongoDatabase database, String name) {
    return database.getCollection(name, BsonDocument.class);
  }
}
