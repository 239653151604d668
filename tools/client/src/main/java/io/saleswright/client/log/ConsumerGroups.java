package io.saleswright.client.log;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/**
 * Who reads in a cluster, and from where they go on. What cannot be reached ends in a {@link
 * KafkaException}.
 */
public final class ConsumerGroups implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 20_000;

  private final Admin admin;

  /**
   * Connects to a cluster.
   *
   * @param access how a Kafka client finds the cluster and is let in
   */
  public ConsumerGroups(Map<String, Object> access) {
    Map<String, Object> settings = new HashMap<>(access);
    settings.put("default.api.timeout.ms", PATIENCE_MILLIS);
    settings.put("request.timeout.ms", PATIENCE_MILLIS);
    this.admin = Admin.create(settings);
  }

  /**
   * Those of the groups in which somebody reads now, in order of their names.
   *
   * @throws InterruptedException when the caller is told to give up
   */
  public Collection<String> atWork(Collection<String> groups) throws InterruptedException {
    var found = new TreeSet<String>();
    for (Map.Entry<String, KafkaFuture<ConsumerGroupDescription>> group :
        admin.describeConsumerGroups(groups).describedGroups().entrySet()) {
      if (hasMembers(group.getValue())) {
        found.add(group.getKey());
      }
    }
    return found;
  }

  private static boolean hasMembers(KafkaFuture<ConsumerGroupDescription> group)
      throws InterruptedException {
    try {
      return !group.get().members().isEmpty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupIdNotFoundException) {
        return false;
      }
      throw new KafkaException(e.getCause());
    }
  }

  /**
   * Where the first records lie that were written at a moment or after it.
   *
   * @param ends where the topics end, which is the place where nothing was written since
   * @throws InterruptedException when the caller is told to give up
   */
  public Offsets at(Instant moment, Offsets ends) throws InterruptedException {
    Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
    ends.places()
        .keySet()
        .forEach(place -> wanted.put(place, OffsetSpec.forTimestamp(moment.toEpochMilli())));
    Map<TopicPartition, Long> places = new HashMap<>(ends.places());
    got(admin.listOffsets(wanted).all())
        .forEach((partition, found) -> {
          if (found.offset() >= 0) {
            places.put(partition, found.offset());
          }
        });
    return new Offsets(places);
  }

  /**
   * Lets a group go on from where it would, which shows that nobody reads in it and that one may.
   *
   * @throws KafkaException when somebody reads in the group or it is not for us to move
   * @throws InterruptedException when the caller is told to give up
   */
  public void keep(String group, Offsets committed) throws InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> same = new HashMap<>();
    committed.places().forEach((place, next) -> same.put(place, new OffsetAndMetadata(next)));
    if (!same.isEmpty()) {
      got(admin.alterConsumerGroupOffsets(group, same).all());
    }
  }

  /**
   * Lets a group go on from other places, but never from later ones than those from which it would.
   *
   * @return in how many partitions it reads again
   * @throws KafkaException when somebody reads in the group, among other reasons
   * @throws InterruptedException when the caller is told to give up
   */
  public int takeBack(String group, Offsets committed, Offsets to) throws InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> earlier = new HashMap<>();
    committed
        .places()
        .forEach((partition, next) -> {
          Long place = to.places().get(partition);
          if (place != null && place < next) {
            earlier.put(partition, new OffsetAndMetadata(place));
          }
        });
    if (!earlier.isEmpty()) {
      got(admin.alterConsumerGroupOffsets(group, earlier).all());
    }
    return earlier.size();
  }

  private static <T> T got(KafkaFuture<T> answer) throws InterruptedException {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      throw new KafkaException(e.getCause());
    }
  }

  @Override
  public void close() {
    admin.close();
  }
}
