package io.saleswright.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout that the tests look at. */
final class Repository {

  static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

  private Repository() {}

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The directories of all services. */
  static List<Path> services() {
    try (Stream<Path> directories = Files.list(ROOT)) {
      return directories
          .filter(directory -> directory.getFileName().toString().endsWith("-service"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The production sources of Java of all services. */
  static List<Path> serviceSources() {
    return services().stream()
        .flatMap(service -> sources(service.getFileName().toString()).stream())
        .toList();
  }

  /** The production sources of Java in a module, {@code .} for all of them. */
  static List<Path> sources(String module) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().contains("/src/main/"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
