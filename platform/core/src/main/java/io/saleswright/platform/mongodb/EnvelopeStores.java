package io.saleswright.platform.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.micrometer.core.instrument.MeterRegistry;
import io.saleswright.platform.pulse.Sign;
import io.saleswright.platform.relay.OutboxRelays;
import io.saleswright.platform.relay.OutboxWrite;
import io.saleswright.platform.restored.VoidEvents;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.bson.BsonDocument;

/**
 * Opens the stores of a service: makes the indexes sure, and hands what publishes to the relay.
 * Knows all stores, for what concerns them together: clocks and discrepancies.
 */
public final class EnvelopeStores {

  private static final IndexOptions SPARSE = new IndexOptions().sparse(true);

  /** The topic of a type that raises no events; its relay only keeps notes. */
  private static final String NOWHERE = "";

  private final MongoDatabase database;
  private final EventWriter events;
  private final OutboxRelays relays;
  private final MeterRegistry registry;
  private final String service;
  private final VoidEvents lost;
  private final List<EnvelopeStore<?>> open = new CopyOnWriteArrayList<>();

  /**
   * @param service name of the service, the author of missed deadlines
   */
  public EnvelopeStores(
      MongoDatabase database,
      EventWriter events,
      OutboxRelays relays,
      MeterRegistry registry,
      String service) {
    this.database = database;
    this.events = events;
    this.relays = relays;
    this.registry = registry;
    this.service = service;
    this.lost = VoidEvents.in(database);
  }

  /** Opens the store of one type of aggregates and makes its indexes sure. */
  public <S> EnvelopeStore<S> open(AggregateType<S> type) {
    MongoCollection<BsonDocument> collection =
        database.getCollection(type.collection(), BsonDocument.class);
    collection.createIndex(Indexes.ascending(Envelope.PENDING_SINCE), SPARSE);
    collection.createIndex(Indexes.ascending(Envelope.NEXT_DUE), SPARSE);
    collection.createIndex(Indexes.descending(Envelope.REFUSED_AT), SPARSE);
    collection.createIndex(Indexes.ascending(Discrepancies.ID), SPARSE);
    collection.createIndex(Indexes.descending("created.at", Envelope.ID));
    for (IndexModel index : type.indexes()) {
      collection.createIndex(index.getKeys(), index.getOptions());
    }
    String topic = type.topic();
    boolean noting = relays.keepNotes();
    Consumer<OutboxWrite> published =
        topic == null && !noting
            ? _ -> {}
            : relays.relay(topic == null ? NOWHERE : topic, collection);
    EnvelopeStore<S> store =
        new EnvelopeStore<>(
            type, collection, events, lost, noting, published, new StoreMeters(registry, type));
    open.add(store);
    return store;
  }

  /** Events that topics know and the store has lost; mostly none. */
  public VoidEvents lost() {
    return lost;
  }

  /** The types of all stores that are open: what this service keeps. */
  public List<AggregateType<?>> types() {
    return open.stream().<AggregateType<?>>map(EnvelopeStore::type).toList();
  }

  /** The facts that the service's aggregates refused, newest first. */
  public List<Discrepancy> discrepancies(int limit) {
    return refusals(limit).stream().map(RefusedFact::discrepancy).toList();
  }

  /** The same with what was told, and why it was refused. */
  public List<RefusedFact> refusals(int limit) {
    return open.stream()
        .flatMap(store -> store.refusals(limit).stream())
        .sorted((a, b) -> b.discrepancy().at().compareTo(a.discrepancy().at()))
        .limit(limit)
        .toList();
  }

  /** The refused fact with this identity, whichever aggregate refused it. */
  public Optional<RefusedFact> refused(String id) {
    return open.stream().flatMap(store -> store.refused(id).stream()).findFirst();
  }

  /** What shows that clocks ran out before now: one sign for each type. */
  public List<Sign> missedDeadlines(Instant now) {
    return open.stream()
        .map(store -> new Sign(store.type().collection(), Filters.lt(Envelope.NEXT_DUE, now)))
        .toList();
  }

  /**
   * Raises DeadlineMissed for every clock that ran out before now; returns how many aggregates had
   * one.
   */
  public int raiseMissedDeadlines(Instant now, int limit) {
    return open.stream().mapToInt(store -> store.raiseMissed(now, service, limit)).sum();
  }
}
