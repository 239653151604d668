package io.saleswright.platform.sheet;

import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.Action;
import io.saleswright.platform.web.Warning;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/**
 * A column of a sheet, made from a component of the record that a list shows. A record within it is
 * taken apart; amounts have their currency beside them, so that a sum of them is one of numbers; of
 * a list within a row only its words stay, or how many entries it has.
 *
 * @param path names of components that lead to the value, such as {@code customer}, {@code name}
 * @param value finds it in a row; null when there is none
 */
record Column(List<String> path, Function<Object, @Nullable Object> value) {

  /** Name of the column behind an amount. */
  static final String CURRENCY = "currency";

  /** What a client needs to go on, and a reader of a sheet does not. */
  private static final Set<Class<?>> FOR_CLIENTS = Set.of(Action.class, Warning.class);

  /** Codes that lists show as text. */
  private static final Set<String> CODED =
      Set.of("state", "status", "stage", "kind", "method", "gate");

  private static final int DEEPEST = 4;

  /** The columns of a list of such records, in the order of its components. */
  static List<Column> of(Class<?> row) {
    return of(row, List.of(), entry -> entry);
  }

  private static List<Column> of(
      Class<?> type, List<String> path, Function<Object, @Nullable Object> holder) {
    List<Column> columns = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      List<String> deeper = Stream.concat(path.stream(), Stream.of(component.getName())).toList();
      columns.addAll(
          of(
              component.getGenericType(),
              component.getType(),
              deeper,
              row -> read(component, holder.apply(row))));
    }
    return columns;
  }

  private static List<Column> of(
      Type generic, Class<?> type, List<String> path, Function<Object, @Nullable Object> value) {
    if (type == Money.class) {
      List<String> beside = Stream.concat(path.stream(), Stream.of(CURRENCY)).toList();
      return List.of(
          new Column(path, value),
          new Column(
              beside, row -> value.apply(row) instanceof Money amount ? amount.currency() : null));
    }
    if (Collection.class.isAssignableFrom(type)) {
      Class<?> entry = ResolvableType.forType(generic).asCollection().resolveGeneric(0);
      if (entry != null && FOR_CLIENTS.contains(entry)) {
        return List.of();
      }
      return List.of(new Column(path, row -> inOneCell(value.apply(row))));
    }
    if (FOR_CLIENTS.contains(type)) {
      return List.of();
    }
    return type.isRecord() && path.size() < DEEPEST
        ? of(type, path, value)
        : List.of(new Column(path, value));
  }

  private static @Nullable Object inOneCell(@Nullable Object value) {
    if (!(value instanceof Collection<?> entries) || entries.isEmpty()) {
      return null;
    }
    boolean records = entries.stream().anyMatch(entry -> entry != null && isMany(entry));
    return records
        ? (Object) entries.size()
        : entries.stream()
            .filter(Objects::nonNull)
            .map(Objects::toString)
            .collect(Collectors.joining(", "));
  }

  private static boolean isMany(Object entry) {
    return entry.getClass().isRecord() || entry instanceof Collection<?>;
  }

  private static @Nullable Object read(RecordComponent component, @Nullable Object holder) {
    if (holder == null) {
      return null;
    }
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(holder);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component + " can't be read", e);
    }
  }

  /** Whether what it holds is a code of ours, and no text that somebody typed. */
  boolean isCoded() {
    return CODED.contains(path.getLast());
  }

  /** A name in English: {@code requestedShipDate} is "Requested ship date". */
  static String english(String name) {
    String words =
        Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])"))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
