package io.saleswright.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The alerts as Prometheus's operator takes them. */
final class RuleManifest {

  private static final List<Path> RULES =
      List.of(
          Path.of("deploy/observability/alerts.yaml"),
          Path.of("deploy/observability/service-levels.yaml"));
  private static final Path FILE = Path.of("deploy/kubernetes/components/monitoring/alerts.yaml");

  private static final String HEAD =
      """
      # Written from deploy/observability; see CONTRIBUTING.md.
      apiVersion: monitoring.coreos.com/v1
      kind: PrometheusRule
      metadata:
        name: saleswright
      spec:
        groups:
      """;

  private RuleManifest() {}

  /** The file by path, relative to the repository. */
  static Map<Path, String> of(Path root) {
    String rules =
        RULES.stream()
            .flatMap(file ->
                Marked.read(root.resolve(file))
                    .lines()
                    .dropWhile(line -> !line.startsWith("groups:"))
                    .skip(1))
            .map(line -> line.isEmpty() ? "\n" : "  " + line + "\n")
            .collect(Collectors.joining());
    return Map.of(FILE, HEAD + rules);
  }
}
