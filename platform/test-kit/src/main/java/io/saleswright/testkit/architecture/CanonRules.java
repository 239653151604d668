package io.saleswright.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.saleswright.testkit.architecture.Types.described;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Refusal;
import io.saleswright.platform.kernel.Step;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The rules that make all modules of all services one pattern: what a name ends with says what the
 * class is and where it lives (see {@code docs/guides/how-to-add.md}).
 */
final class CanonRules {

  /** The services that the rules hold for. */
  static final Set<String> FOLLOWERS =
      Set.of(
          "io.saleswright.complaint",
          "io.saleswright.contract",
          "io.saleswright.customer",
          "io.saleswright.finance",
          "io.saleswright.order",
          "io.saleswright.performance");

  private static final String CONFIGURATION =
      "org.springframework.context.annotation.Configuration";
  private static final Set<String> STEREOTYPES =
      Set.of(
          "org.springframework.stereotype.Component",
          "org.springframework.stereotype.Repository",
          "org.springframework.stereotype.Service");

  private final DescribedPredicate<JavaClass> service;
  private final DescribedPredicate<JavaClass> moduleRoot;
  private final DescribedPredicate<JavaClass> messaging;
  private final DescribedPredicate<JavaClass> persistence;

  /** The rules for the service in this package. */
  CanonRules(String rootPackage) {
    this.service = resideInAPackage(rootPackage + "..");
    this.moduleRoot = resideInAPackage(rootPackage + ".*");
    this.messaging = resideInAPackage(rootPackage + ".*.messaging");
    this.persistence = resideInAPackage(rootPackage + ".*.persistence");
  }

  /** R23: a desk takes the commands and questions of people; events reach a module elsewhere. */
  ArchitectureRule desksServePeople() {
    DescribedPredicate<JavaClass> desk = named("Desk");
    return rule(
        desk,
        "R23: live in a module's root package, and take an Act or a Caller in every method",
        (type, finding) -> {
          mustLieIn(moduleRoot, type, finding);
          type.getMethods().stream()
              .filter(CanonRules::isOpen)
              .filter(method -> !takes(method, Act.class) && !takes(method, Caller.class))
              .forEach(method -> finding.accept(method.getFullName() + " takes neither"));
        },
        desk);
  }

  /** R24: the steps of an aggregate are one table. */
  ArchitectureRule stepsAreTables() {
    return constants("R24", "Step", Step.class);
  }

  /** R25: the refusals of a module are constants. */
  ArchitectureRule refusalsAreConstants() {
    return constants("R25", "Refusal", Refusal.class);
  }

  /** R26: the store is opened, and spoken to, in one place of a module. */
  ArchitectureRule storesAreOpenedInPersistence() {
    DescribedPredicate<JavaClass> wiring = named("Persistence");
    DescribedPredicate<JavaClass> search =
        described("start with Mongo", type -> type.getSimpleName().startsWith("Mongo"));
    return rule(
        wiring.or(search),
        "R26: live in persistence; what ends with Persistence is a @Configuration",
        (type, finding) -> {
          mustLieIn(persistence, type, finding);
          if (wiring.test(type)) {
            mustBeConfiguration(type, finding);
          }
        },
        wiring);
  }

  /** R27: what others tell comes in at one place of a module. */
  ArchitectureRule eventsComeInThroughConsumers() {
    DescribedPredicate<JavaClass> consumer = named("EventsConsumer");
    return rule(
        consumer,
        "R27: live in messaging and are a @Configuration",
        (type, finding) -> {
          mustLieIn(messaging, type, finding);
          mustBeConfiguration(type, finding);
        },
        consumer);
  }

  /** R28: what a module is made of stands in its configurations, and nowhere else. */
  ArchitectureRule modulesArePutTogetherByConfigurations() {
    return rule(
        service,
        "R28: carry neither @Service nor @Component nor @Repository",
        (type, finding) ->
            STEREOTYPES.stream()
                .filter(type::isAnnotatedWith)
                .forEach(found -> finding.accept(type.getName() + " carries " + found)),
        service);
  }

  private ArchitectureRule constants(String id, String suffix, Class<?> contract) {
    DescribedPredicate<JavaClass> named = named(suffix);
    DescribedPredicate<JavaClass> implementing =
        described(
            "implement " + contract.getSimpleName(),
            type -> service.test(type) && type.isAssignableTo(contract) && isNoConstantsBody(type));
    return rule(
        named.or(implementing),
        "%s: are enums that implement %s and end with %s"
            .formatted(id, contract.getSimpleName(), suffix),
        (type, finding) -> {
          if (!type.isEnum() || !implementing.test(type) || !named.test(type)) {
            finding.accept(type.getName() + " does not fit");
          }
        },
        implementing);
  }

  private DescribedPredicate<JavaClass> named(String suffix) {
    return described(
        "end with " + suffix,
        type ->
            service.test(type)
                && !type.isAnonymousClass()
                && type.getSimpleName().endsWith(suffix));
  }

  private static ArchitectureRule rule(
      DescribedPredicate<JavaClass> which,
      String text,
      BiConsumer<JavaClass, Consumer<String>> examine,
      DescribedPredicate<JavaClass> sight) {
    return ArchitectureRule.of(
        classes().that(which).should(GeneralRules.condition(text, examine)).allowEmptyShould(true),
        sight);
  }

  private static void mustLieIn(
      DescribedPredicate<JavaClass> home, JavaClass type, Consumer<String> finding) {
    if (not(home).test(type)) {
      finding.accept("%s lies in %s".formatted(type.getName(), type.getPackageName()));
    }
  }

  private static void mustBeConfiguration(JavaClass type, Consumer<String> finding) {
    if (!type.isAnnotatedWith(CONFIGURATION)) {
      finding.accept(type.getName() + " is no @Configuration");
    }
  }

  /** A constant with a body is a class of its own to the compiler, and no other table. */
  private static boolean isNoConstantsBody(JavaClass type) {
    return type.getRawSuperclass().filter(JavaClass::isEnum).isEmpty();
  }

  private static boolean isOpen(JavaMethod method) {
    return !method.getModifiers().contains(JavaModifier.PRIVATE)
        && !method.getModifiers().contains(JavaModifier.STATIC)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static boolean takes(JavaMethod method, Class<?> wanted) {
    return method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(wanted));
  }
}
