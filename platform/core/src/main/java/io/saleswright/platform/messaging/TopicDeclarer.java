package io.saleswright.platform.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Declares the service's topics, however long the broker takes to appear: intake works without it.
 */
final class TopicDeclarer {

  private static final Logger LOG = LoggerFactory.getLogger(TopicDeclarer.class);
  private static final Duration RETRY = Duration.ofMillis(500);

  private final Map<String, Object> adminSettings;
  private final short replication;

  /**
   * @param replication copies of each partition: 1 on one machine, 3 in a cluster, with two of them
   *     in sync
   */
  TopicDeclarer(Map<String, Object> adminSettings, int replication) {
    this.adminSettings = new HashMap<>(adminSettings);
    // A stopping service does not wait long for an answer that does not come.
    this.adminSettings.putIfAbsent(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
    this.adminSettings.putIfAbsent(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    this.replication = (short) replication;
  }

  /**
   * Declares topics and waits until foreign ones exist too.
   *
   * @param own topics to declare
   * @param needed topics of other owners to wait for
   * @param stopped ends the waiting
   * @return whether all of them exist
   */
  boolean awaitTopics(Collection<String> own, Collection<String> needed, CountDownLatch stopped) {
    Complaint complaint = new Complaint();
    try {
      while (stopped.getCount() > 0) {
        try (Admin admin = Admin.create(adminSettings)) {
          return awaitTopics(admin, own, needed, stopped, complaint);
        } catch (KafkaException e) {
          // Its name can't be resolved yet.
          complaint.say("the broker is unknown: " + e.getMessage());
        }
        stopped.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  /** Asks with one client again and again: to make a client costs far more than to ask. */
  private boolean awaitTopics(
      Admin admin,
      Collection<String> own,
      Collection<String> needed,
      CountDownLatch stopped,
      Complaint complaint)
      throws InterruptedException {
    while (stopped.getCount() > 0) {
      try {
        if (declare(admin, own, needed)) {
          return true;
        }
        complaint.say(needed + " do not exist yet");
      } catch (ExecutionException e) {
        // Another service may have declared a topic that all of them share in the same moment.
        if (!(e.getCause() instanceof TopicExistsException)) {
          complaint.say("the broker does not answer: " + e.getMessage());
        }
      }
      stopped.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
    }
    return false;
  }

  /** Said once, however long the waiting takes. */
  private static final class Complaint {

    private boolean said;

    void say(String what) {
      if (!said) {
        LOG.warn("waits for topics: {}", what);
        said = true;
      }
    }
  }

  /** Declares what is missing; returns whether everything exists that is needed. */
  private boolean declare(Admin admin, Collection<String> own, Collection<String> needed)
      throws InterruptedException, ExecutionException {
    Set<String> existing = admin.listTopics().names().get();
    List<NewTopic> missing =
        own.stream().filter(name -> !existing.contains(name)).map(this::topic).toList();
    if (missing.isEmpty()) {
      return existing.containsAll(needed);
    }
    admin.createTopics(missing).all().get();
    LOG.info("declared topics {}", missing.stream().map(NewTopic::name).toList());
    return existing.containsAll(needed);
  }

  private NewTopic topic(String name) {
    return new NewTopic(name, TopicDeclaration.PARTITIONS, replication)
        .configs(
            Map.of(
                "cleanup.policy", "delete",
                "retention.ms", "-1",
                "retention.bytes", "-1",
                "min.insync.replicas", replication >= 3 ? "2" : "1",
                "unclean.leader.election.enable", "false"));
  }
}
