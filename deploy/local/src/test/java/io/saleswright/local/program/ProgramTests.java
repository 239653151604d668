package io.saleswright.local.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTests {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @TempDir private Path directory;

  @Test
  void runsFromACopyWithItsLibraries() throws Exception {
    Path built = build("one");
    Files.createDirectories(built.resolveSibling("lib"));
    Files.writeString(built.resolveSibling("lib").resolve("library.jar"), "library");

    Program program = program(built);
    program.install(JAVA);
    Files.delete(built);

    assertThat(program.jar()).isRegularFile();
    assertThat(program.jar().resolveSibling("lib").resolve("library.jar")).hasContent("library");
  }

  @Test
  void isTheSameWhenTheSameWasPackedAgain() throws Exception {
    String before = program(build("one")).fingerprint();

    assertThat(program(build("one")).fingerprint()).isEqualTo(before);
  }

  @Test
  void isAnotherWhenAClassHasChanged() throws Exception {
    String before = program(build("one")).fingerprint();

    assertThat(program(build("two")).fingerprint()).isNotEqualTo(before);
  }

  @Test
  void isAnotherWhenALibraryWasAdded() throws Exception {
    Path built = build("one");
    String before = program(built).fingerprint();
    Files.createDirectories(built.resolveSibling("lib"));
    Files.writeString(built.resolveSibling("lib").resolve("library.jar"), "library");

    assertThat(program(built).fingerprint()).isNotEqualTo(before);
  }

  @Test
  void keepsOnlyTheCopyInUse() throws Exception {
    program(build("one")).install(JAVA);
    Program second = program(build("two"));

    second.install(JAVA);

    try (var copies = Files.list(directory.resolve("copies"))) {
      assertThat(copies.toList()).containsExactly(second.jar().getParent());
    }
  }

  @Test
  void beginsAnewAfterAnInterruptedCopy() throws Exception {
    Program program = program(build("one"));
    Path leftover = Files.createDirectories(directory.resolve("copies/new/lib"));
    Files.writeString(leftover.resolve("half.jar"), "half");

    program.install(JAVA);

    assertThat(program.jar()).isRegularFile();
    assertThat(program.jar().resolveSibling("lib").resolve("half.jar")).doesNotExist();
  }

  @Test
  void passesOverWhatAnotherVersionHasLeft() throws Exception {
    Path target = build("one").getParent();
    for (String version : List.of("0.1.0-SNAPSHOT", "0.1.0", "0.2.0-SNAPSHOT")) {
      Files.copy(
          target.resolve("saleswright-x.jar"), target.resolve("saleswright-x-" + version + ".jar"));
    }
    Files.writeString(
        directory.resolve("pom.xml"), "<project>\n  <version>0.1.0</version>\n</project>\n");

    assertThat(new Checkout(directory).jar(""))
        .hasValueSatisfying(jar -> assertThat(jar).hasFileName("saleswright-x-0.1.0.jar"));
  }

  private Program program(Path built) throws IOException {
    return Program.of(built, directory.resolve("copies"));
  }

  private Path build(String content) throws IOException {
    Path jar = Files.createDirectories(directory.resolve("target")).resolve("saleswright-x.jar");
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("A.class"));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }
}
