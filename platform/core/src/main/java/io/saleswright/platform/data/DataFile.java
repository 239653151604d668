package io.saleswright.platform.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import tools.jackson.core.JacksonException;

/**
 * A YAML file of rules.
 *
 * <p>Scalars are what they look like to a reader: {@code true} and {@code false}, whole numbers,
 * and text. Everything else stays text, so {@code 16:00} is not a count of minutes, a date has no
 * time zone and {@code 0.3} no binary rounding error. Duplicate keys are refused.
 */
public final class DataFile {

  private DataFile() {}

  /**
   * The file's entries, in their order.
   *
   * @throws IllegalStateException when it can't be read or isn't a YAML mapping; the message names
   *     the file
   */
  public static Map<String, Object> read(Resource file) {
    Object content = parse(file);
    if (!(content instanceof Map<?, ?> entries)) {
      throw new IllegalStateException(file.getDescription() + " is not a YAML mapping");
    }
    Map<String, Object> values = new LinkedHashMap<>();
    entries.forEach((key, value) -> values.put(String.valueOf(key), value));
    return values;
  }

  /**
   * The file as a value of this type, read by the {@linkplain DataMapper strict mapper}.
   *
   * @throws IllegalStateException when it can't be read or doesn't fit; the message names the file
   */
  public static <T> T read(Resource file, Class<T> type) {
    Map<String, Object> values = read(file);
    try {
      return DataMapper.strict().build().convertValue(values, type);
    } catch (JacksonException e) {
      throw new IllegalStateException(
          file.getDescription()
              + " is no valid "
              + type.getSimpleName()
              + ": "
              + DataMapper.explain(e),
          e);
    }
  }

  private static Object parse(Resource file) {
    try (InputStream in = file.getInputStream()) {
      return yaml().load(in);
    } catch (IOException | YAMLException e) {
      throw new IllegalStateException(
          file.getDescription() + " can't be read: " + e.getMessage(), e);
    }
  }

  private static Yaml yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    DumperOptions unused = new DumperOptions();
    return new Yaml(
        new SafeConstructor(options), new Representer(unused), unused, options, new PlainScalars());
  }
}
