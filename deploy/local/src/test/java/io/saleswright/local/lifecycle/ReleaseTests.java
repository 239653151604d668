package io.saleswright.local.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes a release of a small checkout with the real scripts. */
class ReleaseTests {

  private static final Path ROOT = Path.of("../..");
  private static final String POM =
      """
      <project>
        <parent>
          <version>4.1.1</version>
        </parent>
        <version>0.1.0-SNAPSHOT</version>
        <properties>
          <project.build.outputTimestamp>2026-11-22T00:00:00Z</project.build.outputTimestamp>
        </properties>
      </project>
      """;
  private static final String CHANGES =
      """
      # Changelog

      ## [Unreleased]

      ### Added

      - Something of 0.1.0-SNAPSHOT.
      """;

  @TempDir private Path directory;

  @BeforeEach
  void makeCheckout() throws Exception {
    copy("saleswright");
    copy("deploy/release");
    write("pom.xml", POM);
    write("a module/pom.xml", "<parent><version>0.1.0-SNAPSHOT</version></parent>\n");
    write("a module/src/test/java/VersionTests.java", "// 0.1.0-SNAPSHOT\n");
    write("CHANGELOG.md", CHANGES);
    write("docs/guides/upgrade.md", "# Upgrades\n\n## 0.1.0\n\nNothing.\n");
    git("init", "-q", "-b", "main");
    git("config", "user.name", "Release");
    git("config", "user.email", "release@example.org");
    commit();
  }

  @Test
  void aReleaseIsACommitWithItsVersionAndTheNextOneBeginsWhatFollows() throws Exception {
    Result result = run("0.1.0", "--date", "2026-12-01");

    assertThat(result.output()).contains("Release 0.1.0 is ", "git tag -a v0.1.0");
    assertThat(result.status()).isZero();
    assertThat(git("log", "--format=%s")).startsWith("Begin 0.2.0\nRelease 0.1.0\n");
    assertThat(git("show", "HEAD~1:pom.xml"))
        .isEqualTo(POM.replace("0.1.0-SNAPSHOT", "0.1.0").replace("11-22", "12-01"));
    assertThat(git("show", "HEAD~1:a module/pom.xml")).contains("<version>0.1.0</version>");
    assertThat(git("show", "HEAD~1:CHANGELOG.md"))
        .contains("## [Unreleased]\n\n## [0.1.0] - 2026-12-01\n\n### Added\n\n")
        .contains("Something of 0.1.0-SNAPSHOT");
    assertThat(read("pom.xml")).isEqualTo(POM.replace("0.1.0", "0.2.0").replace("11-22", "12-01"));
    assertThat(git("diff", "--name-only", "HEAD~1")).isEqualTo("a module/pom.xml\npom.xml\n");
    assertThat(git("status", "--porcelain")).isEmpty();
    assertThat(git("tag")).isEmpty();
    assertThat(directory.resolve("saleswright").toFile().canExecute()).isTrue();
  }

  @Test
  void whatFollowsMayBeNamed() throws Exception {
    run("0.1.0", "--next", "1.0.0");

    assertThat(read("pom.xml")).contains("<version>1.0.0-SNAPSHOT</version>");
  }

  @Test
  void nothingIsReleasedTwice() throws Exception {
    git("tag", "v0.1.0");

    refuses("There is a tag v0.1.0.");
  }

  @Test
  void nothingIsReleasedThatIsNotCommitted() throws Exception {
    write("more.txt", "more");

    refuses("not committed");
  }

  @Test
  void nothingIsReleasedWithoutNotesForOperators() throws Exception {
    write("docs/guides/upgrade.md", "# Upgrades\n");
    commit();

    refuses("has no section '## 0.1.0'");
  }

  @Test
  void nothingIsReleasedWithoutNews() throws Exception {
    write("CHANGELOG.md", "## [Unreleased]\n\n## [0.0.9] - 2026-11-01\n\n- Something.\n");
    commit();

    refuses("tells of nothing new");
  }

  private void refuses(String reason) throws Exception {
    String before = git("rev-parse", "HEAD");

    Result result = run("0.1.0");

    assertThat(result.output()).contains(reason);
    assertThat(result.status()).isNotZero();
    assertThat(git("rev-parse", "HEAD")).isEqualTo(before);
  }

  private void copy(String script) throws IOException {
    write(script, Files.readString(ROOT.resolve(script)));
    assertThat(directory.resolve(script).toFile().setExecutable(true)).isTrue();
  }

  private void write(String file, String text) throws IOException {
    Path path = directory.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private String read(String file) throws IOException {
    return Files.readString(directory.resolve(file));
  }

  private void commit() throws Exception {
    git("add", "-A");
    git("commit", "-q", "-m", "Work");
  }

  private String git(String... arguments) throws Exception {
    Result result = run(List.of("git"), arguments);
    assertThat(result.status()).as(result.output()).isZero();
    return result.output().endsWith("\n") && arguments[0].equals("rev-parse")
        ? result.output().strip()
        : result.output();
  }

  private Result run(String... arguments) throws Exception {
    return run(List.of("bash", directory.resolve("saleswright").toString(), "release"), arguments);
  }

  private Result run(List<String> program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output);
  }

  private record Result(int status, String output) {}
}
