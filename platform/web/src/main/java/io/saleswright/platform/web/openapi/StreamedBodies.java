package io.saleswright.platform.web.openapi;

import io.saleswright.platform.web.StreamedCommand;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.Resource;
import org.springframework.web.method.HandlerMethod;

/** Describes bodies that are files, of requests and of answers. */
final class StreamedBodies {

  private static final String ANY = "*/*";

  private StreamedBodies() {}

  static void add(Operation operation, HandlerMethod handler) {
    MediaType file = new MediaType().schema(new StringSchema().format("binary"));
    ApiResponse success = operation.getResponses().get("200");
    if (success != null && isFile(handler)) {
      success.setContent(new Content().addMediaType(ANY, file));
    }
    if (isStreamed(handler)) {
      operation.setRequestBody(
          new RequestBody()
              .description("The file's bytes; what kind it is of is found from them.")
              .required(true)
              .content(new Content().addMediaType(ANY, file)));
    }
  }

  private static boolean isFile(HandlerMethod handler) {
    ResolvableType answer = ResolvableType.forMethodParameter(handler.getReturnType());
    return Resource.class.isAssignableFrom(answer.getGeneric(0).resolve(Object.class));
  }

  /** Whether the operation takes a file. */
  static boolean isStreamed(HandlerMethod handler) {
    return Stream.of(handler.getMethodParameters())
        .map(MethodParameter::getParameterType)
        .anyMatch(type -> type == StreamedCommand.class);
  }
}
