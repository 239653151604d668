package io.saleswright.docs;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What people say about topics and events beside the schemas: {@code docs/events/catalogue.yaml}.
 *
 * @param topics by name, in the order of the file
 * @param events by type, in the order of the file
 */
record Narrative(Map<String, Topic> topics, Map<String, Event> events) {

  /**
   * A topic.
   *
   * @param owner the service that declares it and keeps the schemas of its events
   * @param producer who writes to it
   * @param foreign whether the producer is a system outside of this repository, which does not
   *     number its events
   * @param key what the key of its records is
   * @param personalData which personal data it holds, or {@code none} and why
   * @param everything consumers of all of its events, and what they do with them
   */
  record Topic(
      String name,
      String owner,
      String producer,
      boolean foreign,
      String key,
      String personalData,
      Map<String, String> everything) {}

  /**
   * A type of event.
   *
   * @param topic name of its topic
   * @param toldWhen what makes its producer tell it
   * @param repeats how often it comes, and which one holds
   * @param consumers who acts on it, and how; without the consumers of the whole topic
   */
  record Event(String topic, String toldWhen, String repeats, Map<String, String> consumers) {}

  static Narrative read(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      Map<?, ?> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
      Map<String, Topic> topics = new LinkedHashMap<>();
      section(root, "topics").forEach((name, topic) -> topics.put(name, topic(name, topic)));
      Map<String, Event> events = new LinkedHashMap<>();
      section(root, "events").forEach((type, event) -> events.put(type, event(event)));
      return new Narrative(topics, events);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The story of an event.
   *
   * @throws IllegalStateException when the catalogue has none
   */
  Event event(String type) {
    Event event = events.get(type);
    if (event == null) {
      throw new IllegalStateException("docs/events/catalogue.yaml says nothing of " + type);
    }
    return event;
  }

  /**
   * The topic of an event.
   *
   * @throws IllegalStateException when the catalogue has none
   */
  Topic topicOf(String type) {
    String name = event(type).topic();
    Topic topic = topics.get(name);
    if (topic == null) {
      throw new IllegalStateException("docs/events/catalogue.yaml says nothing of topic " + name);
    }
    return topic;
  }

  private static Topic topic(String name, Map<?, ?> said) {
    return new Topic(
        name,
        text(said, "owner"),
        text(said, "producer"),
        Boolean.TRUE.equals(said.get("foreign")),
        text(said, "key"),
        text(said, "personalData"),
        texts(said, "everything"));
  }

  private static Event event(Map<?, ?> said) {
    return new Event(
        text(said, "topic"),
        text(said, "toldWhen"),
        text(said, "repeats"),
        texts(said, "consumers"));
  }

  private static Map<String, Map<?, ?>> section(Map<?, ?> root, String name) {
    Map<String, Map<?, ?>> section = new LinkedHashMap<>();
    ((Map<?, ?>) Objects.requireNonNull(root.get(name), name))
        .forEach((key, value) -> section.put(String.valueOf(key), (Map<?, ?>) value));
    return section;
  }

  private static String text(Map<?, ?> said, String name) {
    return Objects.requireNonNull(said.get(name), () -> name + " is missing in " + said).toString();
  }

  private static Map<String, String> texts(Map<?, ?> said, String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (said.get(name) instanceof Map<?, ?> given) {
      given.forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value)));
    }
    return texts;
  }
}
