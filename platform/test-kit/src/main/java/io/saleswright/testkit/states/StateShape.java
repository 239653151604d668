package io.saleswright.testkit.states;

import io.saleswright.platform.mongodb.AggregateType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields that a record has in the store, as the driver writes it by reflection. */
final class StateShape {

  private static final Map<Class<?>, String> SCALARS =
      Map.ofEntries(
          Map.entry(String.class, "text"),
          Map.entry(BigDecimal.class, "decimal"),
          Map.entry(Instant.class, "instant"),
          Map.entry(LocalDate.class, "date"),
          Map.entry(int.class, "int"),
          Map.entry(Integer.class, "int"),
          Map.entry(long.class, "long"),
          Map.entry(Long.class, "long"),
          Map.entry(boolean.class, "boolean"),
          Map.entry(Boolean.class, "boolean"));

  private final String collection;
  private final int schema;
  private final List<StateField> fields = new ArrayList<>();
  private final Deque<Class<?>> open = new ArrayDeque<>();

  private StateShape(AggregateType<?> type) {
    this.collection = type.collection();
    this.schema = type.schema();
  }

  /**
   * The fields of the format in which a type is written now.
   *
   * @throws IllegalStateException when a component is of a kind that is not known to be stored
   */
  static List<StateField> of(AggregateType<?> type) {
    StateShape shape = new StateShape(type);
    shape.collect("", type.state());
    return shape.fields;
  }

  private void collect(String prefix, Class<?> state) {
    if (open.contains(state)) {
      return;
    }
    open.push(state);
    for (RecordComponent component : state.getRecordComponents()) {
      String path = prefix + component.getName();
      Type type = component.getGenericType();
      fields.add(
          new StateField(
              collection,
              schema,
              path,
              !isNullable(component),
              form(state.getSimpleName() + "." + component.getName(), type)));
      descend(path, type);
    }
    open.pop();
  }

  private void descend(String path, Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      descend(path + (arguments.length == 1 ? "[]" : "{}"), arguments[arguments.length - 1]);
    } else if (type instanceof Class<?> plain && plain.isRecord()) {
      collect(path + ".", plain);
    }
  }

  private static String form(String owner, Type type) {
    if (type instanceof ParameterizedType generic
        && generic.getRawType() instanceof Class<?> container) {
      Type[] arguments = generic.getActualTypeArguments();
      if (Collection.class.isAssignableFrom(container)) {
        return "list of " + form(owner, arguments[0]);
      }
      if (Map.class.isAssignableFrom(container) && arguments[0] == String.class) {
        return "map of " + form(owner, arguments[1]);
      }
    }
    if (type instanceof Class<?> plain) {
      String scalar = SCALARS.get(plain);
      if (scalar != null) {
        return scalar;
      }
      if (plain.isRecord()) {
        return "object";
      }
      if (plain.isEnum()) {
        return Arrays.stream(plain.getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name())
            .collect(Collectors.joining(" ", "enum ", ""));
      }
    }
    throw new IllegalStateException(
        owner + " is of a kind that the contract of states does not know: " + type);
  }

  /** Whether a component may be null, by its annotation. */
  static boolean isNullable(RecordComponent component) {
    AnnotatedElement type = component.getAnnotatedType();
    return type.isAnnotationPresent(Nullable.class);
  }
}
