package io.saleswright.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The rules that hold for each class of the product, wherever it lives. */
final class GeneralRules {

  private static final Set<String> INJECTING =
      Set.of(
          "org.springframework.beans.factory.annotation.Autowired",
          "org.springframework.beans.factory.annotation.Value",
          "jakarta.inject.Inject",
          "jakarta.annotation.Resource");
  private static final Set<String> SLEEPS =
      Set.of("java.lang.Thread.sleep", "java.util.concurrent.TimeUnit.sleep");
  private static final Set<String> PARKS =
      Set.of(
          "java.util.concurrent.locks.LockSupport.parkNanos",
          "java.util.concurrent.locks.LockSupport.parkUntil");
  private static final String VALUE = "org.springframework.beans.factory.annotation.Value";
  private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

  private final String rootPackage;
  private final DescribedPredicate<JavaClass> product;

  /** The rules for the classes in and below this package. */
  GeneralRules(String rootPackage) {
    this.rootPackage = rootPackage;
    this.product = JavaClass.Predicates.resideInAPackage(rootPackage + "..");
  }

  /** R14: what an object needs comes through its constructor. */
  ArchitectureRule injectedThroughConstructors() {
    return each(
        "R14: have neither injected fields nor @Value",
        (type, finding) -> {
          type.getFields().stream()
              .filter(field -> annotated(field, INJECTING))
              .forEach(field -> finding.accept("injected field " + field.getFullName()));
          type.getMethods().stream()
              .filter(method -> annotated(method, INJECTING))
              .forEach(method -> finding.accept("injected method " + method.getFullName()));
          type.getCodeUnits().stream()
              .flatMap(unit -> unit.getParameters().stream())
              .filter(parameter -> annotations(parameter).anyMatch(VALUE::equals))
              .forEach(parameter ->
                  finding.accept("@Value parameter of " + parameter.getOwner().getFullName()));
        });
  }

  /** R14: an object changes by verbs, not by setters; a library's interface may ask for one. */
  ArchitectureRule withoutSetters() {
    return each(
        "R14: have no setters",
        (type, finding) ->
            type.getMethods().stream()
                .filter(GeneralRules::isSetter)
                .filter(setter -> !isAskedForByALibrary(setter))
                .forEach(setter -> finding.accept("setter " + setter.getFullName())));
  }

  /** R15: time comes from a clock that is handed in; zone and locale are always named. */
  ArchitectureRule timeAndPlaceAreGiven() {
    return each(
        "R15: ask neither the machine's clock nor its zone nor its locale",
        (type, finding) ->
            type.getCodeUnitAccessesFromSelf().stream()
                .filter(access -> Ambient.isAsked(access.getTarget()))
                .forEach(access -> finding.accept(access.getDescription())));
  }

  /** R17: whoever waits, waits for a condition; tests do not even park. */
  ArchitectureRule nobodySleeps() {
    return each(
        "R17: do not sleep",
        (type, finding) ->
            type.getCodeUnitAccessesFromSelf().stream()
                .filter(access -> isSleep(type, access.getTarget()))
                .forEach(access -> finding.accept(access.getDescription())));
  }

  /** R21: one command is one write of one aggregate, so nobody opens a transaction. */
  ArchitectureRule nobodyOpensTransactions() {
    return each(
        "R21: open no transaction",
        (type, finding) ->
            Types.dependencies(type)
                .filter(dependency -> isTransaction(Types.used(dependency)))
                .forEach(dependency -> finding.accept(dependency.getDescription())));
  }

  /** R18: nothing is null that does not say so. */
  ArchitectureRule packagesAreNullMarked() {
    return each(
        "R18: live in a package whose package-info is @NullMarked",
        (type, finding) -> {
          if (!type.getPackage().isAnnotatedWith(NULL_MARKED)) {
            finding.accept("%s lives in %s".formatted(type.getName(), type.getPackageName()));
          }
        });
  }

  /** R1: packages can be understood one after the other. */
  ArchitectureRule packagesAreFreeOfCycles() {
    return ArchitectureRule.of(
        slices()
            .matching(rootPackage + ".(**)")
            .should()
            .beFreeOfCycles()
            .as("R1: packages form no cycle"),
        product);
  }

  private ArchitectureRule each(String text, BiConsumer<JavaClass, Consumer<String>> examine) {
    return ArchitectureRule.of(classes().that(product).should(condition(text, examine)), product);
  }

  static ArchCondition<JavaClass> condition(
      String text, BiConsumer<JavaClass, Consumer<String>> examine) {
    return new ArchCondition<>(text) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        examine.accept(
            type,
            finding ->
                events.add(
                    SimpleConditionEvent.violated(
                        type, finding + " in " + type.getSourceCodeLocation())));
      }
    };
  }

  private static boolean isSleep(JavaClass caller, CodeUnitAccessTarget target) {
    String called = target.getOwner().getName() + "." + target.getName();
    return SLEEPS.contains(called) || (isTest(caller) && PARKS.contains(called));
  }

  private static boolean isTest(JavaClass type) {
    return type.getSource()
        .map(source -> source.getUri().toString().contains("/test-classes/"))
        .orElse(false);
  }

  private static boolean isTransaction(JavaClass used) {
    return used.getPackageName().startsWith("org.springframework.transaction")
        || used.getName().equals("com.mongodb.client.ClientSession");
  }

  private static boolean isAskedForByALibrary(JavaMethod setter) {
    return setter.getOwner().getAllRawInterfaces().stream()
        .filter(asking -> !asking.getPackageName().startsWith("io.saleswright"))
        .anyMatch(asking ->
            asking.getMethods().stream()
                .anyMatch(asked ->
                    asked.getName().equals(setter.getName())
                        && asked.getRawParameterTypes().equals(setter.getRawParameterTypes())));
  }

  private static boolean isSetter(JavaMethod method) {
    return method.getName().matches("set[A-Z].*")
        && method.getModifiers().contains(JavaModifier.PUBLIC)
        && method.getRawReturnType().isEquivalentTo(void.class)
        && method.getFieldAccesses().stream()
            .anyMatch(access ->
                access.getAccessType() == AccessType.SET
                    && access.getTargetOwner().equals(method.getOwner()));
  }

  private static boolean annotated(JavaMember member, Set<String> annotations) {
    return member.getAnnotations().stream()
        .map(annotation -> annotation.getRawType().getName())
        .anyMatch(annotations::contains);
  }

  private static Stream<String> annotations(JavaParameter parameter) {
    return parameter.getAnnotations().stream()
        .map(JavaAnnotation::getRawType)
        .map(JavaClass::getName);
  }
}
