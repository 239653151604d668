package io.saleswright.broker;

import java.util.Map;
import java.util.Properties;

/** Turns the options into Kafka's own configuration for a broker that is also a controller. */
final class BrokerSettings {

  static final String CONTROLLER_LISTENER = "CONTROLLER";

  private static final String INTERNAL_PARTITIONS = "8";
  private static final String KEEP_FOR_EVER = "-1";

  private BrokerSettings() {}

  static Properties of(BrokerOptions options) {
    Accounts accounts = options.accounts();
    String listener = accounts == null ? "PLAINTEXT" : Accounts.LISTENER;
    String client = listener + "://" + options.host() + ":" + options.port();
    String controller = options.host() + ":" + options.controllerPort();
    Membership membership = options.membership();
    var settings = new Properties();
    settings.putAll(
        Map.of(
            "process.roles",
            "broker,controller",
            "node.id",
            String.valueOf(membership.node()),
            "controller.quorum.voters",
            membership.voters(),
            "controller.listener.names",
            CONTROLLER_LISTENER,
            "listeners",
            client + "," + CONTROLLER_LISTENER + "://" + controller,
            "advertised.listeners",
            listener + "://" + options.host() + ":" + membership.advertisedPort(),
            "log.dirs",
            options.data().toString()));
    settings.putAll(copies(membership));
    settings.putAll(quickReturn());
    settings.putAll(keepingEverything());
    settings.putAll(small());
    if (accounts != null) {
      settings.putAll(accounts.settings());
    }
    return settings;
  }

  /** Kafka's defaults want three brokers, and ask for one copy to be written. */
  private static Map<String, String> copies(Membership membership) {
    String copies = String.valueOf(membership.copies());
    String inSync = String.valueOf(membership.copiesInSync());
    return Map.ofEntries(
        Map.entry("default.replication.factor", copies),
        Map.entry("min.insync.replicas", inSync),
        Map.entry("offsets.topic.replication.factor", copies),
        Map.entry("offsets.topic.num.partitions", INTERNAL_PARTITIONS),
        Map.entry("transaction.state.log.replication.factor", copies),
        Map.entry("transaction.state.log.min.isr", inSync),
        Map.entry("transaction.state.log.num.partitions", INTERNAL_PARTITIONS),
        Map.entry("share.coordinator.state.topic.replication.factor", copies),
        Map.entry("share.coordinator.state.topic.min.isr", inSync),
        Map.entry("share.coordinator.state.topic.num.partitions", INTERNAL_PARTITIONS),
        Map.entry("group.initial.rebalance.delay.ms", "0"));
  }

  /** A killed broker is let in again only when the session of its former life has run out. */
  private static Map<String, String> quickReturn() {
    return Map.of(
        "broker.session.timeout.ms", "4000",
        "broker.heartbeat.interval.ms", "500");
  }

  /**
   * Replay works from the first record on, so nothing is ever deleted; and a stack that rested for
   * weeks still knows how far each consumer group had read.
   */
  private static Map<String, String> keepingEverything() {
    return Map.of(
        "log.retention.ms",
        KEEP_FOR_EVER,
        "log.retention.bytes",
        KEEP_FOR_EVER,
        "offsets.retention.minutes",
        String.valueOf(Integer.MAX_VALUE),
        "auto.create.topics.enable",
        "false");
  }

  /**
   * The cleaner alone would take 128 MB of heap; an index is set aside at its full size for every
   * partition.
   */
  private static Map<String, String> small() {
    return Map.of(
        "log.cleaner.dedupe.buffer.size", String.valueOf(16 * 1024 * 1024),
        "log.index.size.max.bytes", String.valueOf(1024 * 1024));
  }
}
