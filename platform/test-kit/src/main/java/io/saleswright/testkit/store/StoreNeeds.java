package io.saleswright.testkit.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonRegularExpression;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What a server must be able to do so that it can carry out a command, each as {@code kind: name}.
 * Values are looked at for their types only.
 */
public final class StoreNeeds {

  /** Of every command of the driver, or told elsewhere. */
  private static final Set<String> PLAIN =
      Set.of(
          "$db",
          "lsid",
          "txnNumber",
          "$clusterTime",
          "$readPreference",
          "writeConcern",
          "readConcern",
          "documents",
          "updates",
          "deletes",
          "pipeline",
          "indexes",
          "cursor",
          "ordered",
          "query",
          "filter",
          "update",
          "fields",
          "getMore",
          "collection",
          "q",
          "u",
          "multi",
          "key",
          "cursors");

  /** What goes beyond the regular expressions of POSIX. */
  private static final List<String> EXPRESSIONS = List.of("(?m)", "(?!", "(?=", "\\Q", "\\b");

  private final Set<String> needs = new TreeSet<>();

  private StoreNeeds() {}

  /**
   * What a command needs.
   *
   * @param name of the command, such as {@code find}
   */
  public static Set<String> of(String name, BsonDocument command) {
    StoreNeeds found = new StoreNeeds();
    found.need("command", name);
    found.options(name, command);
    found.concerns(command);
    found.arguments(name, command);
    return found.needs;
  }

  private void need(String kind, String what) {
    needs.add(kind + ": " + what);
  }

  private void options(String name, BsonDocument command) {
    command.keySet().stream()
        .filter(option -> !PLAIN.contains(option) && !option.equals(name))
        .forEach(option -> need("option", name + " " + option));
  }

  private void concerns(BsonDocument command) {
    if (command.containsKey("txnNumber")) {
      need("concern", command.containsKey("autocommit") ? "transactions" : "retryable writes");
    }
    for (String concern : Set.of("writeConcern", "readConcern", "$readPreference")) {
      if (command.get(concern) instanceof BsonDocument asked && !asked.isEmpty()) {
        need(
            "concern",
            concern.replace("$", "")
                + asked.entrySet().stream()
                    .map(one -> " " + one.getKey() + ": " + plain(one.getValue()))
                    .sorted()
                    .collect(Collectors.joining(",")));
      }
    }
  }

  private static String plain(BsonValue value) {
    return value.isString()
        ? value.asString().getValue()
        : value.toString().replaceAll(".*=|}", "");
  }

  private void arguments(String name, BsonDocument command) {
    operators("condition", command.get("filter"));
    operators("condition", command.get("query"));
    operators("expression", command.get("projection"));
    operators("expression", command.get("fields"));
    each(command.get("updates"), update -> changes("update", update, "q", "u"));
    if (name.equals("findAndModify")) {
      changes("findAndModify", command, "query", "update");
    }
    each(command.get("deletes"), delete -> operators("condition", delete.get("q")));
    each(command.get("pipeline"), this::stage);
    each(command.get("indexes"), this::index);
    each(command.get("documents"), this::types);
  }

  private static void each(@Nullable BsonValue list, Consumer<BsonDocument> then) {
    if (list instanceof BsonArray all) {
      all.stream().filter(BsonValue::isDocument).map(BsonValue::asDocument).forEach(then);
    }
  }

  private void changes(String command, BsonDocument change, String condition, String update) {
    operators("condition", change.get(condition));
    operators("condition", change.get("arrayFilters"));
    if (command.equals("update")) {
      options(command, change);
    }
    if (change.get("multi") instanceof BsonValue many && many.asBoolean().getValue()) {
      need("option", "update multi");
    }
    BsonValue how = change.get(update);
    if (how instanceof BsonArray) {
      each(how, this::stage);
      need("option", command + " by a pipeline");
    } else {
      operators("update", how);
      types(how);
    }
  }

  private void stage(BsonDocument stage) {
    stage.forEach((name, value) -> {
      need("stage", name);
      switch (name) {
        case "$match" -> operators("condition", value);
        case "$facet" -> value.asDocument().values().forEach(part -> each(part, this::stage));
        default -> operators("expression", value);
      }
    });
  }

  private void index(BsonDocument index) {
    BsonDocument key = index.getDocument("key");
    String kind =
        key.values().stream()
            .map(way ->
                way.isNumber()
                    ? way.asNumber().intValue() > 0 ? "ascending" : "descending"
                    : plain(way))
            .distinct()
            .sorted()
            .collect(Collectors.joining(" and "));
    need("index", (key.size() > 1 ? "compound " : "") + kind);
    index.keySet().stream()
        .filter(option -> !Set.of("key", "name").contains(option))
        .forEach(option -> need("index", "option " + option));
  }

  private void operators(String kind, @Nullable BsonValue value) {
    switch (value) {
      case BsonDocument document ->
          document.forEach((name, inner) -> {
            if (name.startsWith("$")) {
              need(kind, name);
            }
            operators(kind, inner);
          });
      case BsonArray array -> array.forEach(inner -> operators(kind, inner));
      case BsonRegularExpression expression -> regular(kind, expression);
      case null, default -> {}
    }
  }

  /** Servers differ in the signs of regular expressions that they know. */
  private void regular(String kind, BsonRegularExpression expression) {
    need(kind, "regular expression");
    EXPRESSIONS.stream()
        .filter(sign -> expression.getPattern().contains(sign))
        .forEach(sign -> need(kind, "regular expression with " + sign));
    if (!expression.getOptions().isEmpty()) {
      need(kind, "regular expression with option " + expression.getOptions());
    }
  }

  private void types(@Nullable BsonValue value) {
    switch (value) {
      case BsonDocument document -> document.values().forEach(this::types);
      case BsonArray array -> array.forEach(this::types);
      case null -> {}
      default ->
          need("type", value.getBsonType().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
  }
}
