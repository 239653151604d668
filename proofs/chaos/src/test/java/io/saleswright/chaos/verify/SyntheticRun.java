package io.saleswright.chaos.verify;

import io.saleswright.check.rules.Findings;
import io.saleswright.check.rules.Findings.Finding;
import io.saleswright.check.rules.Landscape;
import io.saleswright.check.rules.Numbering;
import io.saleswright.check.rules.Rule;
import io.saleswright.client.log.LoggedEvent;
import io.saleswright.system.Place;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.BsonDocument;

/** Topics and stores of a run that never was, made up record by record. */
final class SyntheticRun {

  static final String ORDERS = "order.orders.v1";
  static final String CREDIT = "finance.credit-accounts.v1";
  static final String PLANT = "production.work-orders.v1";

  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  private final List<LoggedEvent> events = new ArrayList<>();
  private final Map<BsonDocument, Place> documents = new HashMap<>();

  /** An event that a command has raised. */
  SyntheticRun event(String topic, String key, long sequence, String type, String correlation) {
    return event(topic, key, sequence, type, Map.of("ce_correlationid", correlation), "{}");
  }

  /** An event with headers and data of its own. */
  SyntheticRun event(
      String topic, String key, long sequence, String type, Map<String, String> more, String json) {
    var record =
        new ConsumerRecord<>(topic, 0, events.size(), key, json.getBytes(StandardCharsets.UTF_8));
    Map<String, String> headers = new HashMap<>();
    headers.put("ce_id", key + "/" + sequence + "/" + type);
    headers.put("ce_type", type);
    headers.put("ce_subject", key);
    headers.put("ce_time", NOW.toString());
    if (sequence > 0) {
      headers.put("ce_sequence", Long.toString(sequence));
    }
    headers.putAll(more);
    headers.forEach(
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    events.add(new LoggedEvent(record));
    return this;
  }

  /** An aggregate that has accepted so many events and published all of them. */
  SyntheticRun stored(String service, String collection, String id, long events, String state) {
    documents.put(
        BsonDocument.parse(
            "{\"_id\":\"%s\",\"lastEvent\":%d,\"outbox\":[],\"state\":%s}"
                .formatted(id, events, state)),
        new Place(service, collection));
    return this;
  }

  /** What a rule finds by itself, whatever the numbers say. */
  List<Finding> foundBy(Rule rule) {
    var findings = new Findings();
    show(rule);
    rule.conclude(findings);
    return findings.violations();
  }

  /** What the rules find, beside those of the numbers. */
  List<Finding> judgedBy(Rule... rules) {
    var findings = new Findings();
    show(rules).conclude(findings);
    for (Rule rule : rules) {
      rule.conclude(findings);
    }
    return findings.violations();
  }

  private Numbering show(Rule... rules) {
    var numbering = new Numbering(Landscape.usual().publishers(), NOW, Duration.ofSeconds(30));
    for (LoggedEvent event : events) {
      boolean first = numbering.isFirst(event, true);
      for (Rule rule : rules) {
        rule.event(event, first, true);
      }
    }
    documents.forEach((document, place) -> {
      numbering.document(place, document);
      for (Rule rule : rules) {
        rule.document(place, document);
      }
    });
    return numbering;
  }
}
