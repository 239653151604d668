package io.saleswright.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The repository is as it is described; a service that is left out is missed. */
class RepositoryTests {

  private static final Path ROOT = Path.of("../..");
  private static final SystemDescription OURS = SystemDescription.ours();

  @Test
  void theRepositoryIsAsDescribed() {
    assertThat(Checkout.differences(ROOT, OURS)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("services")
  void aServiceThatTheDescriptionLeavesOutIsMissed(String name) {
    assertThat(Checkout.differences(ROOT, without(name)))
        .anyMatch(text -> text.startsWith("modules of the reactor:"))
        .anyMatch(text -> text.startsWith("programs that are built first:"))
        .anyMatch(text -> text.startsWith("folders:"))
        .anyMatch(text -> text.startsWith("gateway: services:"));
  }

  @Test
  void aServiceThatIsOnlyDescribedIsMissed() {
    List<Service> services = new ArrayList<>(OURS.services());
    services.add(new Service("staff", 8094, List.of("/api/staff"), List.of(), List.of()));

    assertThat(
            Checkout.differences(
                ROOT,
                new SystemDescription(
                    OURS.gatewayPort(), services, OURS.partners(), OURS.topics())))
        .anyMatch(text -> text.startsWith("modules of the reactor:"))
        .anyMatch(text -> text.startsWith("gateway: services:"))
        .contains("staff-service has no application.yaml");
  }

  @ParameterizedTest
  @MethodSource("services")
  void anotherPortIsMissed(String name) {
    SystemDescription other =
        with(
            name,
            service ->
                new Service(
                    name, 9999, service.routes(), service.publishers(), service.consumers()));

    assertThat(Checkout.differences(ROOT, other))
        .anyMatch(text -> text.startsWith(name + "-service: server.port:"))
        .anyMatch(text -> text.startsWith("gateway: addresses:"));
  }

  @ParameterizedTest
  @MethodSource("services")
  void aRouteThatIsMissingIsMissed(String name) {
    SystemDescription other =
        with(
            name,
            service ->
                new Service(
                    name,
                    service.port(),
                    service.routes().subList(1, service.routes().size()),
                    service.publishers(),
                    service.consumers()));

    assertThat(Checkout.differences(ROOT, other))
        .singleElement()
        .asString()
        .startsWith("gateway: services:");
  }

  static Stream<String> services() {
    return OURS.services().stream().map(Service::name);
  }

  private static SystemDescription without(String name) {
    List<Service> services = new ArrayList<>(OURS.services());
    services.removeIf(service -> service.name().equals(name));
    Map<String, Topic> topics =
        OURS.topics().values().stream()
            .filter(topic -> !topic.owner().equals(name))
            .collect(Collectors.toMap(Topic::name, topic -> topic));
    services.replaceAll(service ->
        new Service(
            service.name(), service.port(), service.routes(), service.publishers(), List.of()));
    List<Partner> partners =
        topics.values().stream().anyMatch(Topic::foreign) ? OURS.partners() : List.of();
    return new SystemDescription(OURS.gatewayPort(), services, partners, topics);
  }

  private interface Change {
    Service to(Service service);
  }

  private static SystemDescription with(String name, Change change) {
    List<Service> services = new ArrayList<>(OURS.services());
    services.replaceAll(service -> service.name().equals(name) ? change.to(service) : service);
    return new SystemDescription(OURS.gatewayPort(), services, OURS.partners(), OURS.topics());
  }
}
