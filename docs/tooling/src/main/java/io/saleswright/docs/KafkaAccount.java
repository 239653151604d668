package io.saleswright.docs;

import io.saleswright.system.Consumer;
import io.saleswright.system.Partner;
import io.saleswright.system.Publisher;
import io.saleswright.system.Service;
import io.saleswright.system.SystemDescription;
import io.saleswright.system.Topic;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Somebody who speaks to Kafka, with the least rights: what the description says of them, and
 * nothing else. Nobody creates topics, which the topics' own manifests do.
 *
 * @param name also the principal
 * @param reads topics
 * @param writes topics
 * @param sees topics whose existence it looks for, without reading or writing them
 * @param groups consumer groups
 */
record KafkaAccount(
    String name,
    SortedSet<String> reads,
    SortedSet<String> writes,
    SortedSet<String> sees,
    SortedSet<String> groups) {

  /** Who compares all stores with all topics, and takes backups of them. */
  static final String CHECK = "check";

  static List<KafkaAccount> all(SystemDescription system) {
    return Stream.of(
            system.services().stream().map(service -> of(system, service)),
            system.partners().stream().map(KafkaAccount::of),
            Stream.of(check(system)))
        .flatMap(accounts -> accounts)
        .toList();
  }

  /** Every topic: those of the catalogue, and what each consumer puts aside. */
  static SortedSet<String> topics(SystemDescription system) {
    SortedSet<String> topics = new TreeSet<>(system.topics().keySet());
    system.consumers().forEach(consumer -> topics.add(consumer.deadLetters()));
    return topics;
  }

  /** A check looks how far others have come, and takes no part. */
  String groupRight() {
    return name.equals(CHECK) ? "Describe" : "Read";
  }

  private static KafkaAccount of(SystemDescription system, Service service) {
    Collection<String> putAside = service.consumers().stream().map(Consumer::deadLetters).toList();
    SortedSet<String> reads = new TreeSet<>(putAside);
    service.consumers().forEach(consumer -> reads.addAll(consumer.topics()));
    SortedSet<String> writes = new TreeSet<>(putAside);
    service.publishers().stream().map(Publisher::topic).forEach(writes::add);
    writes.addAll(system.sharedTopics());
    SortedSet<String> sees = new TreeSet<>();
    system.topics().values().stream()
        .filter(topic -> topic.owner().equals(service.name()))
        .map(Topic::name)
        .filter(topic -> !reads.contains(topic) && !writes.contains(topic))
        .forEach(sees::add);
    SortedSet<String> groups = new TreeSet<>();
    service.consumers().forEach(consumer -> groups.add(consumer.group()));
    return new KafkaAccount(service.process(), reads, writes, sees, groups);
  }

  /** A partner names its consumer groups after itself. */
  private static KafkaAccount of(Partner partner) {
    return new KafkaAccount(
        partner.name(),
        new TreeSet<>(partner.reads()),
        new TreeSet<>(partner.writes()),
        new TreeSet<>(),
        new TreeSet<>(List.of(partner.name())));
  }

  private static KafkaAccount check(SystemDescription system) {
    return new KafkaAccount(
        CHECK,
        topics(system),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>(system.consumers().stream().map(Consumer::group).toList()));
  }
}
