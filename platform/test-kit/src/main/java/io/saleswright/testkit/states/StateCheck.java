package io.saleswright.testkit.states;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.saleswright.platform.mongodb.AggregateType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bson.BsonDocument;

/** Compares what a service's code makes of stored states with what the module keeps of them. */
final class StateCheck {

  private static final String ACCEPT = ": note it by -Dsaleswright.states.accept=true";

  private final StateFiles files;
  private final StoredStates stored;
  private final List<AggregateType<?>> types;

  /**
   * @param files what the module keeps
   * @param stored reads examples back
   * @param types all that the service stores
   */
  StateCheck(StateFiles files, StoredStates stored, List<AggregateType<?>> types) {
    this.files = files;
    this.stored = stored;
    this.types = types;
  }

  /** What would make stored states unreadable, by the fields; one sentence each. */
  List<String> breaks() {
    StateHistory history = files.history();
    List<String> broken = new ArrayList<>();
    Set<String> gone = new TreeSet<>(history.collections());
    types.forEach(type -> gone.remove(type.collection()));
    gone.forEach(collection ->
        broken.add(
            "no store is open for "
                + collection
                + ", of which states lie in stores: open it, or take its lines out of"
                + " known-state-fields.txt in the change that empties the collection"));
    for (AggregateType<?> type : types) {
      broken.addAll(history.breaks(type.collection(), type.schema(), StateShape.of(type)));
    }
    return broken;
  }

  /** Notes the fields of the present formats. */
  void note() throws IOException {
    StateHistory history = files.history();
    for (AggregateType<?> type : types) {
      history = history.noting(type.collection(), type.schema(), StateShape.of(type));
    }
    files.note(history);
  }

  /** Whether a present format has no example yet. */
  boolean lacksExamples() {
    return types.stream().anyMatch(type -> !files.hasExamples(type.collection(), type.schema()));
  }

  /** Keeps examples of present formats that have none, out of what a service has stored. */
  void keepExamples(MongoDatabase service) throws IOException {
    for (AggregateType<?> type : types) {
      if (!files.hasExamples(type.collection(), type.schema())) {
        List<BsonDocument> states =
            service
                .getCollection(type.collection(), BsonDocument.class)
                .find(Filters.eq("schema", type.schema()))
                .map(envelope -> components(envelope.getDocument("state"), type))
                .into(new ArrayList<>());
        if (states.isEmpty()) {
          throw new IllegalStateException("the stories store no " + type.noun());
        }
        files.keep(type.collection(), type.schema(), states);
      }
    }
  }

  /** A stored state without what is derived from it, which is never read. */
  private static BsonDocument components(BsonDocument state, AggregateType<?> type) {
    type.derived().forEach(derived -> state.remove(derived.field()));
    return state;
  }

  /** All that is wrong: what breaks, what was not noted, and examples that can't be read. */
  List<String> problems() {
    List<String> problems = new ArrayList<>(breaks());
    if (problems.isEmpty()) {
      types.forEach(type -> compare(type, problems));
    }
    return problems;
  }

  private void compare(AggregateType<?> type, List<String> problems) {
    StateHistory history = files.history();
    String collection = type.collection();
    if (!history.fields(collection, type.schema()).equals(StateShape.of(type))) {
      problems.add(
          format(collection, type.schema()) + " has new fields or constants, or is new" + ACCEPT);
    }
    for (int schema = 1; schema <= type.schema(); schema++) {
      List<StateField> fields = history.fields(collection, schema);
      if (fields.isEmpty()) {
        problems.add("the fields of " + format(collection, schema) + ACCEPT);
      } else if (files.hasExamples(collection, schema)) {
        readBack(type, schema, fields, problems);
      } else {
        problems.add("no example of " + format(collection, schema) + ACCEPT);
      }
    }
  }

  private <S> void readBack(
      AggregateType<S> type, int schema, List<StateField> fields, List<String> problems) {
    String example = "example of " + format(type.collection(), schema);
    List<BsonDocument> states = files.examples(type.collection(), schema);
    if (states.isEmpty()) {
      problems.add("no state in the " + example);
    }
    for (BsonDocument state : states) {
      strangers(state, fields)
          .forEach(
              path -> problems.add("not a field of its format, in the " + example + ": " + path));
      try {
        S read = stored.read(type, schema, state.clone());
        for (String path : StoredStates.wrongNulls(read)) {
          problems.add(
              "null after reading an "
                  + example
                  + ": "
                  + path
                  + ". Stored states lack it: make it @Nullable, or have the upcasting step to the"
                  + " present format fill it");
        }
        if (schema == type.schema()) {
          Set<String> lost = StateFiles.paths(state);
          lost.removeAll(StateFiles.paths(stored.write(read)));
          lost.forEach(
              path -> problems.add("lost when an " + example + " is read and written: " + path));
        }
      } catch (RuntimeException e) {
        problems.add("can't read an " + example + ": " + e);
      }
    }
  }

  private static String format(String collection, int schema) {
    return "format " + schema + " of " + collection;
  }

  private static Set<String> strangers(BsonDocument state, List<StateField> fields) {
    Set<String> known = fields.stream().map(StateField::path).collect(Collectors.toSet());
    List<String> maps =
        fields.stream()
            .filter(field -> field.form().contains("map of"))
            .map(field -> field.path() + ".")
            .toList();
    Set<String> strangers = new TreeSet<>(StateFiles.paths(state));
    strangers.removeIf(path -> known.contains(path) || maps.stream().anyMatch(path::startsWith));
    return strangers;
  }
}
