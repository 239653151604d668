package io.saleswright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The consumers that the catalogue names are those that subscribe in the code. */
class ConsumerTests {

  private static final Pattern SUBSCRIPTION =
      Pattern.compile(
          "Subscription\\.named\\(\"([^\"]+)\"\\)(.*?)(?=Subscription\\.named|\\z)",
          Pattern.DOTALL);
  private static final Pattern HANDLER = Pattern.compile("\\.on\\(\\s*\"([^\"]+)\"");
  private static final Pattern TOPIC =
      Pattern.compile("\\.to(?:Foreign)?\\(\\s*\"([^\"]+)\"\\s*\\)");

  private final Narrative narrative =
      Narrative.read(Repository.ROOT.resolve("docs/events/catalogue.yaml"));

  @Test
  void consumersOfEventsAreThoseInTheCode() {
    Set<String> told = new TreeSet<>();
    narrative
        .events()
        .forEach((type, event) ->
            event.consumers().keySet().forEach(consumer -> told.add(consumer + " on " + type)));
    Set<String> inCode = new TreeSet<>();
    for (MatchResult subscription : subscriptions()) {
      find(HANDLER, subscription.group(2))
          .forEach(type -> inCode.add(subscription.group(1) + " on " + type));
    }
    assertThat(told).isEqualTo(inCode);
  }

  @Test
  void consumersOfWholeTopicsAreThoseInTheCode() {
    Set<String> told = new TreeSet<>();
    narrative
        .topics()
        .values()
        .forEach(topic ->
            topic
                .everything()
                .keySet()
                .forEach(consumer -> told.add(consumer + " to " + topic.name())));
    Set<String> inCode = new TreeSet<>();
    for (MatchResult subscription : subscriptions()) {
      if (subscription.group(2).contains(".onEverything(")) {
        find(TOPIC, subscription.group(2))
            .forEach(topic -> inCode.add(subscription.group(1) + " to " + topic));
      }
    }
    assertThat(told).isEqualTo(inCode);
  }

  @Test
  void topicsAreThoseThatTheCodeNames() {
    Set<String> declared = new TreeSet<>();
    Pattern topic =
        Pattern.compile("\"((?:customer|order|finance|production|warehouse)\\.[a-z-]+\\.v1)\"");
    for (Path source : Repository.sources(".")) {
      if (!source.startsWith(Repository.ROOT.resolve("docs"))) {
        declared.addAll(find(topic, Repository.read(source)));
      }
    }
    assertThat(narrative.topics().keySet()).isEqualTo(declared);
  }

  /** Name and body of each subscription of the services. */
  private static List<MatchResult> subscriptions() {
    return Repository.serviceSources().stream()
        .flatMap(source -> SUBSCRIPTION.matcher(Repository.read(source)).results())
        .toList();
  }

  private static Collection<String> find(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }
}
