package io.saleswright.platform.kernel;

import io.saleswright.platform.kernel.InvalidInput.FieldError;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why something was not done, kept so that it can be told later, to readers of whatever language.
 *
 * @param problem stable name of the refusal; empty for what is none
 * @param field the field that is wrong; empty when none is named
 * @param text why, in English, with the names of its values in braces; other languages are found by
 *     the problem or by this text, so it is a constant
 * @param values what stands for the names
 */
public record Reason(String problem, String field, String text, Map<String, String> values) {

  private static final String INVALID = "invalid-input";

  public Reason {
    values = Map.copyOf(values);
  }

  /** In the words of whoever says it. */
  public static Reason said(String text, Map<String, String> values) {
    return new Reason("", "", text, values);
  }

  /** That a rule refused. */
  public static Reason of(RuleViolation refusal) {
    Map<String, String> values = new TreeMap<>();
    refusal.parameters().forEach((name, value) -> values.put(name, value.toString()));
    return new Reason(refusal.problem(), "", String.valueOf(refusal.getMessage()), values);
  }

  /** What is wrong with the first field. */
  public static Reason of(InvalidInput invalid) {
    FieldError first = invalid.errors().getFirst();
    return new Reason(INVALID, first.field(), first.text(), first.values());
  }

  /** The reason in English. */
  public String english() {
    return told(text);
  }

  /** The same in other words, with these values, behind the field that they are about. */
  public String told(String words) {
    String filled = new FieldError(field, problem, words, values).message();
    return field.isEmpty() ? filled : field + " " + filled;
  }
}
