package io.saleswright.testkit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.yesterday.KeptRelease;
import io.saleswright.testkit.yesterday.KeptRelease.KeptEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What design 4 asks of a service's events: each has a schema that follows from its record and an
 * example that fits it, what is really published follows its schema, and others survive every
 * change. The fields that others were told of are kept in {@code
 * src/test/resources/known-event-fields.txt}. Tests that run with {@code
 * -Dsaleswright.events.accept=true} write schemas and that file anew, unless a change breaks
 * somebody, and take a missing example from what was really published.
 */
public interface EventContract {

  Path KNOWN_FIELDS = Path.of("src/test/resources/known-event-fields.txt");
  boolean ACCEPT = Boolean.getBoolean("saleswright.events.accept");
  Duration PATIENCE = Duration.ofSeconds(90);

  /** The short name of the service, first part of the types that it publishes. */
  String service();

  /** Brings the running service to publish each of its types at least once. */
  void tellEveryEvent();

  private EventSchemas schemas() {
    return EventSchemas.ofModule();
  }

  private Set<String> publishedTypes() {
    return schemas().types().stream()
        .filter(type -> type.startsWith(service() + "."))
        .collect(Collectors.toSet());
  }

  @Test
  default void everyPublishedRecordHasASchemaAndTheOtherWayRound() {
    assertThat(publishedTypes()).isNotEmpty().isEqualTo(records().keySet());
  }

  @TestFactory
  default Stream<DynamicTest> schemasFollowFromTheirRecords() {
    SchemaWriter writer = new SchemaWriter();
    return records().entrySet().stream()
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.getKey(),
                () ->
                    assertThat(schemas().schema(entry.getKey()))
                        .as("written anew by -Dsaleswright.events.accept=true")
                        .isEqualTo(
                            writer.schema(
                                entry.getKey(),
                                entry.getValue(),
                                schemas().schema(entry.getKey())))));
  }

  /** Writes the schemas that do not follow from their records. */
  @BeforeEach
  default void acceptWhatTheRecordsSay() throws IOException {
    if (ACCEPT) {
      SchemaWriter writer = new SchemaWriter();
      for (Map.Entry<String, Class<?>> entry : records().entrySet()) {
        String type = entry.getKey();
        JsonNode before =
            schemas().types().contains(type) ? schemas().schema(type) : MissingNode.getInstance();
        ObjectNode now = writer.schema(type, entry.getValue(), before);
        if (!now.equals(before)) {
          schemas().writeSchema(type, now);
        }
      }
    }
  }

  @TestFactory
  default Stream<DynamicTest> examplesFollowTheirSchemasAndLackNothing() {
    return schemas().types().stream()
        .filter(type -> !ACCEPT || schemas().hasExample(type))
        .map(type -> DynamicTest.dynamicTest(type, () -> exampleFollowsItsSchema(type)));
  }

  private void exampleFollowsItsSchema(String type) {
    JsonNode example = schemas().example(type);
    assertThat(schemas().errors(type, example.toString())).isEmpty();
    for (JsonNode required : schemas().schema(type).path("required")) {
      ObjectNode without = ((ObjectNode) example).deepCopy();
      without.remove(required.asString());
      assertThat(schemas().errors(type, without.toString()))
          .as("without %s", required)
          .isNotEmpty();
    }
  }

  /** Compares what releases have published with the present schemas. */
  @Test
  default void eventsOfReleasesFollowTheirPresentSchemas(@TempDir Path directory)
      throws IOException {
    for (KeptRelease release : KeptRelease.all()) {
      List<KeptEvent> all =
          release.events(Files.createDirectories(directory.resolve(release.version())));
      assertThat(all).as(release.version()).isNotEmpty();
      List<KeptEvent> told =
          all.stream().filter(event -> event.type().startsWith(service() + ".")).toList();
      for (KeptEvent event : told) {
        assertThat(publishedTypes()).contains(event.type());
        assertThat(schemas().errors(event.type(), event.data())).as("%s", event).isEmpty();
      }
    }
  }

  @Test
  default void othersSurviveEveryChange() throws IOException {
    List<EventField> now = EventField.of(schemas());
    List<EventField> known =
        Files.exists(KNOWN_FIELDS)
            ? Files.readAllLines(KNOWN_FIELDS).stream().map(EventField::parse).toList()
            : List.of();
    assertThat(new Compatibility(known, now).breaks(service())).isEmpty();
    if (ACCEPT) {
      Files.createDirectories(KNOWN_FIELDS.getParent());
      Files.write(KNOWN_FIELDS, now.stream().map(EventField::toString).toList());
    } else {
      assertThat(known)
          .as("new fields are noted by -Dsaleswright.events.accept=true")
          .isEqualTo(now);
    }
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  default void everythingPublishedFollowsItsSchema(ApplicationContext running) throws IOException {
    List<String> topics =
        running.getBean(EnvelopeStores.class).types().stream()
            .map(AggregateType::topic)
            .filter(Objects::nonNull)
            .toList();
    tellEveryEvent();

    List<ConsumerRecord<String, String>> published = new ArrayList<>();
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> {
          published.clear();
          topics.forEach(topic -> published.addAll(TestBroker.await(topic, this::isOurs, 1)));
          assertThat(published)
              .extracting(event -> TestBroker.header(event, "ce_type"))
              .containsAll(publishedTypes());
        });
    for (ConsumerRecord<String, String> event : published) {
      String type = TestBroker.header(event, "ce_type");
      assertThat(schemas().errors(type, event.value())).as(type + event.value()).isEmpty();
      assertThat(TestBroker.header(event, "ce_subject")).isEqualTo(event.key());
      if (ACCEPT && !schemas().hasExample(type)) {
        schemas().writeExample(type, event.value());
      }
    }
  }

  /** Other tests publish what the service would never publish. */
  private boolean isOurs(ConsumerRecord<String, String> event) {
    Header source = event.headers().lastHeader("ce_source");
    String ours = "/saleswright/" + service();
    return source != null
        && source.value() != null
        && ours.equals(new String(source.value(), StandardCharsets.UTF_8));
  }

  /** The records that the service publishes, by type. */
  private Map<String, Class<?>> records() {
    ClassPathScanningCandidateComponentProvider scan =
        new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(EventType.class));
    Map<String, Class<?>> records = new TreeMap<>();
    String missed = service() + ".DeadlineMissed.v1";
    if (schemas().types().contains(missed)) {
      records.put(missed, DeadlineMissed.class);
    }
    scan.findCandidateComponents("io.saleswright." + service())
        .forEach(found -> {
          Class<?> event =
              ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
          records.put(event.getAnnotation(EventType.class).value(), event);
        });
    return records;
  }
}
