package io.saleswright.testkit.states;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares the fields of stored states with those that were noted before: whatever a release has
 * written, the next one must be able to read.
 */
final class StateHistory {

  private final List<StateField> known;

  /**
   * @param known the fields of all formats that were ever written
   */
  StateHistory(List<StateField> known) {
    this.known = List.copyOf(known);
  }

  /** The collections that were noted. */
  SortedSet<String> collections() {
    return known.stream()
        .map(StateField::collection)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The fields of one format. */
  List<StateField> fields(String collection, int schema) {
    return known.stream().filter(field -> field.isOf(collection, schema)).toList();
  }

  /**
   * What would make stored states of the present format unreadable, one sentence each; empty when
   * all can be read, or the present format is new.
   *
   * @param now the fields of the present format as the code has them
   */
  List<String> breaks(String collection, int schema, List<StateField> now) {
    List<String> broken = new ArrayList<>();
    known.stream()
        .filter(field -> field.collection().equals(collection) && field.schema() > schema)
        .findFirst()
        .ifPresent(field ->
            broken.add(
                collection
                    + " was written in format "
                    + field.schema()
                    + " before and is in format "
                    + schema
                    + " now: steps of upcasting are never taken away"));
    List<StateField> before = fields(collection, schema);
    if (before.isEmpty()) {
      return broken;
    }
    String remedy = remedy(collection, schema);
    for (StateField field : before) {
      find(now, field.path())
          .ifPresentOrElse(
              present -> compare(field, present, remedy, broken),
              () -> broken.add("removed or renamed: " + field + remedy));
    }
    for (StateField field : now) {
      boolean parentIsStored = field.parent().isEmpty() || find(before, field.parent()).isPresent();
      if (field.required() && parentIsStored && find(before, field.path()).isEmpty()) {
        broken.add("new and not @Nullable, so stored states lack it: " + field + remedy);
      }
    }
    return broken;
  }

  private static String remedy(String collection, int schema) {
    return ". States of format "
        + schema
        + " lie in stores. Leave it as it is, or add `.upcasting(step)` to the AggregateType of "
        + collection
        + ", with a step that turns a state of format "
        + schema
        + " into the new one, and note the new format by -Dsaleswright.states.accept=true";
  }

  private static void compare(
      StateField before, StateField after, String remedy, List<String> broken) {
    if (!after.takes(before)) {
      List<String> gone = after.lacks(before);
      String what = gone.isEmpty() ? "" : " (without " + String.join(", ", gone) + ")";
      broken.add("was: " + before + ", and is: " + after.form() + what + remedy);
    } else if (!before.required() && after.required()) {
      broken.add("not @Nullable any more, but stored states may lack it: " + after + remedy);
    }
  }

  /** All that is known, with the fields of one format as they are now. */
  StateHistory noting(String collection, int schema, List<StateField> now) {
    List<StateField> all = new ArrayList<>(known);
    all.removeIf(field -> field.isOf(collection, schema));
    all.addAll(now);
    return new StateHistory(all);
  }

  /** Its lines, by collection and format, fields in the order of the record. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (String collection : collections()) {
      known.stream()
          .filter(field -> field.collection().equals(collection))
          .map(StateField::schema)
          .distinct()
          .sorted()
          .flatMap(schema -> fields(collection, schema).stream())
          .map(StateField::toString)
          .forEach(lines::add);
    }
    return lines;
  }

  private static Optional<StateField> find(List<StateField> fields, String path) {
    return fields.stream().filter(field -> field.path().equals(path)).findFirst();
  }
}
