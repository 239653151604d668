package io.saleswright.docs;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * All rules of the regulations: {@code docs/requirements.yaml}.
 *
 * @param areas the rules by area, such as {@code ORD: orders}, in the order of the file
 */
record Requirements(Map<String, List<Requirement>> areas) {

  private static final Path FILE = Path.of("docs/requirements.yaml");

  static Requirements ofCheckout(Path root) {
    return read(root.resolve(FILE));
  }

  /**
   * Reads the file.
   *
   * @throws IllegalArgumentException when a row says too much or too little for its state
   */
  static Requirements read(Path file) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try (Reader reader = Files.newBufferedReader(file)) {
      Map<String, Map<String, Map<?, ?>>> told =
          new Yaml(new SafeConstructor(options)).load(reader);
      Map<String, List<Requirement>> areas = new LinkedHashMap<>();
      told.forEach((area, rows) -> {
        List<Requirement> requirements = new ArrayList<>();
        rows.forEach((id, row) -> requirements.add(Requirement.of(id, row)));
        areas.put(area, requirements);
      });
      return new Requirements(areas);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Requirement> all() {
    return areas.values().stream().flatMap(List::stream).toList();
  }

  Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    all().forEach(requirement -> ids.add(requirement.id()));
    return ids;
  }
}
