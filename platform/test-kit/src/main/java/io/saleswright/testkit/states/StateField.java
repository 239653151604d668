package io.saleswright.testkit.states;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A field of a stored state. Written as one line, so that a history of formats can be read and
 * compared.
 *
 * @param collection where the states lie
 * @param schema the number of the format, from 1
 * @param path from the root of the state, such as {@code lines[].unitPrice.amount}; {@code []}
 *     stands for the elements of a list, <code>{}</code> for the values of a map
 * @param required whether it is there whenever its parent is
 * @param form how its value is stored; the constants of an enum are part of it
 */
record StateField(String collection, int schema, String path, boolean required, String form) {

  private static final String ENUM = "enum";

  /** The field that a line of {@link #toString()} stands for. */
  static StateField parse(String line) {
    String[] parts = line.split(" ", 5);
    return new StateField(
        parts[0], Integer.parseInt(parts[1]), parts[2], parts[3].equals("required"), parts[4]);
  }

  /** Whether the other one belongs to the same format of the same aggregate. */
  boolean isOf(String otherCollection, int otherSchema) {
    return collection.equals(otherCollection) && schema == otherSchema;
  }

  /** The path of the object, list or map that holds it; empty when the state itself does. */
  String parent() {
    String holder = path.substring(0, Math.max(path.lastIndexOf('.'), 0));
    while (holder.endsWith("[]") || holder.endsWith("{}")) {
      holder = holder.substring(0, holder.length() - 2);
    }
    return holder;
  }

  /** Whether every value of the other form can be read as a value of this one. */
  boolean takes(StateField before) {
    if (!words(form).contains(ENUM) || !words(before.form).contains(ENUM)) {
      return form.equals(before.form);
    }
    return kind(form).equals(kind(before.form)) && constants(form).containsAll(before.constants());
  }

  /** The constants that the other one has and this one lacks, when both are enums. */
  List<String> lacks(StateField before) {
    Set<String> mine = constants(form);
    return before.constants().stream().filter(constant -> !mine.contains(constant)).toList();
  }

  private List<String> constants() {
    return constants(form).stream().sorted().toList();
  }

  private static Set<String> constants(String form) {
    List<String> words = words(form);
    int start = words.indexOf(ENUM);
    return start < 0 ? Set.of() : Set.copyOf(words.subList(start + 1, words.size()));
  }

  private static String kind(String form) {
    return form.substring(0, form.indexOf(ENUM));
  }

  private static List<String> words(String form) {
    return Arrays.asList(form.split(" "));
  }

  @Override
  public String toString() {
    return String.join(
        " ", collection, Integer.toString(schema), path, required ? "required" : "optional", form);
  }
}
