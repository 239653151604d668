package io.saleswright.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.saleswright.system.SystemDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BaseTests {

  private static final Path BASE = Path.of("base");
  private static final String KUSTOMIZATION = "kustomization.yaml";

  @ParameterizedTest
  @MethodSource("manifests")
  void kubernetesKnowsEveryField(Path manifest) {
    assertThat(StrictManifest.read(manifest).unknownFields()).isEmpty();
  }

  @Test
  void aTypingErrorIsFound() {
    Path broken = Path.of("src/test/resources/deployment-with-a-typo.yaml");
    assertThat(StrictManifest.read(broken).unknownFields())
        .singleElement()
        .asString()
        .endsWith("readinessProbe.periodSecond");
  }

  @Test
  void kustomizationListsEveryFile() throws IOException {
    List<String> listed =
        Files.readAllLines(BASE.resolve(KUSTOMIZATION)).stream()
            .filter(line -> line.startsWith("  - ") && line.endsWith(".yaml"))
            .map(line -> line.substring("  - ".length()))
            .toList();
    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            manifests().map(file -> file.getFileName().toString()).toList());
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void podsMayDoNothingThatTheyDoNotNeed(Deployment deployment) {
    PodSpec pod = deployment.getSpec().getTemplate().getSpec();
    assertThat(pod.getAutomountServiceAccountToken()).isFalse();
    assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
    assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
    Container container = pod.getContainers().getFirst();
    assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
    assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
    assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void podsAreProbedAndStopInPeace(Deployment deployment) {
    PodSpec pod = deployment.getSpec().getTemplate().getSpec();
    Container container = pod.getContainers().getFirst();
    assertThat(container.getLivenessProbe().getHttpGet().getPath())
        .isEqualTo("/actuator/health/liveness");
    assertThat(container.getReadinessProbe().getHttpGet().getPath())
        .isEqualTo("/actuator/health/readiness");
    long drain = container.getLifecycle().getPreStop().getSleep().getSeconds();
    assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThan(drain + 20);
    assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
    assertThat(container.getResources().getLimits()).containsKeys("memory");
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void servicesAndBudgetsSelectTheirPods(Deployment deployment) {
    String name = deployment.getMetadata().getName();
    Map<String, String> labels = deployment.getSpec().getTemplate().getMetadata().getLabels();
    Service service = named(Service.class, name);
    assertThat(labels).containsAllEntriesOf(service.getSpec().getSelector());
    assertThat(named(PodDisruptionBudget.class, name).getSpec().getSelector().getMatchLabels())
        .isEqualTo(service.getSpec().getSelector());
    Container container = deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
    assertThat(service.getSpec().getPorts().getFirst().getPort())
        .isEqualTo(container.getPorts().getFirst().getContainerPort());
  }

  @Test
  void theWayInShowsNoMetrics() {
    Deployment gateway = named(Deployment.class, "gateway");
    Container container = gateway.getSpec().getTemplate().getSpec().getContainers().getFirst();
    int operations =
        container.getPorts().stream()
            .filter(port -> port.getName().equals("operations"))
            .findFirst()
            .orElseThrow()
            .getContainerPort();

    assertThat(container.getEnv())
        .anySatisfy(variable -> {
          assertThat(variable.getName()).isEqualTo("MANAGEMENT_SERVER_PORT");
          assertThat(variable.getValue()).isEqualTo(Integer.toString(operations));
        });
    assertThat(gateway.getSpec().getTemplate().getMetadata().getAnnotations())
        .containsEntry("prometheus.io/port", Integer.toString(operations));
    assertThat(container.getReadinessProbe().getHttpGet().getPort().getStrVal())
        .isEqualTo("operations");
    assertThat(named(Service.class, "gateway").getSpec().getPorts())
        .extracting(ServicePort::getPort)
        .doesNotContain(operations);
  }

  @Test
  void everyServiceOfTheSystemIsDeployedAndNoOther() {
    List<String> described =
        Stream.concat(
                Stream.of("gateway"),
                SystemDescription.ours().services().stream().map(service -> service.process()))
            .toList();

    assertThat(deployments().map(deployment -> deployment.getMetadata().getName()))
        .containsExactlyInAnyOrderElementsOf(described);
    assertThat(reachableFromTheGateway())
        .containsExactlyInAnyOrderElementsOf(described.subList(1, described.size()));
  }

  private static List<String> reachableFromTheGateway() {
    return named(NetworkPolicy.class, "gateway-and-monitoring-to-services")
        .getSpec()
        .getPodSelector()
        .getMatchExpressions()
        .getFirst()
        .getValues();
  }

  @Test
  void theGatewayIsToldWhereTheServicesAre() {
    Map<String, String> told = named(ConfigMap.class, "saleswright").getData();
    for (var service : SystemDescription.ours().services()) {
      String name = service.process();
      int port = named(Service.class, name).getSpec().getPorts().getFirst().getPort();
      assertThat(told).containsEntry(service.urlVariable(), "http://" + name + ":" + port);
    }
  }

  @Test
  void noSecretIsInTheRepository() {
    assertThat(resources())
        .hasAtLeastOneElementOfType(Deployment.class)
        .noneMatch(Secret.class::isInstance);
  }

  static Stream<Path> manifests() {
    try (Stream<Path> files = Files.list(BASE)) {
      return files.filter(file -> !file.endsWith(KUSTOMIZATION)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Deployment> deployments() {
    return resources().filter(Deployment.class::isInstance).map(Deployment.class::cast);
  }

  private static Stream<HasMetadata> resources() {
    return manifests().flatMap(file -> StrictManifest.read(file).resources().stream());
  }

  private static <T extends HasMetadata> T named(Class<T> kind, String name) {
    return resources()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(resource -> resource.getMetadata().getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
