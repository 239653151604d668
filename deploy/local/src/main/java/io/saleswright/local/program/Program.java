package io.saleswright.local.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * A program as one stack runs it: a copy of the built jar and its libraries, kept in a directory
 * named after its content. Spring Boot's jars are unpacked, which makes them start faster.
 */
public final class Program {

  private final Path built;
  private final Path copies;
  private final String fingerprint;

  private Program(Path built, Path copies, String fingerprint) {
    this.built = built;
    this.copies = copies;
    this.fingerprint = fingerprint;
  }

  /**
   * Looks at a built jar.
   *
   * @param built jar whose libraries are inside it or in {@code lib} beside it
   * @param copies directory for the copies of this program; nothing else is kept there
   * @throws IOException when the jar cannot be read
   */
  public static Program of(Path built, Path copies) throws IOException {
    var fingerprint = new Fingerprint().add(built.getFileName().toString()).addJar(built);
    for (Path library : libraries(built)) {
      fingerprint.add(library.getFileName().toString()).add(String.valueOf(Files.size(library)));
    }
    String value = fingerprint.value();
    return new Program(built, copies, value);
  }

  /** Changes with the content of the jar. */
  public String fingerprint() {
    return fingerprint;
  }

  /** The jar to run; exists after {@link #install}. */
  public Path jar() {
    return copies.resolve(fingerprint).resolve(built.getFileName());
  }

  /**
   * Makes the copy unless it is there, and removes the copies of former builds. Only to be called
   * while no process runs one of them.
   *
   * @param java the program {@code java}
   * @throws IOException when the copy cannot be made
   * @throws InterruptedException when the caller is told to give up; a later call starts again
   */
  public void install(Path java) throws IOException, InterruptedException {
    if (Files.exists(jar())) {
      return;
    }
    Directories.delete(copies);
    Path draft = copies.resolve("new");
    if (isSpringBoot()) {
      unpack(java, draft);
    } else {
      Files.createDirectories(draft.resolve("lib"));
      Files.copy(built, draft.resolve(built.getFileName()));
      for (Path library : libraries(built)) {
        Files.copy(library, draft.resolve("lib").resolve(library.getFileName()));
      }
    }
    Files.move(draft, copies.resolve(fingerprint));
  }

  private void unpack(Path java, Path draft) throws IOException, InterruptedException {
    var command =
        List.of(
            java.toString(),
            "-XX:TieredStopAtLevel=1",
            "-Djarmode=tools",
            "-jar",
            built.toString(),
            "extract",
            "--destination",
            draft.toString());
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("Cannot unpack " + built + ": " + output.strip());
    }
  }

  private boolean isSpringBoot() throws IOException {
    try (var zip = new ZipFile(built.toFile())) {
      return zip.getEntry("BOOT-INF/") != null || zip.getEntry("BOOT-INF/classes/") != null;
    }
  }

  private static List<Path> libraries(Path built) throws IOException {
    Path lib = built.resolveSibling("lib");
    if (!Files.isDirectory(lib)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(lib)) {
      return files.sorted().toList();
    }
  }
}
