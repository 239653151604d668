package io.saleswright.docs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The catalogue's first page: all topics with their events. */
final class EventIndex {

  private static final String INTRODUCTION =
      """
      <!-- Written from the schemas, the examples and catalogue.yaml; see CONTRIBUTING.md. -->
      # Events

      Events are CloudEvents 1.0 in Kafka's binary mode: attributes in headers, data as JSON in the value. The same in
      AsyncAPI 3: [asyncapi.json](asyncapi.json).

      | header | meaning | foreign systems |
      |---|---|---|
      %s

      Every topic has 12 partitions and keeps everything. Events of one key stay in order. Whoever reads may get an event
      again and must not act on it twice. Money is `{"amount": "1234.50", "currency": "CNY"}`, instants are UTC, dates
      without a time are days in the company's zone. Foreign systems may send structured mode, too
      (`application/cloudevents+json`). What they tell keeps to its schema, names a line that the order has, and lies neither in
      the future nor before what it follows; key, subject and data name the same order. No event has a field for personal data; what people type as a
      reason or a question goes to everybody who reads the topic, so it names nobody.
      """;

  private EventIndex() {}

  static String of(List<EventContract> contracts, Narrative narrative) {
    StringBuilder page = new StringBuilder(INTRODUCTION.formatted(headers()));
    for (Narrative.Topic topic : narrative.topics().values()) {
      page.append("\n## `").append(topic.name()).append("`\n\n");
      page.append("Written by ").append(topic.producer()).append("; declared by ");
      page.append(topic.owner()).append("; key: ").append(topic.key()).append(".\n\n");
      page.append("| event | meaning |\n|---|---|\n");
      for (EventContract contract : contracts) {
        if (narrative.topicOf(contract.type()).equals(topic)) {
          page.append(
              "| [%1$s](%1$s.md) | %2$s |\n".formatted(contract.type(), contract.meaning()));
        }
      }
    }
    return page.toString();
  }

  private static String headers() {
    return Arrays.stream(CloudEventHeader.values())
        .map(header ->
            "| `%s` | %s | %s |"
                .formatted(
                    header.headerName(),
                    header.meaning(),
                    header.isAlwaysNeeded() ? "must send it" : "may send it"))
        .collect(Collectors.joining("\n"));
  }
}
