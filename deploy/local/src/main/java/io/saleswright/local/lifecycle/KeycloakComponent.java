package io.saleswright.local.lifecycle;

import io.saleswright.local.keycloak.KeycloakDistribution;
import io.saleswright.local.keycloak.LocalRealm;
import io.saleswright.local.process.Launch;
import io.saleswright.local.process.Readiness;
import io.saleswright.local.program.Directories;
import io.saleswright.local.program.Fingerprint;
import io.saleswright.local.stack.PrivateFile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Keycloak. The server's own script is not used: it would stay between us and the server as a
 * process that can be killed alone, and it fixes the garbage collector. Each stack has a home of
 * its own, with links to the shared server and its own data.
 */
final class KeycloakComponent implements Component {

  private static final String NAME = StackPorts.KEYCLOAK;
  private static final List<String> SHARED = List.of("lib", "conf", "providers", "themes");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> ports() {
    return List.of(NAME, StackPorts.KEYCLOAK_MANAGEMENT);
  }

  @Override
  public Set<String> after() {
    return Set.of();
  }

  @Override
  public boolean belongsTo(Stack stack) {
    return stack.external().issuer().isEmpty();
  }

  @Override
  public Launch launch(Stack stack) throws IOException {
    var command = new ArrayList<String>();
    command.add(stack.java().toString());
    command.addAll(javaOptions(home(stack)));
    command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    command.addAll(serverOptions(stack));
    var environment =
        Map.of(
            "KC_BOOTSTRAP_ADMIN_USERNAME",
            "admin",
            "KC_BOOTSTRAP_ADMIN_PASSWORD",
            stack.secrets().keycloakAdminPassword());
    var fingerprint =
        new Fingerprint()
            .add(distribution(stack).home().toString())
            .add(command.toString())
            .add(realm(stack))
            .value();
    return new Launch(
        NAME,
        command,
        environment,
        stack.data().log(NAME),
        stack.port(NAME),
        Readiness.http(
            stack.http(), URI.create(stack.issuer() + "/.well-known/openid-configuration")),
        fingerprint);
  }

  private static List<String> javaOptions(Path home) {
    return List.of(
        "-Xms64m",
        "-Xmx384m",
        "-XX:MaxMetaspaceSize=256m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-Dfile.encoding=UTF-8",
        "-Duser.language=en",
        "-Duser.country=US",
        "--add-opens=java.base/java.util=ALL-UNNAMED",
        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
        "--add-opens=java.base/java.security=ALL-UNNAMED",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "--enable-native-access=ALL-UNNAMED",
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
        "-Dpicocli.disable.closures=true",
        "-Dkc.home.dir=" + home,
        "-Djboss.server.config.dir=" + home.resolve("conf"),
        "-cp",
        home.resolve("lib/quarkus-run.jar").toString());
  }

  /**
   * A cache of type {@code local} keeps two stacks of one network from finding each other and
   * making a cluster.
   */
  private static List<String> serverOptions(Stack stack) {
    return List.of(
        "start",
        "--optimized",
        "--import-realm",
        "--cache=local",
        "--http-enabled=true",
        "--http-host=127.0.0.1",
        "--http-port=" + stack.port(NAME),
        "--http-management-port=" + stack.port(StackPorts.KEYCLOAK_MANAGEMENT),
        "--hostname=" + stack.keycloak());
  }

  @Override
  public void prepare(Stack stack, Consumer<String> progress)
      throws IOException, InterruptedException {
    KeycloakDistribution distribution = distribution(stack);
    distribution.ensure(stack.data().log("keycloak-setup"), progress);
    Path home = home(stack);
    Files.createDirectories(home);
    for (String directory : SHARED) {
      Path link = home.resolve(directory);
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, distribution.home().resolve(directory));
    }
    writeRealm(home.resolve("data"), realm(stack));
  }

  /**
   * Keycloak imports a realm only if it does not know it, so a changed one is imported into an
   * empty database.
   */
  private static void writeRealm(Path data, String realm) throws IOException {
    Path file = data.resolve("import/saleswright-realm.json");
    if (Files.exists(file) && Files.readString(file).equals(realm)) {
      return;
    }
    Directories.delete(data.resolve("h2"));
    PrivateFile.write(file, realm.getBytes(StandardCharsets.UTF_8));
  }

  private static String realm(Stack stack) throws IOException {
    var secrets = stack.secrets();
    return LocalRealm.read(stack.checkout().of("deploy/keycloak"))
        .render(
            stack.gateway(),
            Map.of(
                "GATEWAY_CLIENT_SECRET", secrets.gatewayClientSecret(),
                "PRODUCTION_SYSTEM_SECRET", secrets.productionSystemSecret(),
                "WAREHOUSE_SYSTEM_SECRET", secrets.warehouseSystemSecret(),
                "DIRECTORY_CLIENT_SECRET", secrets.directoryClientSecret()));
  }

  private static Path home(Stack stack) {
    return stack.data().of(NAME);
  }

  private static KeycloakDistribution distribution(Stack stack) {
    Map<String, String> environment = stack.environment();
    Path cache =
        Path.of(
            environment.getOrDefault(
                "XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache"));
    return new KeycloakDistribution(
        cache.resolve("saleswright"),
        stack.checkout().of("deploy/keycloak"),
        environment.getOrDefault("SALESWRIGHT_MAVEN", "mvn"));
  }
}
