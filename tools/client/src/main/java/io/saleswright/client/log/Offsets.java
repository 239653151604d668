package io.saleswright.client.log;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/**
 * A place in each of some partitions.
 *
 * @param places the offset of the next record in each of them
 */
public record Offsets(Map<TopicPartition, Long> places) {

  /** Copies the map. */
  public Offsets {
    places = Map.copyOf(places);
  }

  /** Whether a record lies before this place; false where no place is known. */
  public boolean isBehind(LoggedEvent event) {
    Long place = places.get(new TopicPartition(event.topic(), event.partition()));
    return place != null && event.offset() < place;
  }

  /**
   * How many records lie between this place and a later one, counted from the beginning where this
   * knows no place.
   */
  public long upTo(Offsets later) {
    return byPartition(later).values().stream().mapToLong(Long::longValue).sum();
  }

  /** The same for each partition in which there are any. */
  public Map<TopicPartition, Long> byPartition(Offsets later) {
    Map<TopicPartition, Long> records = new HashMap<>();
    later.places.forEach((partition, end) -> {
      long between = end - places.getOrDefault(partition, 0L);
      if (between > 0) {
        records.put(partition, between);
      }
    });
    return records;
  }

  /** The same places without those of other topics. */
  public Offsets of(Set<String> topics) {
    return new Offsets(
        places.entrySet().stream()
            .filter(place -> topics.contains(place.getKey().topic()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
