package io.saleswright.chaos.verify;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import io.saleswright.chaos.load.Operator;
import io.saleswright.check.rules.Landscape;
import io.saleswright.client.Poll;
import io.saleswright.client.log.EventLog;
import io.saleswright.client.log.Offsets;
import io.saleswright.system.Consumer;
import io.saleswright.system.Publisher;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.bson.conversions.Bson;

/**
 * Waits until a healed system has come to rest: outboxes empty, processes between aggregates
 * finished, clocks that ran out noted, all consumers at the end of their topics, nothing put aside.
 * For one thread.
 */
public final class Settling {

  private static final Duration INTERVAL = Duration.ofSeconds(1);

  private final MongoClient store;
  private final EventLog log;
  private final Operator operator;
  private final InstantSource clock;
  private final Landscape landscape;
  private List<String> open = List.of();

  /**
   * Of a store and its topics.
   *
   * @param operator looks after what was put aside
   * @param clock the time of the machine, which is that of all services
   * @param landscape what there is to look at
   */
  public Settling(
      MongoClient store,
      EventLog log,
      Operator operator,
      InstantSource clock,
      Landscape landscape) {
    this.store = store;
    this.log = log;
    this.operator = operator;
    this.clock = clock;
    this.landscape = landscape;
  }

  /**
   * Waits.
   *
   * @return what is still open at the end, in words
   */
  public List<String> await(Duration limit) throws InterruptedException {
    Poll.until(this::isSettled, INTERVAL, limit);
    return open;
  }

  /** What is at rest in the stores is looked at first: it is the cause of all that follows. */
  private boolean isSettled() throws InterruptedException {
    List<String> found = new ArrayList<>();
    for (Publisher publisher : landscape.publishers()) {
      count(publisher, Filters.exists("pendingSince"), "wait in outboxes", found);
      count(publisher, Filters.ne("state.unfinishedSince", null), "are unfinished", found);
      count(publisher, Filters.lt("nextDue", Date.from(clock.instant())), "have run out", found);
    }
    try {
      for (Consumer consumer : landscape.consumers()) {
        Offsets ends = log.ends(consumer.topics());
        Map<TopicPartition, Long> lag = log.committed(consumer.group()).byPartition(ends);
        if (!lag.isEmpty()) {
          found.add(consumer.group() + " is behind, in messages: " + lag);
        }
      }
    } catch (KafkaException e) {
      found.add("Kafka can't be read: " + e.getMessage());
    }
    long parked =
        landscape.databases().values().stream()
            .mapToLong(name -> store.getDatabase(name).getCollection("parked").countDocuments())
            .sum();
    if (parked > 0) {
      operator.tidyUp();
      found.add(parked + " aggregates are put aside");
    }
    open = List.copyOf(found);
    return open.isEmpty();
  }

  private void count(Publisher publisher, Bson filter, String what, List<String> found) {
    long count =
        store
            .getDatabase(landscape.database(publisher.place().service()))
            .getCollection(publisher.place().collection())
            .countDocuments(filter);
    if (count > 0) {
      found.add(count + " of " + publisher.place() + " " + what);
    }
  }
}
