package io.saleswright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The topics and consumers that the catalogue names are those of the running services: each notes
 * them in a file that its contract of events holds to its beans.
 */
class ConsumerTests {

  private static final String NOTED = "src/test/resources/known-wiring.txt";

  private final Narrative narrative =
      Narrative.read(Repository.ROOT.resolve("docs/events/catalogue.yaml"));

  @Test
  void consumersOfEventsAreThoseOfTheServices() {
    Set<String> told = new TreeSet<>();
    narrative
        .events()
        .forEach((type, event) ->
            event
                .consumers()
                .keySet()
                .forEach(consumer -> told.add(consumer + " handles " + type)));

    assertThat(told).isEqualTo(noted(line -> line.contains(" handles ")));
  }

  @Test
  void consumersOfWholeTopicsAreThoseOfTheServices() {
    Set<String> told = new TreeSet<>();
    narrative
        .topics()
        .values()
        .forEach(topic ->
            topic
                .everything()
                .keySet()
                .forEach(consumer -> told.add(consumer + " takes all of " + topic.name())));

    assertThat(told).isEqualTo(noted(line -> line.contains(" takes all of ")));
  }

  @Test
  void topicsAreThoseThatServicesOwnAndThoseThatTheyRead() {
    Set<String> owned = topics(" publishes | declares ");

    assertThat(narrative.topics().keySet()).isEqualTo(owned);
    assertThat(owned).containsAll(topics(" reads | takes all of "));
  }

  @Test
  void everyServiceThatHasEventsHasNotedThem() {
    assertThat(
            services()
                .filter(service -> Files.exists(service.resolve("src/main/resources/events"))))
        .isNotEmpty()
        .allSatisfy(service -> assertThat(service.resolve(NOTED)).isNotEmptyFile());
  }

  private static Set<String> topics(String relation) {
    Set<String> topics = new TreeSet<>();
    for (String line : noted(_ -> true)) {
      String[] parts = line.split(relation);
      if (parts.length == 2) {
        topics.add(parts[1]);
      }
    }
    return topics;
  }

  private static Set<String> noted(Predicate<String> wanted) {
    Set<String> lines = new TreeSet<>();
    services()
        .map(service -> service.resolve(NOTED))
        .filter(Files::exists)
        .flatMap(file -> Repository.read(file).lines())
        .filter(wanted)
        .forEach(lines::add);
    return lines;
  }

  private static Stream<Path> services() {
    return Repository.services().stream();
  }
}
