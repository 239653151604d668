package io.saleswright.testkit.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.saleswright.platform.kernel.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The words of a service's refusals. The refusals are found in its classes, so none can be left
 * out; a service extends this class and names its package, nothing else:
 *
 * <pre>{@code
 * class RefusalTextsTests extends RefusalTexts {
 *   RefusalTextsTests() {
 *     super("io.saleswright.order");
 *   }
 * }
 * }</pre>
 */
public abstract class RefusalTexts {

  private final List<String> packages;
  private final String bundle;

  /** Checks the refusals in and below this package against the bundle {@code messages}. */
  protected RefusalTexts(String rootPackage) {
    this(rootPackage, "messages");
  }

  /**
   * Checks the refusals in and below this package.
   *
   * @param bundle base name of the message bundle on the class path
   */
  protected RefusalTexts(String rootPackage, String bundle) {
    this(List.of(rootPackage), bundle);
  }

  /**
   * Checks the refusals in and below these packages, which share a bundle.
   *
   * @param bundle base name of the message bundle on the class path
   */
  protected RefusalTexts(List<String> packages, String bundle) {
    this.packages = List.copyOf(packages);
    this.bundle = bundle;
  }

  @Test
  void everyKindOfRefusalIsAnEnum() {
    assertThat(kinds()).isNotEmpty();
    assertThat(kinds()).filteredOn(kind -> !kind.isEnum()).isEmpty();
  }

  @Test
  void everyRefusalNamesItsRuleAndHasItsWordsInBothLanguages() {
    assertThat(check().faultsOfRefusals()).isEmpty();
  }

  @Test
  void noNameOnTheWireStandsForTwoRefusals() {
    assertThat(check().sharedNames()).isEmpty();
  }

  @Test
  void noWordsAreLeftOfARefusalThatIsGone() {
    assertThat(check().leftovers()).isEmpty();
  }

  /** Where the sources are that say what is expected of fields. */
  protected List<Path> sources() {
    return List.of(Path.of("src/main/java"));
  }

  /** Where the policies lie that the bundle describes; there may be none. */
  protected Path policies() {
    return Path.of("src/main/resources/policy");
  }

  /** Whether the bundle's words are of this module alone, so that none may be left over. */
  protected boolean ownsItsBundle() {
    return true;
  }

  @Test
  void whatIsExpectedOfAFieldIsSaidInBothLanguages() {
    FieldTexts said = FieldTexts.in(sources());

    assertThat(said.texts()).isNotEmpty();
    assertThat(check().faultsOf(said.texts(), platformWords())).isEmpty();
    if (ownsItsBundle()) {
      assertThat(said.variable())
          .as("a constant text is found in the bundle: put what varies in braces, beside a Map")
          .isEmpty();
      assertThat(check().leftovers(said.texts())).isEmpty();
    }
  }

  /** Refusals name the stage of what they refuse, and Chinese readers read it in words. */
  @Test
  void everyStageHasAWordInChinese() {
    List<String> stages =
        classes().stream()
            .filter(type -> type.isEnum() && type.getSimpleName().endsWith("Stage"))
            .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
            .map(stage -> ((Enum<?>) stage).name())
            .toList();
    Properties words = RefusalCheck.read(bundle + "_zh.properties");

    assertThat(stages).allSatisfy(stage -> assertThat(words).containsKey("word." + stage));
  }

  /** Those who change a policy read what it decides, each in their language. */
  @Test
  void everyPolicyIsDescribedInChinese() {
    assertThat(check().leftoversOf("policy.", PolicyTexts.keys(policies()))).isEmpty();
    assertThat(check().missing(PolicyTexts.keys(policies()))).isEmpty();
  }

  private static Properties platformWords() {
    return RefusalCheck.read("platform-messages_zh.properties");
  }

  private RefusalCheck check() {
    List<Refusal> refusals = new ArrayList<>();
    for (Class<?> kind : kinds()) {
      Object[] constants = kind.getEnumConstants();
      Arrays.stream(constants == null ? new Object[0] : constants)
          .forEach(constant -> refusals.add((Refusal) constant));
    }
    return RefusalCheck.of(refusals, bundle);
  }

  /** The types of refusals in the main classes, a constant with a body of its own not counted. */
  private List<Class<?>> kinds() {
    return classes().stream()
        .filter(type -> type.isAssignableTo(Refusal.class) && !type.isInterface())
        .<Class<?>>map(JavaClass::reflect)
        .filter(type -> !type.getSuperclass().isEnum())
        .toList();
  }

  private JavaClasses classes() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(packages);
  }
}
