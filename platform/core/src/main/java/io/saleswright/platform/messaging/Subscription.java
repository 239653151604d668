package io.saleswright.platform.messaging;

import io.saleswright.platform.kernel.InvalidInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one consumer reads, and what it does with each type of event: a table of types and handlers.
 * A service declares it as a bean. Handlers are called at least once for each event, in order per
 * aggregate, several aggregates at a time; their effect must be one write that remembers {@link
 * ReceivedEvent#source()}.
 */
public final class Subscription {

  private static final Pattern MAJOR_VERSION = Pattern.compile("\\.v\\d+$");

  private final String consumer;
  private final List<String> topics = new ArrayList<>();
  private final List<String> foreignTopics = new ArrayList<>();
  private final Map<String, Route<?>> routes = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, String> identities = new HashMap<>();
  private @Nullable Consumer<ReceivedEvent<RawEvent>> everything;
  private @Nullable BiConsumer<ReceivedEvent<RawEvent>, InvalidInput> refusing;

  private Subscription(String consumer) {
    this.consumer = consumer;
  }

  /** What is done with one type of event. */
  record Route<T>(String type, Class<T> data, Consumer<ReceivedEvent<T>> handler) {}

  /**
   * An event's data as it was received, for consumers that take every type.
   *
   * @param json the data
   */
  public record RawEvent(byte[] json) {}

  /**
   * A subscription without topics.
   *
   * @param consumer name of the consumer and of its group, {@code <service>.<module>}
   */
  public static Subscription named(String consumer) {
    return new Subscription(consumer);
  }

  /** Reads a topic of ours: its events are numbered per aggregate without gaps. */
  public Subscription to(String topic) {
    topics.add(topic);
    return this;
  }

  /** Reads a topic of a foreign system: its facts have an id and no dependable order. */
  public Subscription toForeign(String topic) {
    foreignTopics.add(topic);
    return this;
  }

  /**
   * Like {@link #to(String)}, for a topic whose events name their aggregate in a field, too: one
   * that names another than its key and subject parks.
   *
   * @param identity name of the field
   */
  public Subscription to(String topic, String identity) {
    identities.put(topic, identity);
    return to(topic);
  }

  /**
   * Like {@link #toForeign(String)}, for a topic whose facts name their aggregate in a field, too:
   * one that names another than its key and subject parks.
   *
   * @param identity name of the field
   */
  public Subscription toForeign(String topic, String identity) {
    identities.put(topic, identity);
    return toForeign(topic);
  }

  /**
   * Says what is done with a foreign fact that can't be true as it is told: it breaks the schema
   * that is published for its type, or is told from the future. It does not come to its handler.
   *
   * @param handler lets the aggregate refuse the fact, so that the refusal is listed
   */
  public Subscription refusing(BiConsumer<ReceivedEvent<RawEvent>, InvalidInput> handler) {
    refusing = handler;
    return this;
  }

  /**
   * Handles one type of event.
   *
   * @param type service, event and major version; another major version of the event parks its
   *     aggregate
   * @param data the consumer's own record, with just the fields that it uses
   */
  public <T extends Record> Subscription on(
      String type, Class<T> data, Consumer<ReceivedEvent<T>> handler) {
    routes.put(type, new Route<>(type, data, handler));
    names.add(withoutVersion(type));
    return this;
  }

  /** Handles every event of any type, with its data unread: for time lines and counts. */
  public Subscription onEverything(Consumer<ReceivedEvent<RawEvent>> handler) {
    everything = handler;
    return this;
  }

  public String consumer() {
    return consumer;
  }

  /** Where messages go that can't be handled, and what queues behind them. */
  public String deadLetterTopic() {
    return consumer + ".dead-letters.v1";
  }

  /** Every topic that it reads. */
  public List<String> allTopics() {
    List<String> all = new ArrayList<>(topics);
    all.addAll(foreignTopics);
    return all;
  }

  /** The types of events that it handles; empty when it handles every type. */
  public Set<String> handledTypes() {
    return Set.copyOf(routes.keySet());
  }

  /** Whether it takes every event of its topics, whatever its type. */
  public boolean takesEverything() {
    return everything != null;
  }

  /** The field in which the events of a topic name their aggregate, if they do. */
  @Nullable String identity(String topic) {
    return identities.get(topic);
  }

  @Nullable BiConsumer<ReceivedEvent<RawEvent>, InvalidInput> refusing() {
    return refusing;
  }

  boolean isForeign(String topic) {
    return foreignTopics.contains(topic);
  }

  /**
   * The handler of a type, or null when nobody handles it.
   *
   * @throws Unreadable when another major version of the type is handled
   */
  @Nullable Route<?> route(String type) {
    Route<?> route = routes.get(type);
    if (route != null) {
      return route;
    }
    if (names.contains(withoutVersion(type))) {
      throw new Unreadable(
          "This release does not know the major version of {type}.", Map.of("type", type));
    }
    return null;
  }

  @Nullable Consumer<ReceivedEvent<RawEvent>> everything() {
    return everything;
  }

  private static String withoutVersion(String type) {
    return MAJOR_VERSION.matcher(type).replaceFirst("");
  }
}
