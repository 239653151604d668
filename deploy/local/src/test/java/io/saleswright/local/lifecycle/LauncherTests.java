package io.saleswright.local.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the real script in a small checkout, with a JDK and a Maven that only say that they were
 * called.
 */
class LauncherTests {

  private static final Path SCRIPT = Path.of("../../saleswright");

  @TempDir private Path directory;
  private Path checkout;
  private Path source;

  @BeforeEach
  void makeCheckout() throws IOException {
    checkout = Files.createDirectories(directory.resolve("a checkout"));
    program(checkout.resolve("saleswright"), Files.readString(SCRIPT));
    Files.writeString(
        checkout.resolve("pom.xml"), "<modules>\n  <module>deploy/local</module>\n</modules>\n");
    Path module = checkout.resolve("deploy/local");
    source = Files.createDirectories(module.resolve("src/main/java")).resolve("A.java");
    Files.writeString(source, "class A {}");
    Files.writeString(module.resolve("pom.xml"), "<project/>");
    jdk("25.0.3");
    program(
        directory.resolve("mvn"),
        """
        #!/usr/bin/env bash
        echo "$@" >>"%1$s/maven.calls"
        echo "[INFO] Building Saleswright command line 0.1.0-SNAPSHOT      [1/1]"
        [ ! -e "%1$s/broken" ] || { echo "[ERROR] A.java: cannot find symbol"; exit 1; }
        mkdir -p "%1$s/a checkout/deploy/local/target"
        touch "%1$s/a checkout/deploy/local/target/saleswright-local-1.jar"
        """
            .formatted(directory));
  }

  @Test
  void buildsWhatIsMissingAndHandsOver() throws Exception {
    Result result = run("up", "--ports", "auto");

    assertThat(result.output())
        .contains("1/1  Saleswright command line\n")
        .contains("java:")
        .endsWith("saleswright-local-1.jar up --ports auto\n");
    assertThat(result.status()).isZero();
    assertThat(mavenCalls()).isOne();
  }

  @Test
  void leavesOutWhatTheStackDoesNotNeed() throws Exception {
    Files.writeString(
        checkout.resolve("pom.xml"),
        """
        <modules>
          <module>deploy/local</module>
          <module>gateway</module>
          <module>proofs/acceptance</module>
          <module>proofs/benchmarks</module>
        </modules>
        """);

    run("up");

    assertThat(Files.readString(directory.resolve("maven.calls")))
        .endsWith("-pl deploy/local,gateway package\n");
  }

  @Test
  void saysWhatBuildsTheConsole() throws Exception {
    addConsole();

    Result result = runWith(directory.resolve("no-node"), "up");

    assertThat(result.status()).isNotZero();
    assertThat(result.output())
        .contains("built with Node.js 20.19", "SALESWRIGHT_NODE", "--no-console");
    assertThat(mavenCalls()).isZero();
  }

  @Test
  void leavesTheConsoleOutWhenToldSoAndBuildsItTheNextTime() throws Exception {
    addConsole();
    Path node = directory.resolve("node");
    program(node, "#!/bin/sh\n");
    program(directory.resolve("npm"), "#!/bin/sh\n");

    Result without = runWith(directory.resolve("no-node"), "up", "--no-console");
    runWith(node, "up");
    runWith(node, "up");

    assertThat(without.output()).endsWith("saleswright-local-1.jar up\n");
    assertThat(Files.readAllLines(directory.resolve("maven.calls")))
        .satisfiesExactly(
            first -> assertThat(first).contains("-Dconsole.skip=true"),
            second -> assertThat(second).contains("-Dconsole.node=" + node));
  }

  private void addConsole() throws IOException {
    Files.writeString(
        checkout.resolve("pom.xml"),
        "<modules>\n  <module>console</module>\n  <module>deploy/local</module>\n</modules>\n");
  }

  @Test
  void buildsNothingTwice() throws Exception {
    run("up");
    run("up");

    assertThat(mavenCalls()).isOne();
  }

  @Test
  void buildsAgainWhenASourceHasChanged() throws Exception {
    run("up");
    makeOld();
    Files.writeString(source, "class A { int b; }");
    run("up");

    assertThat(mavenCalls()).isEqualTo(2);
  }

  @Test
  void buildsAgainWhenASourceWasRemoved() throws Exception {
    run("up");
    makeOld();
    Files.delete(source);
    run("up");

    assertThat(mavenCalls()).isEqualTo(2);
  }

  @Test
  void buildsAgainAfterACleanBuildOfAModule() throws Exception {
    run("up");
    Files.delete(checkout.resolve("deploy/local/target/saleswright-local-1.jar"));
    run("up");

    assertThat(mavenCalls()).isEqualTo(2);
  }

  @Test
  void buildsNothingWhenToldSo() throws Exception {
    Result result = run("up", "--no-build");

    assertThat(mavenCalls()).isZero();
    assertThat(result.status()).isNotZero();
    assertThat(result.output()).contains("not built");
  }

  @Test
  void showsWhyABuildFailsAndTriesAgainNextTime() throws Exception {
    Files.createFile(directory.resolve("broken"));

    Result result = run("up");
    run("up");

    assertThat(result.status()).isNotZero();
    assertThat(result.output()).contains("A.java: cannot find symbol").contains("target/build.log");
    assertThat(mavenCalls()).isEqualTo(2);
  }

  @Test
  void givesTestAndItsArgumentsToMaven() throws Exception {
    run("test", "-o");

    assertThat(Files.readString(directory.resolve("maven.calls"))).endsWith("verify -o -T 1C\n");
  }

  @Test
  void doesNotTakeAnOlderJdk() throws Exception {
    jdk("21.0.2");

    Result result = run("status");

    assertThat(result.output()).doesNotContain("java:" + directory.resolve("jdk"));
  }

  @Test
  void explainsItselfWithoutAJdk() throws Exception {
    Result result = run("help");

    assertThat(result.status()).isZero();
    assertThat(result.output()).contains("Usage: ./saleswright COMMAND");
  }

  /**
   * Moves the last build and everything that it built an hour back, as clocks of file systems are
   * coarse.
   */
  private void makeOld() throws IOException {
    try (var files = Files.walk(checkout)) {
      for (Path file : files.toList()) {
        var time = Files.getLastModifiedTime(file).toInstant().minus(Duration.ofHours(1));
        Files.setLastModifiedTime(file, FileTime.from(time));
      }
    }
  }

  private void jdk(String version) throws IOException {
    Path jdk = Files.createDirectories(directory.resolve("jdk/bin")).getParent();
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    program(jdk.resolve("bin/javac"), "#!/bin/sh\n");
    program(jdk.resolve("bin/java"), "#!/bin/sh\necho \"java:$0 $*\"\n");
  }

  private static void program(Path file, String text) throws IOException {
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private long mavenCalls() throws IOException {
    Path calls = directory.resolve("maven.calls");
    return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
  }

  private Result run(String... arguments) throws IOException, InterruptedException {
    return runWith(null, arguments);
  }

  private Result runWith(@Nullable Path node, String... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("bash", checkout.resolve("saleswright").toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", directory.resolve("jdk").toString());
    builder.environment().put("SALESWRIGHT_MAVEN", directory.resolve("mvn").toString());
    if (node != null) {
      builder.environment().put("SALESWRIGHT_NODE", node.toString());
    }
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output);
  }

  private record Result(int status, String output) {}
}
