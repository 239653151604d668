package io.saleswright.platform.web.openapi;

import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.problem.Problem;
import io.saleswright.platform.web.problem.ProblemKind;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/** Describes the problems that an operation can answer with, as far as its parameters tell. */
final class ProblemResponses {

  private static final Set<ProblemKind> ALWAYS =
      EnumSet.of(
          ProblemKind.INVALID_INPUT,
          ProblemKind.NOT_AUTHENTICATED,
          ProblemKind.NOT_PERMITTED,
          ProblemKind.TOO_MANY_REQUESTS,
          ProblemKind.INTERNAL_ERROR,
          ProblemKind.UNAVAILABLE);

  private ProblemResponses() {}

  /** Describes the form of a problem and one response per kind, to be referred to. */
  static void describe(Components components) {
    ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
    MediaType problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
    for (ProblemKind kind : ProblemKind.values()) {
      components.addResponses(
          kind.slug(),
          new ApiResponse()
              .description(sentence(kind))
              .content(new Content().addMediaType("application/problem+json", problem)));
    }
  }

  static void add(Operation operation, HandlerMethod handler) {
    ApiResponses responses = operation.getResponses();
    for (ProblemKind kind : of(handler)) {
      responses.putIfAbsent(
          Integer.toString(kind.status().value()),
          new ApiResponse().$ref("#/components/responses/" + kind.slug()));
    }
  }

  private static Set<ProblemKind> of(HandlerMethod handler) {
    Set<ProblemKind> kinds = EnumSet.copyOf(ALWAYS);
    for (MethodParameter parameter : handler.getMethodParameters()) {
      if (parameter.hasParameterAnnotation(PathVariable.class)) {
        kinds.add(ProblemKind.NOT_FOUND);
      }
      if (parameter.hasParameterAnnotation(RequestBody.class)) {
        kinds.add(ProblemKind.TOO_LARGE);
        kinds.add(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
      }
      if (parameter.getParameterType() == Cause.class) {
        kinds.add(ProblemKind.RULE_VIOLATION);
        kinds.add(ProblemKind.OUTCOME_UNKNOWN);
      }
      if (parameter.nestedIfOptional().getNestedParameterType() == IfMatch.class) {
        kinds.add(ProblemKind.STALE_REVISION);
        kinds.add(ProblemKind.IF_MATCH_REQUIRED);
      }
    }
    return kinds;
  }

  private static String sentence(ProblemKind kind) {
    String words = kind.slug().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
