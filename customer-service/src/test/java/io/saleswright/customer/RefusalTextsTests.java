package io.saleswright.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.saleswright.platform.kernel.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every refusal of the service has its words in both languages. */
class RefusalTextsTests {

  private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");
  private static final List<Refusal> REFUSALS = refusals();

  @Test
  void refusalsAreFound() {
    assertThat(REFUSALS)
        .extracting(Refusal::problem)
        .contains("similar-customer", "already-owner")
        .doesNotHaveDuplicates();
  }

  @Test
  void everyRefusalHasATitleInBothLanguages() {
    assertThat(REFUSALS)
        .allSatisfy(refusal -> {
          assertThat(text("messages", refusal, "title")).isNotBlank();
          assertThat(text("messages_zh", refusal, "title")).isNotBlank();
        });
  }

  @Test
  void everyRefusalHasADetailInChineseWithTheSameParameters() {
    assertThat(REFUSALS)
        .allSatisfy(refusal -> {
          assertThat(refusal.text()).isNotBlank();
          assertThat(parameters(text("messages_zh", refusal, "detail")))
              .isEqualTo(parameters(refusal.text()));
        });
  }

  @Test
  void everyTextBelongsToARefusal() {
    List<String> known =
        REFUSALS.stream().map(refusal -> "problem." + refusal.problem() + ".").toList();

    for (String bundle : List.of("messages", "messages_zh")) {
      assertThat(bundle(bundle).stringPropertyNames())
          .filteredOn(key -> !key.startsWith("problem.field."))
          .allMatch(key -> known.stream().anyMatch(key::startsWith));
    }
  }

  private static List<Refusal> refusals() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.saleswright.customer")
            .stream()
            .filter(type -> type.isAssignableTo(Refusal.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
            .map(Refusal.class::cast)
            .toList();
  }

  private static List<String> parameters(String text) {
    return PARAMETER.matcher(text).results().map(found -> found.group()).sorted().toList();
  }

  private static String text(String bundle, Refusal refusal, String part) {
    return bundle(bundle).getProperty("problem." + refusal.problem() + "." + part, "");
  }

  private static Properties bundle(String name) {
    Properties texts = new Properties();
    try (Reader file =
        new InputStreamReader(
            RefusalTextsTests.class.getResourceAsStream("/" + name + ".properties"),
            StandardCharsets.UTF_8)) {
      texts.load(file);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
