package io.saleswright.docs;

import io.saleswright.system.Service;
import io.saleswright.system.SystemDescription;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the Kustomize base says of each service: a manifest of its own, made from one template, and
 * its lines in the files that name all services. What one service needs otherwise than the rest
 * belongs into an overlay.
 */
final class KubernetesBase {

  private static final Path KUBERNETES = Path.of("deploy/kubernetes");
  private static final Path BASE = KUBERNETES.resolve("base");
  private static final String HEADER =
      "# Written from ../service.template.yaml; see CONTRIBUTING.md.\n";
  private static final String BEGIN = "# services: begin, written from system.yaml\n";
  private static final String END = "# services: end\n";

  private KubernetesBase() {}

  /** The files by path, relative to the repository. */
  static Map<Path, String> of(Path root, SystemDescription system) {
    Map<Path, String> files = new TreeMap<>();
    String template = Marked.read(root.resolve(KUBERNETES).resolve("service.template.yaml"));
    for (Service service : system.services()) {
      files.put(
          BASE.resolve(service.process() + ".yaml"),
          HEADER
              + template
                  .replace("@name@", service.process())
                  .replace("@port@", String.valueOf(service.port())));
    }
    write(
        files,
        root,
        "configuration.yaml",
        each(
            system,
            service ->
                "  %s: http://%s:%s\n"
                    .formatted(service.urlVariable(), service.process(), service.port())));
    write(
        files,
        root,
        "kustomization.yaml",
        each(system, service -> "  - " + service.process() + ".yaml\n"));
    write(
        files,
        root,
        "network-policies.yaml",
        each(system, service -> "          - " + service.process() + "\n"));
    return files;
  }

  private static void write(Map<Path, String> files, Path root, String name, String fresh) {
    Path file = BASE.resolve(name);
    files.put(file, Marked.of(root, file).between(BEGIN, END, fresh));
  }

  private static String each(SystemDescription system, Function<Service, String> line) {
    return system.services().stream().map(line).collect(Collectors.joining());
  }
}
