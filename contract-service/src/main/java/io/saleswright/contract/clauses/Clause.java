package io.saleswright.contract.clauses;

import io.saleswright.platform.kernel.InvalidInput;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text of a contract about one topic (CON-01).
 *
 * @param topic what it is about, in kebab case, such as {@code quality-standard}
 * @param text what it says, with placeholders
 * @param template the version of the template that it was taken from; null when somebody wrote it
 */
public record Clause(String topic, String text, @Nullable TemplateRef template) {

  private static final Pattern TOPIC = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST_TOPIC = 60;

  /**
   * A version of a template.
   *
   * @param id identity of the template
   * @param version from 1
   */
  public record TemplateRef(String id, int version) {}

  /** What it says in a contract with these values. */
  public String filled(Map<Placeholder, String> values) {
    return Wording.filled(text, values);
  }

  /**
   * Refuses what is no topic.
   *
   * @param field the field to name
   * @throws InvalidInput when it is not in kebab case, or too long
   */
  public static void checkTopic(String field, String topic) {
    if (topic.length() > LONGEST_TOPIC || !TOPIC.matcher(topic).matches()) {
      throw new InvalidInput(
          field,
          "CON-01",
          "must be written in small letters and hyphens, such as quality-standard");
    }
  }
}
