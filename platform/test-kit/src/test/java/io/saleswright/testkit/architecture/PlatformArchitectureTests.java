package io.saleswright.testkit.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class PlatformArchitectureTests extends GeneralArchitectureTests {

  PlatformArchitectureTests() {
    super("io.saleswright.platform");
  }

  /** Those of all modules of the platform. */
  @Override
  protected List<Path> sources() {
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      return modules.map(module -> module.resolve("src/main/java")).filter(Files::exists).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
