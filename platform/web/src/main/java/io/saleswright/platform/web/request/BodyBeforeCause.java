package io.saleswright.platform.web.request;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Ends the start of a service whose controller takes a cause before the body. Parameters are
 * resolved from left to right and the cause needs the body's hash: taken first, it would swallow
 * the body that the parameter after it is made of.
 */
final class BodyBeforeCause implements SmartInitializingSingleton {

  private final List<RequestMappingHandlerMapping> mappings;

  BodyBeforeCause(List<RequestMappingHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  @Override
  public void afterSingletonsInstantiated() {
    mappings.stream()
        .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
        .forEach(BodyBeforeCause::check);
  }

  static void check(HandlerMethod handler) {
    boolean causeSeen = false;
    for (MethodParameter parameter : handler.getMethodParameters()) {
      causeSeen |=
          parameter.getParameterType() == Act.class || parameter.getParameterType() == Cause.class;
      if (causeSeen && parameter.hasParameterAnnotation(RequestBody.class)) {
        throw new IllegalStateException(
            handler.getShortLogMessage()
                + " takes its Cause before its @RequestBody; put the body first,"
                + " because the cause remembers the body's hash");
      }
    }
  }
}
