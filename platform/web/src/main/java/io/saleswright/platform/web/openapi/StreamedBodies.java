package io.saleswright.platform.web.openapi;

import io.saleswright.platform.web.StreamedCommand;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Describes bodies that are files. */
final class StreamedBodies {

  private StreamedBodies() {}

  static void add(Operation operation, HandlerMethod handler) {
    if (isStreamed(handler)) {
      MediaType file = new MediaType().schema(new StringSchema().format("binary"));
      operation.setRequestBody(
          new RequestBody()
              .description("The file's bytes; what kind it is of is found from them.")
              .required(true)
              .content(new Content().addMediaType("*/*", file)));
    }
  }

  /** Whether the operation takes a file. */
  static boolean isStreamed(HandlerMethod handler) {
    return Stream.of(handler.getMethodParameters())
        .map(MethodParameter::getParameterType)
        .anyMatch(type -> type == StreamedCommand.class);
  }
}
