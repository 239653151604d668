package io.saleswright.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Questions about classes that the rules share. */
final class Types {

  private Types() {}

  /** The type that is not nested and holds this one, or the type itself. */
  static JavaClass topLevel(JavaClass type) {
    JavaClass top = type;
    for (Optional<JavaClass> outer = top.getEnclosingClass();
        outer.isPresent();
        outer = top.getEnclosingClass()) {
      top = outer.get();
    }
    return top;
  }

  /** What a class depends on, arrays taken as their elements, without primitive types. */
  static Stream<Dependency> dependencies(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> !used(dependency).isPrimitive());
  }

  /** The class at the far end of a dependency. */
  static JavaClass used(Dependency dependency) {
    return dependency.getTargetClass().getBaseComponentType();
  }

  /** Classes of the first sort that use a class of the second. */
  static DescribedPredicate<JavaClass> using(
      DescribedPredicate<JavaClass> user, DescribedPredicate<JavaClass> used) {
    return described(
        user.getDescription() + " and use what does " + used.getDescription(),
        type -> user.test(type) && dependencies(type).map(Types::used).anyMatch(used));
  }

  static DescribedPredicate<JavaClass> described(String text, Predicate<JavaClass> predicate) {
    return DescribedPredicate.describe(text, predicate::test);
  }
}
