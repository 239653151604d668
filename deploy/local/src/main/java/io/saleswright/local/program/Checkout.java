package io.saleswright.local.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The source tree that the stack is built from.
 *
 * @param root the directory with the launcher script
 */
public record Checkout(Path root) {

  private static final Comparator<Path> MARKED_ONE_LAST =
      Comparator.comparing(file -> file.getFileName().toString().endsWith("-program.jar"));

  private static final Pattern VERSION =
      Pattern.compile("^  <version>([^<]+)</version>", Pattern.MULTILINE);

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
   * where the module is a library, too. Jars of other versions than the tree's are passed over.
   *
   * @param module path of the module, such as {@code platform/embedded/store}
   * @return empty when the module does not exist or is not built
   */
  public Optional<Path> jar(String module) {
    Path target = root.resolve(module).resolve("target");
    if (!Files.isDirectory(target)) {
      return Optional.empty();
    }
    String version = version().map(own -> "-" + own).orElse("");
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(Checkout::isProgram)
          .filter(file -> isOf(version, file))
          .max(MARKED_ONE_LAST);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version that is built here; empty when the tree does not say. */
  public Optional<String> version() {
    Path pom = root.resolve("pom.xml");
    if (!Files.exists(pom)) {
      return Optional.empty();
    }
    try {
      Matcher found = VERSION.matcher(Files.readString(pom));
      return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOf(String version, Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(version + ".jar") || name.endsWith(version + "-program.jar");
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
