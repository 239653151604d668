package io.saleswright.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What the resources of operators may hold ({@code shapes.yaml}), since Kubernetes knows nothing of
 * them.
 */
final class Shapes {

  private static final Path FILE = Path.of("src/test/resources/shapes.yaml");

  private final Map<?, ?> shapes;

  private Shapes(Map<?, ?> shapes) {
    this.shapes = shapes;
  }

  static Shapes read() {
    try {
      return new Shapes(
          new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(FILE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean knows(Map<?, ?> resource) {
    return shapes.containsKey(kind(resource));
  }

  /** What is wrong with a resource, by path. */
  List<String> mistakes(Map<?, ?> resource) {
    List<String> mistakes = new ArrayList<>();
    Set<String> beside = new TreeSet<>();
    resource.keySet().forEach(key -> beside.add(key.toString()));
    beside.removeAll(Set.of("apiVersion", "kind", "metadata", "spec"));
    beside.forEach(key -> mistakes.add(kind(resource) + "." + key + " is unknown"));
    compare(
        kind(resource) + " " + ((Map<?, ?>) resource.get("metadata")).get("name"),
        shapes.get(kind(resource)),
        resource.get("spec"),
        mistakes);
    return mistakes;
  }

  private static String kind(Map<?, ?> resource) {
    return resource.get("apiVersion") + "/" + resource.get("kind");
  }

  private static void compare(String path, Object shape, Object value, List<String> mistakes) {
    boolean fits =
        switch (shape) {
          case Map<?, ?> fields ->
              value instanceof Map<?, ?> map && object(path, fields, map, mistakes);
          case List<?> of ->
              value instanceof List<?> list && list(path, of.getFirst(), list, mistakes);
          default -> simple(shape.toString(), value);
        };
    if (!fits) {
      mistakes.add(path + " is not " + shape + " but " + value);
    }
  }

  private static boolean simple(String shape, Object value) {
    return switch (shape) {
      case "text" -> value instanceof String;
      case "number" -> value instanceof Number;
      case "truth" -> value instanceof Boolean;
      case "any" -> value != null;
      default -> throw new IllegalStateException("No shape is called " + shape);
    };
  }

  private static boolean list(String path, Object shape, List<?> list, List<String> mistakes) {
    for (int index = 0; index < list.size(); index++) {
      compare(path + "[" + index + "]", shape, list.get(index), mistakes);
    }
    return true;
  }

  private static boolean object(
      String path, Map<?, ?> fields, Map<?, ?> value, List<String> mistakes) {
    for (Object field : fields.keySet()) {
      String name = field.toString();
      if (name.endsWith("!") && !value.containsKey(name.substring(0, name.length() - 1))) {
        mistakes.add(path + "." + name + " is missing");
      }
    }
    for (var entry : value.entrySet()) {
      String name = entry.getKey().toString();
      Object shape =
          fields.containsKey("*")
              ? fields.get("*")
              : fields.containsKey(name) ? fields.get(name) : fields.get(name + "!");
      if (shape == null) {
        mistakes.add(path + "." + name + " is unknown");
      } else {
        compare(path + "." + name, shape, entry.getValue(), mistakes);
      }
    }
    return true;
  }
}
