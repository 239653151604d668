package io.saleswright.images;

import io.saleswright.client.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The AOT cache of a program (JEP 514): classes that are loaded and linked beforehand. The runtime
 * believes it only for the very files that it was made of, by their sizes and times, so those get
 * the times that they have in an image. Two caches of the same program differ.
 */
final class Aot {

  static final String NAME = "program.aot";

  private static final FileTime IN_AN_IMAGE = FileTime.from(Instant.ofEpochSecond(1));

  private Aot() {}

  /**
   * Starts the program, which ends when it would begin to serve, and keeps what it has loaded.
   *
   * @param runtime the runtime of the image
   * @param jar beside its {@code lib}
   * @throws CommandFailure when the program does not start
   */
  static Path make(Path runtime, Path jar) throws IOException, InterruptedException {
    setTimes(runtime);
    setTimes(jar.resolveSibling("lib"));
    Files.setLastModifiedTime(jar, IN_AN_IMAGE);
    Path cache = jar.resolveSibling(NAME);
    Tools.run(
        List.of(
            runtime.resolve("bin/java").toString(),
            "-XX:AOTCacheOutput=" + cache,
            "-XX:+UseSerialGC",
            "-Dspring.context.exit=onRefresh",
            "-jar",
            jar.toString()),
        Map.of("SERVER_PORT", "0"));
    return cache;
  }

  private static void setTimes(Path tree) throws IOException {
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, IN_AN_IMAGE);
      }
    }
  }
}
