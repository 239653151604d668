package io.saleswright.system;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the files of the repository say about its services, beside the description. */
final class Checkout {

  private static final Pattern MODULE = Pattern.compile("<module>([^/<]+-service)</module>");
  private static final Pattern PROGRAM =
      Pattern.compile("<artifactId>saleswright-([a-z-]+-service)</artifactId>");

  private final Path root;
  private final List<String> differences = new ArrayList<>();

  private Checkout(Path root) {
    this.root = root;
  }

  /** Where description and repository differ, in words; empty when they agree. */
  static List<String> differences(Path root, SystemDescription system) {
    var checkout = new Checkout(root);
    checkout.compare(system);
    return checkout.differences;
  }

  private void compare(SystemDescription system) {
    Set<String> processes =
        system.services().stream()
            .map(Service::process)
            .collect(Collectors.toCollection(TreeSet::new));
    same("modules of the reactor", processes, found(MODULE, "pom.xml"));
    same("programs that are built first", processes, found(PROGRAM, "deploy/services/pom.xml"));
    same("folders", processes, folders());
    for (Service service : system.services()) {
      compareSettings(service);
    }
    compareGateway(system);
  }

  private void compareSettings(Service service) {
    Path settings = root.resolve(service.process() + "/src/main/resources/application.yaml");
    if (!Files.exists(settings)) {
      differences.add(service.process() + " has no application.yaml");
      return;
    }
    Section file = Section.of(service.process(), yaml(settings));
    same(
        service.process() + ": spring.application.name",
        service.process(),
        file.section("spring").section("application").text("name"));
    same(
        service.process() + ": saleswright.service",
        service.name(),
        file.section("saleswright").text("service"));
    same(
        service.process() + ": server.port",
        "${SERVER_PORT:" + service.port() + "}",
        file.sectionOrNone("server").has("port") ? file.section("server").text("port") : "none");
    if (!isComparedWhileRunning(service)) {
      differences.add(service.process() + " has no test that implements SystemContract");
    }
  }

  private boolean isComparedWhileRunning(Service service) {
    try (Stream<Path> files = Files.walk(root.resolve(service.process() + "/src/test/java"))) {
      return files
          .filter(file -> file.toString().endsWith("Tests.java"))
          .anyMatch(file ->
              Pattern.compile("implements [^{]*\\bSystemContract\\b").matcher(text(file)).find());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compareGateway(SystemDescription system) {
    Section file =
        Section.of("gateway", yaml(root.resolve("gateway/src/main/resources/application.yaml")));
    same(
        "gateway: server.port",
        "${SERVER_PORT:" + system.gatewayPort() + "}",
        file.section("server").text("port"));
    Section routed = file.section("gateway").section("services");
    same(
        "gateway: services",
        byName(system, Service::routes),
        routed.keys().stream()
            .collect(
                Collectors.toMap(
                    name -> name,
                    name -> routed.section(name).texts("paths"),
                    (one, _) -> one,
                    TreeMap::new)));
    same(
        "gateway: addresses",
        byName(
            system,
            service ->
                "${%s:http://127.0.0.1:%d}".formatted(service.urlVariable(), service.port())),
        routed.keys().stream()
            .collect(
                Collectors.toMap(
                    name -> name,
                    name -> routed.section(name).text("url"),
                    (one, _) -> one,
                    TreeMap::new)));
  }

  private static <T> Map<String, T> byName(SystemDescription system, Function<Service, T> value) {
    Map<String, T> values = new TreeMap<>();
    system.services().forEach(service -> values.put(service.name(), value.apply(service)));
    return values;
  }

  private Set<String> folders() {
    try (Stream<Path> files = Files.list(root)) {
      return files
          .filter(file -> Files.exists(file.resolve("pom.xml")))
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("-service"))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<String> found(Pattern pattern, String file) {
    return pattern
        .matcher(text(root.resolve(file)))
        .results()
        .map((MatchResult result) -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void same(String what, Object described, Object there) {
    if (!described.equals(there)) {
      differences.add(what + ": described " + described + ", there " + there);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object yaml(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
