package io.saleswright.testkit.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestHttp;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One token sees the same in every service (SEC-02): the table "token x collection -> visible". A
 * service names its collections, and every way in which people see things of it; the tokens and
 * what they see are the same for all.
 *
 * <pre>{@code
 * class ScopeTests extends RunningService implements ScopeContract {
 *   public List<ScopedCollection> collections() {
 *     return List.of(
 *         ScopedCollection.of("orders", this::placedFor)
 *             .seen("by id", Look.at("/api/orders/{id}"))
 *             .seen("in the list", Look.inList("/api/orders", "id"))
 *             .counted("figures", Counting.at("/api/figures", "open")));
 *   }
 * }
 * }</pre>
 */
public interface ScopeContract {

  /** The collections of the service, and how their things are seen. */
  List<ScopedCollection> collections();

  /**
   * Speaks to the running service as a person with one role, whose staff id is {@code DEMO-} and
   * the name.
   *
   * @param claims what the token says beside name and role: {@code team} and {@code region}
   */
  TestHttp speaker(Map<String, String> claims, String name, String role);

  /** Each reader against each collection, in each way. */
  @TestFactory
  default Stream<DynamicTest> everybodySeesWhatTheirTokenGivesAndNothingElse() {
    assertThat(collections()).isNotEmpty();
    return collections().stream().flatMap(this::testsOf);
  }

  private Stream<DynamicTest> testsOf(ScopedCollection collection) {
    String run = "-" + UUID.randomUUID();
    Map<String, Long> before = counts(collection, run);
    Map<Thing, String> things = new EnumMap<>(Thing.class);
    for (Thing thing : Thing.values()) {
      things.put(thing, collection.maker().apply(thing.belonging(run)));
    }
    List<DynamicTest> tests = new ArrayList<>();
    for (Reader reader : Reader.all()) {
      TestHttp person = speaker(reader.claims(run), reader.username(run), reader.role());
      Set<Thing> visible = collection.visibleTo(reader);
      collection
          .looks()
          .forEach((way, look) ->
              tests.add(
                  DynamicTest.dynamicTest(
                      label(collection, way, reader),
                      () -> assertThat(seen(look, person, things)).isEqualTo(visible))));
      collection
          .countings()
          .forEach((way, counting) ->
              tests.add(
                  DynamicTest.dynamicTest(
                      label(collection, way, reader),
                      () ->
                          assertThat(counting.count(person))
                              .isEqualTo(
                                  before.getOrDefault(label(collection, way, reader), 0L)
                                      + visible.size()))));
    }
    return tests.stream();
  }

  private Map<String, Long> counts(ScopedCollection collection, String run) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Reader reader : Reader.all()) {
      TestHttp person = speaker(reader.claims(run), reader.username(run), reader.role());
      collection
          .countings()
          .forEach((way, counting) ->
              counts.put(label(collection, way, reader), counting.count(person)));
    }
    return counts;
  }

  private static Set<Thing> seen(Look look, TestHttp person, Map<Thing, String> things) {
    return things.entrySet().stream()
        .filter(thing -> look.sees(person, thing.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static String label(ScopedCollection collection, String way, Reader reader) {
    return "%s, %s: %s".formatted(collection.name(), way, reader.label());
  }
}
