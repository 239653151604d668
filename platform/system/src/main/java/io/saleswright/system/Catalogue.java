package io.saleswright.system;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the catalogue of events says about topics and about who listens; the rest is for people. */
final class Catalogue {

  private static final String PROCESS = "-service";

  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private final Map<String, Listener> listeners = new LinkedHashMap<>();

  /** What one consumer reads. */
  private static final class Listener {

    private final Set<String> topics = new TreeSet<>();
    private final Set<String> handled = new TreeSet<>();
    private boolean everything;
  }

  Catalogue(Section file) {
    Section topicSection = file.section("topics");
    for (String name : topicSection.keys()) {
      Section topic = topicSection.section(name);
      topics.put(name, topic(name, topic));
      for (String consumer : topic.sectionOrNone("everything").keys()) {
        Listener listener = listener(consumer);
        listener.topics.add(name);
        listener.everything = true;
      }
    }
    Section events = file.section("events");
    for (String type : events.keys()) {
      Section event = events.section(type);
      String topic = event.text("topic");
      if (!topics.containsKey(topic)) {
        throw new IllegalStateException(type + " is in " + topic + ", which is not described");
      }
      for (String consumer : event.sectionOrNone("consumers").keys()) {
        Listener listener = listener(consumer);
        listener.topics.add(topic);
        listener.handled.add(type);
      }
    }
  }

  Map<String, Topic> topics() {
    return topics;
  }

  Set<String> consumers() {
    return listeners.keySet();
  }

  Consumer consumer(String group, Memory memory, Place place) {
    Listener listener = listeners.get(group);
    if (listener == null) {
      throw new IllegalStateException(
          group + " remembers something, and the catalogue says of no event that it listens");
    }
    if (listener.everything && !listener.handled.isEmpty()) {
      throw new IllegalStateException(
          group + " listens to everything, so it can't be named at single events");
    }
    return new Consumer(group, listener.topics, listener.handled, memory, place);
  }

  private Listener listener(String consumer) {
    return listeners.computeIfAbsent(consumer, _ -> new Listener());
  }

  private static Topic topic(String name, Section topic) {
    String owner = topic.text("owner");
    if (!owner.endsWith(PROCESS)) {
      throw new IllegalStateException("The owner of " + name + " is no service: " + owner);
    }
    return new Topic(
        name,
        owner.substring(0, owner.length() - PROCESS.length()),
        is(topic, "shared"),
        is(topic, "foreign"));
  }

  private static boolean is(Section topic, String kind) {
    return topic.has(kind) && Boolean.parseBoolean(topic.text(kind));
  }
}
