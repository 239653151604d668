package io.saleswright.testkit.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.saleswright.platform.kernel.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  private final String rootPackage;
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
    this.rootPackage = rootPackage;
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
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(rootPackage)
            .stream()
            .filter(type -> type.isAssignableTo(Refusal.class) && !type.isInterface())
            .<Class<?>>map(JavaClass::reflect)
            .filter(type -> !type.getSuperclass().isEnum())
            .toList();
  }
}
