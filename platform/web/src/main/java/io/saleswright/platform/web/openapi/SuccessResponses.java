package io.saleswright.platform.web.openapi;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.StreamedCommand;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;

/** Describes with which status and headers an operation succeeds. */
final class SuccessResponses {

  private static final String OK = "200";
  private static final String CREATED = "201";

  private SuccessResponses() {}

  static void add(Operation operation, HandlerMethod handler) {
    ApiResponses responses = operation.getResponses();
    ApiResponse success = responses.get(OK);
    if (success == null) {
      return;
    }
    success.setDescription("What was asked for, or what came of it.");
    if (handler.getReturnType().getParameterType() == ResponseEntity.class) {
      addHeaders(success, handler);
    }
    Creates creates = handler.getMethodAnnotation(Creates.class);
    if (creates != null) {
      responses.addApiResponse(CREATED, created(success));
      if (creates.orFinds()) {
        success.setDescription("It was there before, and stays as it is.");
      } else {
        responses.remove(OK);
      }
    }
  }

  private static ApiResponse created(ApiResponse success) {
    Content content = success.getContent();
    ApiResponse created = new ApiResponse().description("What was created.").content(content);
    if (success.getHeaders() != null) {
      success.getHeaders().forEach(created::addHeaderObject);
    }
    return created.addHeaderObject(HttpHeaders.LOCATION, header("Where it is found."));
  }

  private static void addHeaders(ApiResponse success, HandlerMethod handler) {
    success.addHeaderObject(
        HttpHeaders.ETAG, header("The revision, to send as `If-Match` with an edit."));
    if (Stream.of(handler.getMethodParameters()).anyMatch(SuccessResponses::isCommand)) {
      success.addHeaderObject(
          Answers.REPLAYED, header("`true` where the same key had been carried out before."));
    }
  }

  private static boolean isCommand(MethodParameter parameter) {
    Class<?> type = parameter.getParameterType();
    return type == Act.class || type == Cause.class || type == StreamedCommand.class;
  }

  private static Header header(String description) {
    return new Header().description(description).schema(new StringSchema());
  }
}
