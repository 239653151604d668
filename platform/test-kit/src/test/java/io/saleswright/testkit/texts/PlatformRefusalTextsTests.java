package io.saleswright.testkit.texts;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class PlatformRefusalTextsTests extends RefusalTexts {

  PlatformRefusalTextsTests() {
    super("io.saleswright.platform", "platform-messages");
  }

  @Override
  protected List<Path> sources() {
    return Stream.of("kernel", "web", "core")
        .map(module -> Path.of("..", module, "src/main/java"))
        .toList();
  }

  @Override
  protected Path policies() {
    return Path.of("../core/src/main/resources/policy");
  }

  /** Words of Bean Validation and of JSON are found here, too, and services use them all. */
  @Override
  protected boolean ownsItsBundle() {
    return false;
  }
}
