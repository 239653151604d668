package io.saleswright.testkit.texts;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** Where a module's policies say in words what they decide. */
final class PolicyTexts {

  private static final String ENDING = ".yaml";

  private PolicyTexts() {}

  /**
   * The keys under which a bundle has the descriptions in another language: {@code policy.<name of
   * the policy>.<key>}.
   *
   * @param directory where the policies lie; there may be none
   */
  static List<String> keys(Path directory) {
    if (Files.notExists(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .flatMap(PolicyTexts::described)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> described(Path file) {
    String name = file.getFileName().toString().replace(ENDING, "");
    try (Reader text = Files.newBufferedReader(file)) {
      Map<String, Object> policy = new Yaml().load(text);
      return policy.entrySet().stream()
          .filter(rule ->
              rule.getValue() instanceof Map<?, ?> words && words.get("description") != null)
          .map(rule -> "policy." + name + "." + rule.getKey());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
