package io.saleswright.testkit.problems;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.saleswright.platform.web.problem.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds a module's problem types to their texts and to docs/problems.md. The types are found by
 * themselves: every enum of the module that is a {@link ProblemType}. A module whose types are
 * named in another way overrides {@link #types}.
 */
public abstract class ProblemTypesContract {

  private static final Path LIST = Path.of("docs/problems.md");

  private final String rootPackage;
  private final String bundle;

  /**
   * @param rootPackage where the enums are, such as {@code io.saleswright.gateway}
   * @param bundle the message bundle that has their texts, such as {@code messages}
   */
  protected ProblemTypesContract(String rootPackage, String bundle) {
    this.rootPackage = rootPackage;
    this.bundle = bundle;
  }

  /**
   * What the list says of a type.
   *
   * @param slug the name on the wire
   * @param status the HTTP status
   */
  protected record Listed(String slug, int status) {}

  /** The types of the module. */
  protected Stream<Listed> types() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(rootPackage).stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
            .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
            .map(ProblemType.class::cast)
            .map(type -> new Listed(type.slug(), type.status().value()));
  }

  @Test
  void everyTypeHasATitleInBothLanguages() {
    Properties english = texts("");
    Properties chinese = texts("_zh");
    List<String> keys = types().map(type -> "problem." + type.slug() + ".title").toList();

    assertThat(keys).isNotEmpty();
    assertThat(keys).allSatisfy(key -> assertThat(english.getProperty(key)).isNotBlank());
    assertThat(keys)
        .allSatisfy(key -> assertThat(chinese.getProperty(key)).containsPattern("\\p{IsHan}"));
  }

  @Test
  void everyTypeStandsInTheListWithItsStatus() {
    String list = list();

    assertThat(types())
        .isNotEmpty()
        .allSatisfy(type ->
            assertThat(list)
                .as("a row of docs/problems.md; its cause and remedy go into docs/problems.yaml")
                .contains("| `" + type.slug() + "` | " + type.status() + " |"));
  }

  private Properties texts(String language) {
    String name = "/" + bundle + language + ".properties";
    Properties texts = new Properties();
    try (InputStream file = getClass().getResourceAsStream(name)) {
      assertThat(file).as(name).isNotNull();
      try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
        texts.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static String list() {
    for (Path place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
      Path list = place.resolve(LIST);
      if (Files.exists(list)) {
        try {
          return Files.readString(list);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    throw new AssertionError("no " + LIST + " in or above " + Path.of("").toAbsolutePath());
  }
}
