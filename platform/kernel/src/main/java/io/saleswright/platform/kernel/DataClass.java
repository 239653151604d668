package io.saleswright.platform.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A class of data that is a business secret, and who may read any of it (SEC-01). Which there are
 * says the system's description, in one table for all services: no step opens data of a class to a
 * role that is not in it, and no aggregate of a class is found by anybody else.
 *
 * @param name such as {@code cost}
 * @param roles who may read data of the class, as far as a step lets them and it lies in their
 *     scope
 * @param fields names that only fields of this class have in what is shown
 */
public record DataClass(String name, Set<String> roles, Set<String> fields) {

  private static final String FILE = "/io/saleswright/system/data-classes.properties";
  private static final String CLASS = "class.";
  private static final String FIELDS = "fields.";

  // Not set by an initializer: what fails there hides its message from whoever starts the process.
  private static volatile @Nullable Map<String, DataClass> packaged;

  public DataClass {
    roles = Set.copyOf(roles);
    fields = Set.copyOf(fields);
  }

  /**
   * The class of this name.
   *
   * @throws IllegalStateException when the description has none, is missing or is wrong
   */
  public static DataClass of(String name) {
    DataClass found = all().get(name);
    if (found == null) {
      throw new IllegalStateException(FILE + " has no class " + name);
    }
    return found;
  }

  /** All classes of the system's description, by name. */
  public static Map<String, DataClass> all() {
    Map<String, DataClass> all = packaged;
    if (all == null) {
      all = read();
      packaged = all;
    }
    return all;
  }

  private static Map<String, DataClass> read() {
    Properties entries = new Properties();
    try (InputStream stream = DataClass.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is not on the class path");
      }
      entries.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, DataClass> all = new TreeMap<>();
    for (String key : entries.stringPropertyNames()) {
      String name = key.substring(key.indexOf('.') + 1);
      if (key.startsWith(CLASS)) {
        String fields = entries.getProperty(FIELDS + name, "");
        all.put(name, new DataClass(name, words(entries.getProperty(key)), words(fields)));
      } else if (!key.startsWith(FIELDS) || !entries.containsKey(CLASS + name)) {
        throw new IllegalStateException(FILE + ": " + key + " is of no class");
      }
    }
    return Map.copyOf(all);
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether somebody may read data of the class at all. */
  public boolean isOpenTo(Caller caller) {
    return caller.hasAny(roles);
  }

  /**
   * Checks that nobody else gets to see it.
   *
   * @throws IllegalStateException when one of these roles may not read data of the class
   */
  void mustInclude(Set<String> readers) {
    Set<String> others = new LinkedHashSet<>(readers);
    others.removeAll(roles);
    if (!others.isEmpty()) {
      throw new IllegalStateException(
          "SEC-01: data of the class " + name + " is not for " + String.join(", ", others));
    }
  }
}
