package io.saleswright.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.saleswright.testkit.architecture.Types.described;
import static io.saleswright.testkit.architecture.Types.using;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.testkit.events.EventContract;
import io.saleswright.testkit.states.StateContract;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The rules for a service that consists of modules: {@code <service>.<module>} holds what the
 * module decides, {@code web}, {@code messaging} and {@code persistence} below it connect it.
 */
final class ServiceRules {

  private static final String[] PLAIN = {
    "java..",
    "org.jspecify.annotations",
    "jakarta.validation..",
    "io.saleswright.platform.approval",
    "io.saleswright.platform.attachment",
    "io.saleswright.platform.audit",
    "io.saleswright.platform.comment",
    "io.saleswright.platform.kernel..",
    "io.saleswright.platform.link",
    "io.saleswright.platform.notice",
    "io.saleswright.platform.time..",
    "io.saleswright.platform.policy..",
    "io.saleswright.platform.process..",
    "io.saleswright.platform.search",
    "io.saleswright.platform.security.."
  };

  private final String root;
  private final List<Exemption> exemptions;
  private final DescribedPredicate<JavaClass> moduleRoot;
  private final DescribedPredicate<JavaClass> adapter;

  /** The rules for the service in this package, with what single classes are allowed beyond. */
  ServiceRules(String rootPackage, List<Exemption> exemptions) {
    this.root = rootPackage;
    this.exemptions = exemptions;
    this.moduleRoot = resideInAPackage(root + ".*");
    this.adapter =
        resideInAnyPackage(in("web"), in("messaging"), in("persistence"))
            .as("reside in an adapter package");
  }

  /** R1: modules can be understood one after the other. */
  ArchitectureRule modulesAreFreeOfCycles() {
    return ArchitectureRule.of(
        slices()
            .matching(root + ".(*)..")
            .should()
            .beFreeOfCycles()
            .as("R1: modules form no cycle"),
        described("use another module", this::usesAnotherModule));
  }

  /** R4: what a module decides needs no framework; only its wiring and its desks know Spring. */
  ArchitectureRule moduleRootsArePlain() {
    DescribedPredicate<JavaClass> plain =
        resideInAnyPackage(PLAIN).or(resideInAPackage(root + ".."));
    return ArchitectureRule.of(
        classes()
            .that(moduleRoot)
            .should(
                use(
                    "R4: use the JDK, the platform's plain packages and their own service only",
                    (user, used) ->
                        plain.test(used) || isWiring(user, used) || isStereotype(user, used))),
        moduleRoot,
        using(moduleRoot, resideInAPackage("io.saleswright.platform.kernel..")));
  }

  /** R5: a module's decisions know none of the adapters. */
  ArchitectureRule moduleRootsKnowNoAdapter() {
    return ArchitectureRule.of(
        classes()
            .that(moduleRoot)
            .should(use("R5: use no adapter", (_, used) -> !adapter.test(used))),
        moduleRoot,
        adapter);
  }

  /** R6: each adapter talks to its module, not to another adapter. */
  ArchitectureRule adaptersAreApart() {
    return ArchitectureRule.of(
        classes()
            .that(adapter)
            .should(
                use(
                    "R6: use no other adapter",
                    (user, used) ->
                        !adapter.test(used)
                            || used.getPackageName().equals(user.getPackageName()))),
        resideInAPackage(in("web")),
        resideInAPackage(in("messaging")),
        resideInAPackage(in("persistence")));
  }

  /**
   * R1, R6: nobody reaches past a module's root package. Types nested in hidden ones are hidden.
   */
  ArchitectureRule adaptersAreHidden() {
    return ArchitectureRule.of(
        classes()
            .that(adapter)
            .and(not(described("are nested", type -> type.getEnclosingClass().isPresent())))
            .should()
            .bePackagePrivate()
            .as("R6: types of adapter packages are package-private"),
        adapter);
  }

  /** R7: the store's types stay in the persistence packages. */
  ArchitectureRule storeStaysInPersistence() {
    return confined(
        "R7", "persistence", "com.mongodb..", "org.bson..", "org.springframework.data..");
  }

