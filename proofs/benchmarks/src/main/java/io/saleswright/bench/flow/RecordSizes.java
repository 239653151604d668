package io.saleswright.bench.flow;

import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * How large records are, in bytes, summed up.
 *
 * @param count how many records
 * @param values their values
 * @param headers names and values of their headers, with their keys
 */
record RecordSizes(int count, long values, long headers) {

  static RecordSizes of(List<ConsumerRecord<String, byte[]>> events) {
    long values = 0;
    long headers = 0;
    for (ConsumerRecord<String, byte[]> event : events) {
      values += Math.max(0, event.serializedValueSize());
      headers += Math.max(0, event.serializedKeySize());
      headers +=
          StreamSupport.stream(event.headers().spliterator(), false)
              .mapToLong(RecordSizes::size)
              .sum();
    }
    return new RecordSizes(events.size(), values, headers);
  }

  private static long size(Header header) {
    return header.key().length() + (header.value() == null ? 0 : header.value().length);
  }
}
