package io.saleswright.kubernetes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The resources of a file or of an overlay, as {@code kubectl apply} would send them. */
final class Kustomized {

  private Kustomized() {}

  /** The client, where this machine has one. */
  static Optional<Path> kubectl() {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(directory -> Path.of(directory, "kubectl"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static List<Map<?, ?>> overlay(Path directory) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(kubectl().orElseThrow().toString(), "kustomize", directory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String rendered = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("kubectl can't put " + directory + " together");
    }
    return documents(rendered);
  }

  static List<Map<?, ?>> file(Path file) throws IOException {
    return documents(Files.readString(file));
  }

  private static List<Map<?, ?>> documents(String text) {
    List<Map<?, ?>> documents = new ArrayList<>();
    for (Object document : new Yaml(new SafeConstructor(options())).loadAll(text)) {
      documents.add((Map<?, ?>) document);
    }
    return documents;
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    return options;
  }

  /** The name of a resource. */
  static String name(Map<?, ?> resource) {
    return at(resource, "metadata", "name").toString();
  }

  /** A list somewhere below a value. */
  static List<?> list(Object value, String... path) {
    return (List<?>) at(value, path);
  }

  /** What stands somewhere below a value. */
  static Object at(Object value, String... path) {
    Object found = value;
    for (String key : path) {
      found = ((Map<?, ?>) found).get(key);
    }
    return found;
  }
}
