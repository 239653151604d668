package io.saleswright.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/**
 * The rules that all code of the product keeps. A part whose layout is its own extends this class;
 * a service extends {@link ServiceArchitectureTests}. The classes are read once per JVM.
 */
public abstract class GeneralArchitectureTests {

  private static final Map<String, JavaClasses> READ = new ConcurrentHashMap<>();

  private final JavaClasses classes;
  private final GeneralRules rules;

  /**
   * Checks the classes in and below this package.
   *
   * @param rootPackage such as {@code io.saleswright.gateway}
   */
  protected GeneralArchitectureTests(String rootPackage) {
    this.classes = READ.computeIfAbsent(rootPackage, GeneralArchitectureTests::read);
    this.rules = new GeneralRules(rootPackage);
  }

  /** The main classes, without tests. */
  final JavaClasses classes() {
    return classes;
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
  void packagesAreNullMarked() {
    rules.packagesAreNullMarked().check(classes);
  }

  private static JavaClasses read(String rootPackage) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages(rootPackage);
  }
}
