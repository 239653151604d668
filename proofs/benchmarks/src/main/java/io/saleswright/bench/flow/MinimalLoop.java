package io.saleswright.bench.flow;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.BsonDocument;

/**
 * The least that publishes outboxes: a batch is read, sent, waited for, and removed, then the next.
 * It keeps no order within an aggregate when sending fails, guards against no other instance, and
 * looks only when it is told to.
 */
final class MinimalLoop {

  private static final int BATCH = 256;

  private final MongoCollection<BsonDocument> collection;
  private final KafkaProducer<String, byte[]> producer;
  private final String topic;

  MinimalLoop(
      MongoCollection<BsonDocument> collection,
      KafkaProducer<String, byte[]> producer,
      String topic) {
    this.collection = collection;
    this.producer = producer;
    this.topic = topic;
  }

  /** Publishes one batch; returns how many aggregates it had. */
  int publishBatch() throws IOException, InterruptedException {
    List<BsonDocument> batch =
        collection
            .find(Filters.gt("pendingSince", Instant.EPOCH))
            .projection(Projections.include("outbox"))
            .limit(BATCH)
            .into(new ArrayList<>());
    List<Future<?>> sending = new ArrayList<>();
    List<UpdateOneModel<BsonDocument>> emptied = new ArrayList<>();
    for (BsonDocument aggregate : batch) {
      String id = aggregate.getString("_id").getValue();
      aggregate
          .getArray("outbox")
          .forEach(event ->
              sending.add(
                  producer.send(
                      new ProducerRecord<>(
                          topic,
                          id,
                          event
                              .asDocument()
                              .getString("data")
                              .getValue()
                              .getBytes(StandardCharsets.UTF_8)))));
      emptied.add(
          new UpdateOneModel<>(
              Filters.eq("_id", id),
              Updates.combine(Updates.set("outbox", List.of()), Updates.unset("pendingSince"))));
    }
    RelayBenchmark.awaitAll(sending);
    if (!emptied.isEmpty()) {
      collection.bulkWrite(emptied, new BulkWriteOptions().ordered(false));
    }
    return batch.size();
  }
}
