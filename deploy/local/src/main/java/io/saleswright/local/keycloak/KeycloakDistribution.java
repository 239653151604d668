package io.saleswright.local.keycloak;

import io.saleswright.client.CommandFailure;
import io.saleswright.local.program.Directories;
import io.saleswright.local.stack.StackLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * The Keycloak server: fetched through Maven once per machine and user, and set up once (a minute
 * of work that every later start saves). All stacks share it; none writes to it.
 */
public final class KeycloakDistribution {

  private final Path cache;
  private final Path project;
  private final String maven;
  private final String version;

  /**
   * Uses a cache directory.
   *
   * @param cache directory that survives a clean build
   * @param project the directory with the Maven project that names the server
   * @param maven the program {@code mvn}
   */
  public KeycloakDistribution(Path cache, Path project, String maven) {
    this.cache = cache;
    this.project = project;
    this.maven = maven;
    this.version = version();
  }

  /** Where the server is once {@link #ensure} has returned. */
  public Path home() {
    return cache.resolve("keycloak-" + version);
  }

  /**
   * Fetches and sets up the server unless that was done before; waits when another stack is doing
   * it.
   *
   * @param log where the output of the work goes
   * @throws IOException when the cache cannot be written
   * @throws InterruptedException when the caller is told to give up; a later call starts again
   */
  public void ensure(Path log, Consumer<String> progress) throws IOException, InterruptedException {
    if (Files.isDirectory(home())) {
      return;
    }
    Path lock = cache.resolve("keycloak-" + version + ".lock");
    try (var _ = StackLock.take(lock, () -> progress.accept("another stack is setting it up"))) {
      if (!Files.isDirectory(home())) {
        fetch(log, progress);
      }
    }
  }

  private void fetch(Path log, Consumer<String> progress) throws IOException, InterruptedException {
    Path draft = cache.resolve("keycloak-" + version + ".new");
    Directories.delete(draft);
    progress.accept("fetching version " + version + " (180 MB, once)");
    run(
        log,
        List.of(
            maven,
            "-B",
            "-ntp",
            "-f",
            project.resolve("pom.xml").toString(),
            "dependency:unpack@server",
            "-Dkeycloak.directory=" + draft));
    progress.accept("setting up (once)");
    Path home = draft.resolve("keycloak-" + version);
    run(
        log,
        List.of(
            home.resolve("bin/kc.sh").toString(),
            "build",
            "--db=dev-file",
            "--health-enabled=true",
            "--metrics-enabled=false"));
    Files.move(home, home(), StandardCopyOption.ATOMIC_MOVE);
    Directories.delete(draft);
  }

  private static void run(Path log, List<String> command) throws IOException, InterruptedException {
    Files.createDirectories(log.getParent());
    var builder = new ProcessBuilder(command);
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS_APPEND",
                "-XX:TieredStopAtLevel=1"));
    int status =
        builder
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start()
            .waitFor();
    if (status != 0) {
      throw new CommandFailure(
          "Keycloak cannot be set up; " + command.getFirst() + " failed, see " + log);
    }
  }

  private static String version() {
    var properties = new Properties();
    try (var input = KeycloakDistribution.class.getResourceAsStream("keycloak.properties")) {
      properties.load(input);
    } catch (IOException e) {
      throw new IllegalStateException("The jar is not complete", e);
    }
    return properties.getProperty("keycloak.version");
  }
}
