package io.saleswright.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * One rule together with the classes that it has to have seen to mean anything. A rule whose
 * packages were renamed would otherwise pass for ever.
 */
final class ArchitectureRule {

  private final ArchRule rule;
  private final List<DescribedPredicate<JavaClass>> sights;

  private ArchitectureRule(ArchRule rule, List<DescribedPredicate<JavaClass>> sights) {
    this.rule = rule;
    this.sights = sights;
  }

  /** A rule that must have met at least one class of each of these sorts. */
  @SafeVarargs
  static ArchitectureRule of(ArchRule rule, DescribedPredicate<JavaClass>... sights) {
    return new ArchitectureRule(rule, List.of(sights));
  }

  /**
   * Checks the rule.
   *
   * @throws AssertionError when a class breaks it, naming the class, or when a sort of classes that
   *     the rule speaks of is missing
   */
  void check(JavaClasses classes) {
    for (DescribedPredicate<JavaClass> sight : sights) {
      if (classes.stream().noneMatch(sight)) {
        throw new AssertionError(
            "Rule \"%s\" proves nothing: no class is seen that is/does: %s"
                .formatted(rule.getDescription(), sight.getDescription()));
      }
    }
    rule.check(classes);
  }
}
