package io.saleswright.platform.web.openapi;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.SortedBy;
import io.saleswright.platform.web.StreamedCommand;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Describes the headers and query parameters that stand behind a controller's own types. */
final class RequestParameters {

  private RequestParameters() {}

  static void add(Operation operation, HandlerMethod handler) {
    for (MethodParameter parameter : handler.getMethodParameters()) {
      of(parameter)
          .forEach(described -> {
            // An Optional of one of our types is not recognised as ours and described by its name.
            forget(operation, parameter.getParameterName());
            // The same operation comes again: as a stream, and for a reader of another language.
            forget(operation, described.getName());
            operation.addParametersItem(described);
          });
    }
  }

  private static void forget(Operation operation, @Nullable String name) {
    if (operation.getParameters() != null) {
      operation.getParameters().removeIf(described -> described.getName().equals(name));
    }
  }

  private static Stream<Parameter> of(MethodParameter parameter) {
    Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
    if (type == Act.class || type == Cause.class || type == StreamedCommand.class) {
      return Stream.of(key());
    }
    if (type == IfMatch.class) {
      return Stream.of(ifMatch(parameter.getParameterType() != Optional.class));
    }
    return type == PageRequest.class
        ? page(parameter.getParameterAnnotation(SortedBy.class))
        : Stream.of();
  }

  private static Parameter key() {
    return new HeaderParameter()
        .name("Idempotency-Key")
        .description(
            "Makes a repeat harmless: the same key with the same body is carried out once,"
                + " with another body it is refused.")
        .schema(new StringSchema().minLength(1).maxLength(128).pattern("^[!-~]+$"));
  }

  private static Parameter ifMatch(boolean required) {
    return new HeaderParameter()
        .name("If-Match")
        .description("The ETag of what the caller saw, such as \"3\".")
        .required(required)
        .schema(new StringSchema().pattern("^(W/)?\"[0-9]+\"$"));
  }

  private static Stream<Parameter> page(@Nullable SortedBy offered) {
    return Stream.of(
        new QueryParameter()
            .name("limit")
            .description("How many items at most.")
            .schema(
                new IntegerSchema()
                    .minimum(BigDecimal.ONE)
                    .maximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT))
                    ._default(PageRequest.DEFAULT_LIMIT)),
        new QueryParameter()
            .name("after")
            .description("The next of the page before.")
            .schema(new StringSchema()),
        new QueryParameter()
            .name("sort")
            .description(
                offered == null
                    ? "By creation, the latest first."
                    : "By creation, the latest first; or by a field, with a minus before it"
                        + " the greatest first. What has no value comes last.")
            .schema(
                new StringSchema()
                    ._enum(PageRequest.sorts(offered))
                    ._default(PageRequest.NEWEST_FIRST)));
  }
}
