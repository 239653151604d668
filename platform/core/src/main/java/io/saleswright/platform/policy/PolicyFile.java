package io.saleswright.platform.policy;

import io.saleswright.platform.data.DataFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * The values that a release brings, each with the requirement behind it.
 *
 * @param place where they were read, for messages
 * @param entries the entries by key, in the file's order
 */
record PolicyFile(String place, Map<String, Entry> entries) {

  private static final Set<String> WORDS = Set.of("value", "rule", "unit", "description");
  private static final Pattern RULE = Pattern.compile("[A-Z]{2,5}-[0-9]{2,3}");

  /**
   * One value.
   *
   * @param value text, truth value, whole number, list or map
   * @param rule id of the requirement that asks for it
   * @param unit what the value counts, where its form doesn't say
   * @param description what it decides, for the person who changes it
   */
  record Entry(Object value, String rule, @Nullable String unit, @Nullable String description) {}

  /**
   * The file of the policy with this name.
   *
   * @throws IllegalStateException when it is missing or an entry has no value or requirement; the
   *     message names file and key
   */
  static PolicyFile of(String name) {
    ClassPathResource file = new ClassPathResource("policy/" + name + ".yaml");
    Map<String, Entry> entries = new LinkedHashMap<>();
    DataFile.read(file)
        .forEach((key, entry) -> entries.put(key, entry(file.getPath() + ": " + key, entry)));
    return new PolicyFile(file.getPath(), entries);
  }

  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    entries.forEach((key, entry) -> values.put(key, entry.value()));
    return PlainData.of(values);
  }

  Map<String, String> rules() {
    Map<String, String> rules = new LinkedHashMap<>();
    entries.forEach((key, entry) -> rules.put(key, entry.rule()));
    return rules;
  }

  private static Entry entry(String place, @Nullable Object content) {
    if (!(content instanceof Map<?, ?> words)) {
      throw new IllegalStateException(place + " must have the form {value: …, rule: …}");
    }
    if (!WORDS.containsAll(words.keySet())) {
      throw new IllegalStateException(place + " knows only " + String.join(", ", WORDS));
    }
    Object value = words.get("value");
    if (value == null) {
      throw new IllegalStateException(place + " has no value");
    }
    if (!(words.get("rule") instanceof String rule) || !RULE.matcher(rule).matches()) {
      throw new IllegalStateException(
          place + " has no requirement's id such as ORD-04 as its rule");
    }
    return new Entry(value, rule, text(words.get("unit")), text(words.get("description")));
  }

  private static @Nullable String text(@Nullable Object word) {
    return word == null ? null : word.toString();
  }
}
