package io.saleswright.local.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The source tree that the stack is built from.
 *
 * @param root the directory with the launcher script
 */
public record Checkout(Path root) {

  private static final Comparator<Path> MARKED_ONE_LAST =
      Comparator.comparing(file -> file.getFileName().toString().endsWith("-program.jar"));

  /** Makes the path absolute. */
  public Checkout {
    root = root.toAbsolutePath().normalize();
  }

  /** Returns a directory or file of the tree. */
  public Path of(String path) {
    return root.resolve(path);
  }

  /** Says whether the tree has a module with sources. */
  public boolean hasModule(String module) {
    return Files.isDirectory(root.resolve(module).resolve("src/main"));
  }

  /**
   * Finds the program that a module's build has made: its jar, or the one marked as the program
   * where the module is a library, too.
   *
   * @param module path of the module, such as {@code platform/embedded/store}
   * @return empty when the module does not exist or is not built
   */
  public Optional<Path> jar(String module) {
    Path target = root.resolve(module).resolve("target");
    if (!Files.isDirectory(target)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(target)) {
      return files.filter(Checkout::isProgram).max(MARKED_ONE_LAST);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isProgram(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("saleswright-")
        && name.endsWith(".jar")
        && !name.endsWith("-sources.jar")
        && !name.endsWith("-tests.jar")
        && !name.endsWith("-plain.jar");
  }
}
