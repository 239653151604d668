package io.saleswright.testkit.steps;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.saleswright.platform.kernel.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The page in {@code docs/steps} that shows all tables of steps of a service as state diagrams. It
 * is drawn from the tables that the decisions ask, so it can't say something else; tests that run
 * with {@code -Dsaleswright.steps.accept=true} draw it anew.
 */
public abstract class StepPage {

  private static final String HEAD =
      """
      # Steps of the %s service

      Drawn from the tables that the decisions ask; a test compares them. What is taken by events follows from
      what happens elsewhere, and nobody does it by hand.

      """;

  private final String service;

  /**
   * Draws the tables of this service.
   *
   * @param service its short name, which is its package below {@code io.saleswright}, too
   */
  protected StepPage(String service) {
    this.service = service;
  }

  @Test
  void thePageShowsTheTablesThatTheDecisionsAsk() throws IOException {
    assertThat(tables()).isNotEmpty();
    Path page = Path.of("../docs/steps/" + service + ".md");
    String drawn =
        HEAD.formatted(service)
            + String.join(
                "\n\n", tables().stream().map(table -> new StepPicture(table).markdown()).toList())
            + "\n";
    if (Boolean.getBoolean("saleswright.steps.accept")) {
      Files.createDirectories(page.getParent());
      Files.writeString(page, drawn);
    }
    assertThat(page).as("drawn anew by -Dsaleswright.steps.accept=true").exists().hasContent(drawn);
  }

  private List<Class<?>> tables() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.saleswright." + service)
            .stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Step.class))
            .sorted(Comparator.comparing(JavaClass::getName))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }
}
