package io.saleswright.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/**
 * No handler method of a controller answers with one of these types or takes one as request body,
 * also not inside a list, a page or an optional.
 */
final class SpeakNoTypes extends ArchCondition<JavaClass> {

  private static final String MAPPING = "org.springframework.web.bind.annotation.RequestMapping";
  private static final String BODY = "org.springframework.web.bind.annotation.RequestBody";

  private final DescribedPredicate<JavaClass> hidden;

  SpeakNoTypes(DescribedPredicate<JavaClass> hidden) {
    super("R20: have handler methods without domain types");
    this.hidden = hidden;
  }

  /** The methods of this class that answer HTTP requests. */
  static Stream<JavaMethod> handlers(JavaClass type) {
    return type.getMethods().stream()
        .filter(method -> method.isAnnotatedWith(MAPPING) || method.isMetaAnnotatedWith(MAPPING));
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    handlers(type)
        .forEach(handler -> {
          answered(handler).forEach(domain -> report(handler, "returns", domain, events));
          taken(handler).forEach(domain -> report(handler, "takes", domain, events));
        });
  }

  private Stream<JavaClass> answered(JavaMethod handler) {
    return handler.getReturnType().getAllInvolvedRawTypes().stream().filter(hidden);
  }

  private Stream<JavaClass> taken(JavaMethod handler) {
    return handler.getParameters().stream()
        .filter(parameter -> parameter.isAnnotatedWith(BODY))
        .flatMap(parameter -> parameter.getType().getAllInvolvedRawTypes().stream())
        .filter(hidden);
  }

  private static void report(
      JavaMethod handler, String verb, JavaClass domain, ConditionEvents events) {
    events.add(
        SimpleConditionEvent.violated(
            handler,
            "%s %s %s in %s"
                .formatted(
                    handler.getFullName(),
                    verb,
                    domain.getName(),
                    handler.getSourceCodeLocation())));
  }
}
