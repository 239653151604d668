package io.saleswright.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;

/** The rules that hold for the platform's own modules. */
final class PlatformRules {

  private final DescribedPredicate<JavaClass> kernel;

  /** The rules for the platform in and below this package. */
  PlatformRules(String rootPackage) {
    this.kernel =
        Predicates.resideInAnyPackage(
                rootPackage + ".kernel..",
                rootPackage + ".time..",
                rootPackage + ".notice..",
                rootPackage + ".chain..")
            .as("the kernel");
  }

  /**
   * R4: aggregates are made of the kernel's words, so whatever the kernel needed would stand in
   * every aggregate.
   */
  ArchitectureRule kernelIsPlain() {
    return ArchitectureRule.of(
        classes()
            .that(kernel)
            .should()
            .onlyDependOnClassesThat(
                Types.described("are plain", type -> isPlain(type.getBaseComponentType())))
            .as("R4: the kernel needs the JDK and jspecify alone"),
        kernel);
  }

  private boolean isPlain(JavaClass type) {
    return type.isPrimitive()
        || kernel.test(type)
        || type.getPackageName().startsWith("java.")
        || type.getPackageName().equals("org.jspecify.annotations");
  }
}
