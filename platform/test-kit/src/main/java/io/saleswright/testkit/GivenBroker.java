package io.saleswright.testkit;

import io.saleswright.system.Consumer;
import io.saleswright.system.SystemDescription;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;

/**
 * A Kafka that {@code KAFKA_BOOTSTRAP_SERVERS} names for the tests, with the login that services
 * take from Spring Boot's variables. The names of topics are the system's, so a run needs a Kafka
 * on which nobody else works with them: one that has some already is refused, and what a run leaves
 * is removed at its end.
 */
final class GivenBroker {

  private static final String DEAD_LETTERS = ".dead-letters.v1";
  private static final Set<String> OUR_GROUPS =
      SystemDescription.ours().consumers().stream()
          .map(Consumer::group)
          .collect(Collectors.toUnmodifiableSet());

  private static final String SERVERS = "KAFKA_BOOTSTRAP_SERVERS";
  private static final String PROTOCOL = "SPRING_KAFKA_SECURITY_PROTOCOL";
  private static final String OTHERS = "SPRING_KAFKA_PROPERTIES_";
  private static final Duration LAST_MEMBERS = Duration.ofSeconds(20);

  private final Map<String, Object> settings;
  private final Set<String> topics;
  private final Set<String> groups;

  private GivenBroker(Map<String, Object> settings, Set<String> topics, Set<String> groups) {
    this.settings = settings;
    this.topics = topics;
    this.groups = groups;
  }

  /** Whether the environment names one. */
  static boolean isNamed(Map<String, String> environment) {
    return !environment.getOrDefault(SERVERS, "").isBlank();
  }

  /** How clients reach the one that the environment names. */
  static Map<String, Object> settings(Map<String, String> environment) {
    Map<String, Object> settings = new HashMap<>();
    environment.forEach((name, value) -> {
      if (name.startsWith(OTHERS)) {
        settings.put(
            name.substring(OTHERS.length()).toLowerCase(Locale.ROOT).replace('_', '.'), value);
      }
    });
    if (environment.containsKey(PROTOCOL)) {
      settings.put("security.protocol", environment.get(PROTOCOL));
    }
    settings.put("bootstrap.servers", environment.getOrDefault(SERVERS, "").strip());
    return settings;
  }

  /**
   * Begins a run.
   *
   * @throws IllegalStateException when it has topics of the system, which may be somebody's
   */
  static GivenBroker enter(Map<String, Object> settings) {
    try (Admin admin = Admin.create(settings)) {
      Set<String> topics = admin.listTopics().names().get();
      Set<String> ours = new TreeSet<>(topics);
      ours.retainAll(SystemDescription.ours().topics().keySet());
      if (!ours.isEmpty()) {
        throw new IllegalStateException(
            "Tests need a Kafka of their own: the one at %s has %s already."
                .formatted(settings.get("bootstrap.servers"), ours));
      }
      return new GivenBroker(settings, topics, groups(admin));
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Others may work on the same Kafka meanwhile: only what tests make is theirs to remove. */
  private static boolean isOurs(String topic) {
    return TestBroker.isMade(topic)
        || SystemDescription.ours().topics().containsKey(topic)
        || topic.endsWith(DEAD_LETTERS)
            && isGroupOfOurs(topic.substring(0, topic.length() - DEAD_LETTERS.length()));
  }

  private static boolean isGroupOfOurs(String group) {
    return OUR_GROUPS.contains(group) || group.startsWith("test.");
  }

  /** Removes what came since; a group is left behind when its members do not leave in time. */
  void leave() {
    try (Admin admin = Admin.create(settings)) {
      Set<String> added = new HashSet<>(admin.listTopics().names().get());
      added.removeAll(topics);
      added.removeIf(topic -> !isOurs(topic));
      admin.deleteTopics(added).all().get();
      long end = System.nanoTime() + LAST_MEMBERS.toNanos();
      while (!removedGroups(admin) && System.nanoTime() < end) {
        Thread.onSpinWait();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean removedGroups(Admin admin) throws InterruptedException {
    try {
      Set<String> added = new HashSet<>(groups(admin));
      added.removeAll(groups);
      added.removeIf(group -> !isGroupOfOurs(group));
      admin.deleteConsumerGroups(added).all().get();
      return true;
    } catch (ExecutionException _) {
      return false;
    }
  }

  private static Set<String> groups(Admin admin) throws ExecutionException, InterruptedException {
    return admin.listGroups().all().get().stream()
        .map(GroupListing::groupId)
        .collect(Collectors.toSet());
  }
}
