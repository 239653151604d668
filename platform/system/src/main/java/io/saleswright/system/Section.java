package io.saleswright.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A map of a YAML file, read with its path in mind, so that a mistake can be found. */
final class Section {

  private final String path;
  private final Map<String, Object> entries;

  private Section(String path, Map<String, Object> entries) {
    this.path = path;
    this.entries = entries;
  }

  /** What a file or a key holds, which must be a map. */
  static Section of(String path, Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new IllegalStateException(path + " must be a map");
    }
    Map<String, Object> entries = new LinkedHashMap<>();
    map.forEach((key, entry) -> entries.put(String.valueOf(key), entry));
    return new Section(path, entries);
  }

  Set<String> keys() {
    return entries.keySet();
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** Refuses other keys: one that is misspelt would be left out without a word. */
  Section onlyWith(String... known) {
    Set<String> unknown = new TreeSet<>(entries.keySet());
    unknown.removeAll(Set.of(known));
    if (!unknown.isEmpty()) {
      throw new IllegalStateException(path + " has unknown keys: " + unknown);
    }
    return this;
  }

  Section section(String key) {
    return of(path + "." + key, required(key));
  }

  /** The map under a key, or an empty one when there is none. */
  Section sectionOrNone(String key) {
    return has(key) ? section(key) : new Section(path + "." + key, Map.of());
  }

  String text(String key) {
    return String.valueOf(required(key));
  }

  int number(String key) {
    if (required(key) instanceof Integer number) {
      return number;
    }
    throw new IllegalStateException(path + "." + key + " must be a number");
  }

  List<String> texts(String key) {
    if (!(required(key) instanceof List<?> list)) {
      throw new IllegalStateException(path + "." + key + " must be a list");
    }
    List<String> texts = new ArrayList<>();
    list.forEach(entry -> texts.add(String.valueOf(entry)));
    return texts;
  }

  private Object required(String key) {
    Object value = entries.get(key);
    if (value == null) {
      throw new IllegalStateException(path + " says nothing of " + key);
    }
    return value;
  }
}