  /** R8: the broker's types stay in the messaging packages. */
  ArchitectureRule brokerStaysInMessaging() {
    return confined(
        "R8",
        "messaging",
        "org.apache.kafka..",
        "org.springframework.kafka..",
        "io.saleswright.platform.messaging..");
  }

  /** The counterpart of R7 and R8 for HTTP: the platform's web types stay in the web packages. */
  ArchitectureRule httpStaysInWeb() {
    return confined("R6", "web", "io.saleswright.platform.web..", "org.springframework.web..");
  }

  /** R20: what goes over HTTP is made for it, so that the domain can change without the callers. */
  ArchitectureRule handlersSpeakNoDomainTypes() {
    return ArchitectureRule.of(
        classes().that(resideInAPackage(in("web"))).should(new SpeakNoTypes(moduleRoot)),
        moduleRoot,
        described(
            "have handler methods", type -> SpeakNoTypes.handlers(type).findAny().isPresent()));
  }

  /**
   * The contracts that a service owes to what lies in stores and topics, and that none of its tests
   * runs.
   *
   * @param withTests the main classes and the tests
   */
  static List<String> contractsThatNobodyRuns(JavaClasses main, JavaClasses withTests) {
    if (main.stream().noneMatch(using(described("any", _ -> true), isAggregateType())::test)) {
      return List.of();
    }
    return Stream.of(StateContract.class, EventContract.class)
        .map(Class::getName)
        .filter(contract -> withTests.stream().noneMatch(type -> type.isAssignableTo(contract)))
        .toList();
  }

  private static DescribedPredicate<JavaClass> isAggregateType() {
    return described(
        "be aggregate types", type -> type.getName().equals(AggregateType.class.getName()));
  }

  /** The exemptions that no class needs any more. */
  List<Exemption> unneededExemptions(JavaClasses classes) {
    return exemptions.stream()
        .filter(exemption ->
            classes.stream()
                .noneMatch(user ->
                    Types.dependencies(user)
                        .anyMatch(use -> exemption.covers(user, Types.used(use)))))
        .toList();
  }

  private String in(String adapterPackage) {
    return root + ".*." + adapterPackage + "..";
  }

  private ArchitectureRule confined(String id, String home, String... packages) {
    DescribedPredicate<JavaClass> guarded = resideInAnyPackage(packages);
    DescribedPredicate<JavaClass> inside = resideInAPackage(in(home));
    return ArchitectureRule.of(
        classes()
            .that(resideInAPackage(root + ".."))
            .and(not(inside))
            .should(
                use(
                    "%s: leave %s to %s".formatted(id, String.join(", ", packages), home),
                    (_, used) -> !guarded.test(used))),
        not(inside),
        using(inside, guarded));
  }

  private ArchCondition<JavaClass> use(String text, BiPredicate<JavaClass, JavaClass> allowed) {
    return new ArchCondition<>(text) {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        Types.dependencies(user)
            .filter(dependency -> !allowed.test(user, Types.used(dependency)))
            .filter(dependency -> !isExempt(user, Types.used(dependency)))
            .forEach(dependency ->
                events.add(SimpleConditionEvent.violated(user, dependency.getDescription())));
      }
    };
  }

  private boolean usesAnotherModule(JavaClass type) {
    return moduleRoot.test(type)
        && Types.dependencies(type)
            .map(Types::used)
            .anyMatch(used ->
                moduleRoot.test(used) && !used.getPackageName().equals(type.getPackageName()));
  }

  private boolean isExempt(JavaClass user, JavaClass used) {
    return exemptions.stream().anyMatch(exemption -> exemption.covers(user, used));
  }

  private static boolean isWiring(JavaClass user, JavaClass used) {
    return Types.topLevel(user).getSimpleName().endsWith("Configuration")
        && used.getPackageName().startsWith("org.springframework.");
  }

  private static boolean isStereotype(JavaClass user, JavaClass used) {
    return user.getSimpleName().endsWith("Desk")
        && used.getName().equals("org.springframework.stereotype.Service");
  }
}
