package io.saleswright.system;

import java.util.List;

/**
 * A system outside that speaks to Kafka itself.
 *
 * @param name also its account, such as {@code warehouse-system}
 * @param reads topics that it may read
 * @param writes topics of foreign systems that it may write
 */
public record Partner(String name, List<String> reads, List<String> writes) {

  /** Copies the lists. */
  public Partner {
    reads = List.copyOf(reads);
    writes = List.copyOf(writes);
  }
}
