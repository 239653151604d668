package io.saleswright.kubernetes;

import static io.saleswright.kubernetes.Kustomized.at;
import static io.saleswright.kubernetes.Kustomized.list;
import static io.saleswright.kubernetes.Kustomized.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.system.Consumer;
import io.saleswright.system.Partner;
import io.saleswright.system.Service;
import io.saleswright.system.SystemDescription;
import io.saleswright.system.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rights that the manifests give, on a broker that enforces them: each account writes, reads
 * and commits what the description of the system says, and nothing else (SEC-03).
 */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class RightsTests {

  private static final SystemDescription SYSTEM = SystemDescription.ours();
  private static final Path USERS = Path.of("components/kafka/users.yaml");
  private static final int PATIENCE_MILLIS = 60_000;

  private final Collection<String> topics = new TreeSet<>(SYSTEM.topics().keySet());
  private GuardedBroker broker;

  static List<String> accounts() throws IOException {
    return Kustomized.file(USERS).stream().map(Kustomized::name).toList();
  }

  @BeforeAll
  void start(@TempDir Path directory) throws Exception {
    SYSTEM.consumers().forEach(consumer -> topics.add(consumer.deadLetters()));
    broker = GuardedBroker.start(directory, accounts());
    try (Admin admin = Admin.create(patient(GuardedBroker.ADMIN))) {
      admin
          .createTopics(topics.stream().map(topic -> new NewTopic(topic, 1, (short) 1)).toList())
          .all()
          .get();
      admin.createAcls(bindings()).all().get();
    }
    assertThat(writable(GuardedBroker.ADMIN)).containsExactlyElementsOf(topics);
  }

  @AfterAll
  void stop() throws InterruptedException {
    broker.close();
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void writesWhatIsTheirsAndNothingElse(String account) throws Exception {
    Set<String> expected = new TreeSet<>();
    for (Topic topic : SYSTEM.topics().values()) {
      boolean own = topic.owner().concat("-service").equals(account) && !topic.foreign();
      if (own || (topic.shared() && isService(account))) {
        expected.add(topic.name());
      }
    }
    consumersOf(account).forEach(consumer -> expected.add(consumer.deadLetters()));
    partner(account).forEach(partner -> expected.addAll(partner.writes()));

    assertThat(writable(account)).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void readsWhatItsConsumersReadAndNothingElse(String account) {
    Set<String> expected = new TreeSet<>();
    consumersOf(account)
        .forEach(consumer -> {
          expected.addAll(consumer.topics());
          expected.add(consumer.deadLetters());
        });
    partner(account).forEach(partner -> expected.addAll(partner.reads()));
    if (account.equals("check")) {
      expected.addAll(topics);
    }

    assertThat(readable(account)).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void commitsForItsOwnConsumersOnly(String account) throws Exception {
    Set<String> own = new TreeSet<>();
    consumersOf(account).forEach(consumer -> own.add(consumer.group()));
    Set<String> committed = new TreeSet<>();
    try (Admin admin = Admin.create(patient(account))) {
      for (Consumer consumer : SYSTEM.consumers()) {
        if (mayCommit(admin, consumer)) {
          committed.add(consumer.group());
        }
      }
    }

    assertThat(committed).containsExactlyElementsOf(own);
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void makesAndRemovesNoTopics(String account) {
    try (Admin admin = Admin.create(patient(account))) {
      assertThatThrownBy(
              () -> admin.createTopics(List.of(new NewTopic("mine.v1", 1, (short) 1))).all().get())
          .hasCauseInstanceOf(AuthorizationException.class);
      assertThatThrownBy(() -> admin.deleteTopics(List.of("order.orders.v1")).all().get())
          .isInstanceOf(ExecutionException.class);
    }
    assertThat(topicsNow()).contains("order.orders.v1").doesNotContain("mine.v1");
  }

  @Test
  void knowsNobodyWithoutTheirPassword() {
    Map<String, Object> settings = broker.asStranger("order-service");
    settings.put("default.api.timeout.ms", PATIENCE_MILLIS);
    try (Admin admin = Admin.create(settings)) {
      assertThatThrownBy(() -> admin.listTopics().names().get())
          .hasCauseInstanceOf(SaslAuthenticationException.class);
    }
  }

  private Set<String> topicsNow() {
    try (Admin admin = Admin.create(patient(GuardedBroker.ADMIN))) {
      return admin.listTopics().names().get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends a record to every topic; returns those that took it. */
  private Set<String> writable(String account) throws InterruptedException {
    Set<String> written = new TreeSet<>();
    try (var producer =
        new KafkaProducer<>(patient(account), new StringSerializer(), new StringSerializer())) {
      for (String topic : topics) {
        try {
          producer.send(new ProducerRecord<>(topic, "k", "v")).get();
          written.add(topic);
        } catch (ExecutionException | KafkaException e) {
          // Who may write nowhere gets no number as a producer either, sooner or later.
          assertThat(refusedBy(e)).as(topic).isInstanceOf(AuthorizationException.class);
        }
      }
    }
    return written;
  }

  private static Throwable refusedBy(Throwable failure) {
    Throwable cause = failure;
    while (cause != null && !(cause instanceof AuthorizationException)) {
      cause = cause.getCause();
    }
    return cause == null ? failure : cause;
  }

  /** Waits for a record of every topic, each of which has some; returns those that gave one. */
  private Set<String> readable(String account) {
    Set<String> read = new TreeSet<>();
    Map<String, Object> settings = patient(account);
    settings.put("auto.offset.reset", "earliest");
    // What is asked of one topic is answered before the next one's turn.
    settings.put("fetch.max.wait.ms", 10);
    settings.put("enable.auto.commit", false);
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      for (String topic : topics) {
        consumer.assign(List.of(new TopicPartition(topic, 0)));
        try {
          consumer.seekToBeginning(consumer.assignment());
          while (consumer.poll(Duration.ofMillis(500)).isEmpty()) {
            assertThat(consumer.assignment()).isNotEmpty();
          }
          read.add(topic);
        } catch (AuthorizationException _) {
          // Not for them.
        }
      }
    }
    return read;
  }

  private static boolean mayCommit(Admin admin, Consumer consumer) throws InterruptedException {
    TopicPartition place = new TopicPartition(consumer.topics().iterator().next(), 0);
    try {
      admin
          .alterConsumerGroupOffsets(consumer.group(), Map.of(place, new OffsetAndMetadata(0)))
          .all()
          .get();
      return true;
    } catch (ExecutionException e) {
      assertThat(e.getCause()).as(consumer.group()).isInstanceOf(AuthorizationException.class);
      return false;
    }
  }

  private Map<String, Object> patient(String account) {
    Map<String, Object> settings = broker.as(account);
    settings.put("default.api.timeout.ms", PATIENCE_MILLIS);
    settings.put("max.block.ms", PATIENCE_MILLIS);
    return new HashMap<>(settings);
  }

  private static boolean isService(String account) {
    return SYSTEM.services().stream().map(Service::process).anyMatch(account::equals);
  }

  private static List<Consumer> consumersOf(String account) {
    return SYSTEM.services().stream()
        .filter(service -> service.process().equals(account))
        .flatMap(service -> service.consumers().stream())
        .toList();
  }

  private static List<Partner> partner(String account) {
    return SYSTEM.partners().stream().filter(it -> it.name().equals(account)).toList();
  }

  /** The manifests' lists in Kafka's own words. */
  private static List<AclBinding> bindings() throws IOException {
    List<AclBinding> bindings = new ArrayList<>();
    for (Map<?, ?> user : Kustomized.file(USERS)) {
      for (Object acl : list(user, "spec", "authorization", "acls")) {
        var resource =
            new ResourcePattern(
                ResourceType.valueOf(
                    at(acl, "resource", "type").toString().toUpperCase(Locale.ROOT)),
                at(acl, "resource", "name").toString(),
                PatternType.valueOf(
                    at(acl, "resource", "patternType").toString().toUpperCase(Locale.ROOT)));
        for (Object operation : list(acl, "operations")) {
          bindings.add(
              new AclBinding(
                  resource,
                  new AccessControlEntry(
                      "User:" + name(user),
                      "*",
                      AclOperation.fromString(operation.toString()),
                      AclPermissionType.ALLOW)));
        }
      }
    }
    return bindings;
  }
}
