package io.saleswright.docs;

import io.saleswright.system.Consumer;
import io.saleswright.system.Service;
import io.saleswright.system.SystemDescription;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How many instances each service has: by processor, and by how far its consumers are behind. More
 * instances than partitions would stand idle.
 */
final class ScalingManifests {

  private static final Path FILE =
      Path.of("deploy/kubernetes/components/autoscaling/services.yaml");

  private static final String SERVICE =
      """
      apiVersion: keda.sh/v1alpha1
      kind: ScaledObject
      metadata:
        name: %1$s
      spec:
        scaleTargetRef:
          name: %1$s
        minReplicaCount: 2
        maxReplicaCount: 12
        cooldownPeriod: 300
        triggers:
          - type: cpu
            metricType: Utilization
            metadata:
              value: "70"
      %2$s\
      """;

  private static final String LAG =
      """
          - type: kafka
            metadata:
              bootstrapServers: saleswright-kafka-bootstrap:9093
              consumerGroup: %s
              topic: %s
              lagThreshold: "500"
              offsetResetPolicy: earliest
              allowIdleConsumers: "false"
              tls: enable
              sasl: scram_sha512
            authenticationRef:
              name: kafka-lag
      """;

  private ScalingManifests() {}

  /** The file by path, relative to the repository. */
  static Map<Path, String> of(SystemDescription system) {
    return Map.of(
        FILE,
        "# Written from system.yaml and catalogue.yaml; see CONTRIBUTING.md.\n"
            + system.services().stream()
                .map(ScalingManifests::service)
                .collect(Collectors.joining("---\n")));
  }

  private static String service(Service service) {
    return SERVICE.formatted(
        service.process(),
        service.consumers().stream().map(ScalingManifests::lags).collect(Collectors.joining()));
  }

  private static String lags(Consumer consumer) {
    return new TreeSet<>(consumer.topics())
        .stream()
            .map(topic -> LAG.formatted(consumer.group(), topic))
            .collect(Collectors.joining());
  }
}
