package io.saleswright.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/**
 * The rules that all code of the product keeps. A part whose layout is its own extends this class;
 * a service extends {@link ServiceArchitectureTests}. The classes are read once per JVM.
 */
public abstract class GeneralArchitectureTests {

  private static final Map<String, JavaClasses> READ = new ConcurrentHashMap<>();

  private static final Map<String, JavaClasses> WITH_TESTS = new ConcurrentHashMap<>();

  private final String rootPackage;
  private final JavaClasses classes;
  private final GeneralRules rules;

  /**
   * Checks the classes in and below this package.
   *
   * @param rootPackage such as {@code io.saleswright.gateway}
   */
  protected GeneralArchitectureTests(String rootPackage) {
    this.rootPackage = rootPackage;
    this.classes = READ.computeIfAbsent(rootPackage, GeneralArchitectureTests::read);
    this.rules = new GeneralRules(rootPackage);
  }

  /** The main classes, without tests. */
  final JavaClasses classes() {
    return classes;
  }

  /** The main classes and the tests of this module. */
  final JavaClasses classesWithTests() {
    return WITH_TESTS.computeIfAbsent(rootPackage, GeneralArchitectureTests::readWithTests);
  }

  @Test
  void whatAClassNeedsComesThroughItsConstructor() {
    rules.injectedThroughConstructors().check(classes);
  }

  @Test
  void noClassHasSetters() {
    rules.withoutSetters().check(classes);
  }

  @Test
  void timeZoneAndLocaleAreGiven() {
    rules.timeAndPlaceAreGiven().check(classes);
  }

  @Test
  void nobodyCatchesWhateverComes() {
    assertThat(sources())
        .isNotEmpty()
        .allSatisfy(directory -> assertThat(CatchAlls.below(directory)).as("R16").isEmpty());
  }

  @Test
  void nobodySleepsNotEvenATest() {
    rules.nobodySleeps().check(classesWithTests());
  }

  @Test
  void nobodyOpensTransactions() {
    rules.nobodyOpensTransactions().check(classes);
  }

  /** Where the sources of the classes lie. */
  protected List<Path> sources() {
    return List.of(Path.of("src/main/java"));
  }

  @Test
  void packagesAreNullMarked() {
    rules.packagesAreNullMarked().check(classes);
  }

  private static JavaClasses read(String rootPackage) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages(rootPackage);
  }

  private static JavaClasses readWithTests(String root) {
    return new ClassFileImporter().importPackages(root);
  }
}
