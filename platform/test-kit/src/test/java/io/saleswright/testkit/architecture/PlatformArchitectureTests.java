package io.saleswright.testkit.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlatformArchitectureTests extends GeneralArchitectureTests {

  private static final String ROOT = "io.saleswright.platform";

  PlatformArchitectureTests() {
    super(ROOT);
  }

  @Test
  void theKernelNeedsTheJdkAlone() {
    new PlatformRules(ROOT).kernelIsPlain().check(classes());
  }

  @Test
  void packagesFormNoCycle() {
    new GeneralRules(ROOT).packagesAreFreeOfCycles().check(classes());
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
