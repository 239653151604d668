package io.saleswright.local.lifecycle;

import io.saleswright.client.CommandFailure;
import io.saleswright.local.process.Launch;
import io.saleswright.local.process.Programs;
import io.saleswright.local.process.Readiness;
import io.saleswright.local.program.Fingerprint;
import io.saleswright.system.Service;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prometheus, with the alerts and service levels of {@code deploy/observability}, where somebody
 * wants to watch the stack and has installed it.
 */
final class PrometheusComponent implements Component {

  private static final String NAME = StackPorts.PROMETHEUS;

  private static final String SETTINGS =
      """
      global:
        scrape_interval: 5s
        evaluation_interval: 15s
      rule_files:
        - %1$s/alerts.yaml
        - %1$s/service-levels.yaml
      scrape_configs:
        - job_name: services
          metrics_path: /actuator/prometheus
          static_configs:
            - targets: [%2$s]
      """;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> ports() {
    return List.of(NAME);
  }

  @Override
  public Set<String> after() {
    return Set.of();
  }

  @Override
  public boolean belongsTo(Stack stack) {
    return stack.observed();
  }

  @Override
  public Launch launch(Stack stack) {
    Path program =
        Programs.find(NAME)
            .orElseThrow(() ->
                new CommandFailure(
                    "Prometheus is not installed. Debian, Ubuntu: apt-get install prometheus"));
    Path home = stack.data().of(NAME);
    String address = "127.0.0.1:" + stack.port(NAME);
    List<String> command =
        List.of(
            program.toString(),
            "--config.file=" + home.resolve("prometheus.yaml"),
            "--storage.tsdb.path=" + home.resolve("data"),
            "--web.listen-address=" + address);
    return new Launch(
        NAME,
        command,
        Map.of(),
        stack.data().log(NAME),
        stack.port(NAME),
        Readiness.http(stack.http(), URI.create("http://" + address + "/-/ready")),
        new Fingerprint().add(command.toString()).add(settings(stack)).value());
  }

  @Override
  public void prepare(Stack stack, Consumer<String> progress) throws IOException {
    Path home = Files.createDirectories(stack.data().of(NAME));
    Files.writeString(home.resolve("prometheus.yaml"), settings(stack));
  }

  private static String settings(Stack stack) {
    return SETTINGS.formatted(
        stack.checkout().of("deploy/observability"),
        Stream.concat(
                Components.SERVICES.stream().map(Service::process),
                Stream.of(StackPorts.GATEWAY_OPERATIONS))
            .map(port -> "'127.0.0.1:" + stack.port(port) + "'")
            .collect(Collectors.joining(", ")));
  }
}
