package io.saleswright.platform.messaging;

import io.saleswright.platform.mongodb.EventWriter;
import io.saleswright.platform.relay.EventSender;
import io.saleswright.platform.relay.PendingEvent;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

/** Publishes the events of one service. Thread-safe. */
public final class KafkaEventSender implements EventSender {

  private final KafkaOperations<String, byte[]> kafka;
  private final String source;

  /**
   * @param kafka sends with all in-sync replicas acknowledging
   * @param service short name of the service, which the source of every event names
   */
  public KafkaEventSender(KafkaOperations<String, byte[]> kafka, String service) {
    this.kafka = kafka;
    this.source = EventWriter.source(service);
  }

  @Override
  public CompletionStage<?> send(String topic, String aggregateId, PendingEvent event) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(topic, aggregateId, event.data().getBytes(StandardCharsets.UTF_8));
    new EventHeaders(
            event.id(),
            source,
            event.type(),
            aggregateId,
            event.time(),
            event.sequence(),
            event.correlationId(),
            event.causationId(),
            event.traceparent())
        .writeTo(record.headers());
    try {
      return kafka.send(record);
    } catch (KafkaException | org.springframework.kafka.KafkaException e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
