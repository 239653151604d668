package io.saleswright.platform.messaging;

import io.saleswright.platform.kernel.Reason;
import io.saleswright.platform.messaging.Attributes.InHeaders;
import io.saleswright.platform.mongodb.StoredReason;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;

/**
 * The dead letter topics: messages put aside by a consumer, with their headers and where they came
 * from.
 */
final class DeadLetters {

  private static final String ORIGIN_TOPIC = "dl_topic";
  private static final String ORIGIN_PARTITION = "dl_partition";
  private static final String ORIGIN_OFFSET = "dl_offset";
  private static final String REASON = "dl_reason";
  private static final String WORDS = "dl_words";
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final KafkaOperations<String, byte[]> kafka;
  private final ConsumerFactory<String, byte[]> consumers;

  DeadLetters(KafkaOperations<String, byte[]> kafka, ConsumerFactory<String, byte[]> consumers) {
    this.kafka = kafka;
    this.consumers = consumers;
  }

  /**
   * Puts a message aside and waits until it is safe. One that is too large with the headers of a
   * letter is put aside without its data, which stays in its own topic.
   */
  RecordMetadata put(
      Subscription subscription,
      ConsumerRecord<String, byte[]> record,
      String aggregate,
      Reason reason) {
    try {
      return send(letter(subscription, record, aggregate, reason, record.value()));
    } catch (NotPutAside e) {
      if (record.value() != null
          && NestedExceptionUtils.getMostSpecificCause(e) instanceof RecordTooLargeException) {
        return send(
            letter(subscription, record, aggregate, ParkedReason.withoutData(reason), null));
      }
      throw e;
    }
  }

  private static ProducerRecord<String, byte[]> letter(
      Subscription subscription,
      ConsumerRecord<String, byte[]> record,
      String aggregate,
      Reason reason,
      byte @Nullable [] data) {
    RecordHeaders headers = new RecordHeaders(record.headers().toArray());
    EventHeaders.put(headers, ORIGIN_TOPIC, record.topic());
    EventHeaders.put(headers, ORIGIN_PARTITION, Integer.toString(record.partition()));
    EventHeaders.put(headers, ORIGIN_OFFSET, Long.toString(record.offset()));
    EventHeaders.put(headers, REASON, ParkedReason.english(reason));
    EventHeaders.put(headers, WORDS, StoredReason.write(reason));
    return new ProducerRecord<>(
        subscription.deadLetterTopic(), null, null, aggregate, data, headers);
  }

  private RecordMetadata send(ProducerRecord<String, byte[]> letter) {
    try {
      return kafka.send(letter).get().getRecordMetadata();
    } catch (ExecutionException | KafkaException | org.springframework.kafka.KafkaException e) {
      throw new NotPutAside(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotPutAside(e);
    }
  }

  /**
   * Reads the letters of one parked aggregate that are there now, in order, each once.
   *
   * @param reader called with each letter; ends the reading by returning false
   * @throws LettersMissing when the first of them is not there any more
   */
  void read(
      Subscription subscription,
      ParkingLot.Mark mark,
      Predicate<ConsumerRecord<String, byte[]>> reader) {
    TopicPartition partition = new TopicPartition(subscription.deadLetterTopic(), mark.partition());
    Map<String, Long> lastRead = new HashMap<>();
    try (Consumer<String, byte[]> consumer = consumers.createConsumer(null, "replay")) {
      consumer.assign(List.of(partition));
      consumer.seek(partition, mark.offset());
      long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (consumer.position(partition) < end) {
        for (ConsumerRecord<String, byte[]> letter : consumer.poll(POLL)) {
          deadline = System.nanoTime() + PATIENCE.toNanos();
          if (belongsTo(letter, mark) && isFirstTime(letter, lastRead) && !reader.test(letter)) {
            return;
          }
        }
        if (System.nanoTime() > deadline) {
          throw new TimeoutException("the broker does not hand out the dead letters");
        }
      }
    }
    if (lastRead.isEmpty()) {
      throw new LettersMissing(subscription.deadLetterTopic());
    }
  }

  /** A crash between putting aside and committing puts the same message aside twice. */
  private static boolean isFirstTime(
      ConsumerRecord<String, byte[]> letter, Map<String, Long> lastRead) {
    String origin = String.valueOf(InHeaders.text(letter.headers(), ORIGIN_PARTITION));
    long offset = originOffset(letter);
    if (lastRead.getOrDefault(origin, -1L) >= offset) {
      return false;
    }
    lastRead.put(origin, offset);
    return true;
  }

  private static boolean belongsTo(ConsumerRecord<String, byte[]> letter, ParkingLot.Mark mark) {
    return mark.aggregate().aggregate().equals(letter.key())
        && mark.aggregate().topic().equals(originTopic(letter));
  }

  /** The topic that a letter was read from. */
  static String originTopic(ConsumerRecord<String, byte[]> letter) {
    return String.valueOf(InHeaders.text(letter.headers(), ORIGIN_TOPIC));
  }

  static long originOffset(ConsumerRecord<String, byte[]> letter) {
    return Long.parseLong(String.valueOf(InHeaders.text(letter.headers(), ORIGIN_OFFSET)));
  }

  /** Where a letter lay before it was put aside. */
  static String originPlace(ConsumerRecord<String, byte[]> letter) {
    return Attributes.place(
        originTopic(letter),
        String.valueOf(InHeaders.text(letter.headers(), ORIGIN_PARTITION)),
        originOffset(letter));
  }

  /** What a letter is called when somebody lets it be skipped. */
  static String name(ConsumerRecord<String, byte[]> letter) {
    return Attributes.nameOf(letter, originPlace(letter));
  }

  /**
   * What operations people see of a letter's headers.
   *
   * @param words tells a reason in the language of whoever reads
   */
  static Map<String, String> describe(
      ConsumerRecord<String, byte[]> letter, Function<Reason, String> words) {
    Attributes attributes = Attributes.asFarAsReadable(letter);
    Reason reason = StoredReason.read(InHeaders.text(letter.headers(), WORDS));
    String english = String.valueOf(InHeaders.text(letter.headers(), REASON));
    return Map.of(
        "type", String.valueOf(attributes.get("type")),
        "id", name(letter),
        "sequence", String.valueOf(attributes.get("sequence")),
        "offset", String.valueOf(InHeaders.text(letter.headers(), ORIGIN_OFFSET)),
        "reason", reason == null ? english : words.apply(reason));
  }

  /** Letters that a mark speaks of are gone: lifting it would lose them. */
  static final class LettersMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LettersMissing(String topic) {
      super("the letters are not in " + topic + " any more");
    }
  }

  /** The broker did not take the dead letter: the message stays where it is and is tried again. */
  static final class NotPutAside extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotPutAside(Throwable cause) {
      super(cause);
    }
  }
}
