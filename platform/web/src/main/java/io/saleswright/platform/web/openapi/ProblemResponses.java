package io.saleswright.platform.web.openapi;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.Refuses;
import io.saleswright.platform.web.StreamedCommand;
import io.saleswright.platform.web.problem.Problem;
import io.saleswright.platform.web.problem.ProblemKind;
import io.saleswright.platform.web.problem.ProblemType;
import io.saleswright.platform.web.problem.Problems;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes the problems that an operation can answer with, as far as its parameters tell: for each
 * status the types that really come. Responses of the same types are described once; their name is
 * made of the types' names, {@code rule-violation} standing for all refusals of the service.
 */
final class ProblemResponses {

  private static final Set<ProblemKind> ALWAYS =
      EnumSet.of(
          ProblemKind.INVALID_INPUT,
          ProblemKind.NOT_AUTHENTICATED,
          ProblemKind.INTERNAL_ERROR,
          ProblemKind.UNAVAILABLE,
          ProblemKind.IDENTITY_PROVIDER_UNAVAILABLE);

  private static final String REFERENCE = "#/components/responses/";
  private static final String BETWEEN = ".";

  private final Problems problems;

  ProblemResponses(Problems problems) {
    this.problems = problems;
  }

  static void add(Operation operation, HandlerMethod handler) {
    Map<Integer, String> names = new TreeMap<>();
    for (ProblemKind kind : of(handler)) {
      names.merge(kind.status().value(), kind.slug(), (before, more) -> before + BETWEEN + more);
    }
    ApiResponses responses = operation.getResponses();
    names.forEach((status, name) ->
        responses.putIfAbsent(Integer.toString(status), new ApiResponse().$ref(REFERENCE + name)));
  }

  /** Describes the responses that operations refer to, and the form of a problem. */
  void define(OpenAPI description) {
    Components components = description.getComponents();
    ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
    description.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .flatMap(operation -> operation.getResponses().values().stream())
        .map(ApiResponse::get$ref)
        .filter(reference -> reference != null && reference.startsWith(REFERENCE))
        .map(reference -> reference.substring(REFERENCE.length()))
        .distinct()
        .forEach(name -> components.addResponses(name, response(name)));
  }

  private ApiResponse response(String name) {
    List<String> slugs = Arrays.stream(name.split("\\.")).flatMap(this::expanded).toList();
    StringSchema type = new StringSchema();
    slugs.forEach(slug -> type.addEnumItem(ProblemType.PATH + slug));
    Schema<?> schema =
        new Schema<>()
            .addAllOfItem(new Schema<>().$ref("#/components/schemas/Problem"))
            .addAllOfItem(new ObjectSchema().addProperty("type", type));
    return new ApiResponse()
        .description(slugs.stream().map(problems::title).collect(Collectors.joining("; ")))
        .content(
            new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
  }

  private Stream<String> expanded(String slug) {
    return slug.equals(ProblemKind.RULE_VIOLATION.slug())
        ? problems.refusals().stream()
        : Stream.of(slug);
  }

  /**
   * Whether it can be about something that is not there for the caller: what its path or its body
   * names, or what a repeat of a command made that has left their scope since.
   */
  private static boolean speaksOfSomething(HandlerMethod handler) {
    return isCommand(handler)
        || Stream.of(handler.getMethodParameters())
            .anyMatch(parameter ->
                parameter.hasParameterAnnotation(PathVariable.class)
                    || parameter.hasParameterAnnotation(RequestBody.class));
  }

  private static boolean isCommand(HandlerMethod handler) {
    return Stream.of(handler.getMethodParameters())
        .anyMatch(parameter -> isCause(parameter.getParameterType()));
  }

  private static boolean isCause(Class<?> type) {
    return type == Act.class || type == Cause.class || type == StreamedCommand.class;
  }

  private static Set<ProblemKind> of(HandlerMethod handler) {
    Set<ProblemKind> kinds = EnumSet.copyOf(ALWAYS);
    if (speaksOfSomething(handler)) {
      kinds.add(ProblemKind.NOT_FOUND);
    }
    if (isCommand(handler) || handler.hasMethodAnnotation(Refuses.class)) {
      kinds.add(ProblemKind.RULE_VIOLATION);
    }
    if (StreamedBodies.isStreamed(handler)) {
      kinds.add(ProblemKind.BAD_REQUEST);
      kinds.add(ProblemKind.TOO_LARGE);
      kinds.add(ProblemKind.BODY_TOO_SLOW);
    }
    for (MethodParameter parameter : handler.getMethodParameters()) {
      if (parameter.hasParameterAnnotation(RequestBody.class)) {
        kinds.add(ProblemKind.UNREADABLE_JSON);
        kinds.add(ProblemKind.TOO_LARGE);
        kinds.add(ProblemKind.BODY_TOO_SLOW);
        kinds.add(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
      }
      Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
      if (type == Caller.class || isCause(type)) {
        kinds.add(ProblemKind.NOT_PERMITTED);
      }
      if (isCause(type)) {
        kinds.add(ProblemKind.IDEMPOTENCY_KEY_REUSED);
        kinds.add(ProblemKind.OUTCOME_UNKNOWN);
      }
      if (type == IfMatch.class) {
        kinds.add(ProblemKind.STALE_REVISION);
        // An edit may go without the revision only where nothing is there yet.
        kinds.add(ProblemKind.IF_MATCH_REQUIRED);
      }
    }
    return PublicOperations.include(handler) ? PublicOperations.problems(kinds) : kinds;
  }
}
