package io.saleswright.gateway.routing;

import io.saleswright.gateway.problem.EdgeProblem;
import io.saleswright.platform.web.problem.Problems;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.core.JacksonException;

/**
 * Rewrites a description on its way from the service; anything but a description passes unchanged.
 */
final class OpenApiFilter implements HandlerFilterFunction<ServerResponse, ServerResponse> {

  private static final Logger log = LoggerFactory.getLogger(OpenApiFilter.class);
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final ServerResponse.Context NO_CONVERTERS = List::of;

  private final OpenApiDocument document;
  private final Problems problems;

  OpenApiFilter(OpenApiDocument document, Problems problems) {
    this.document = document;
    this.problems = problems;
  }

  /** {@inheritDoc} */
  @Override
  public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    ServerResponse answer = next.handle(request);
    if (!answer.statusCode().is2xxSuccessful()) {
      return answer;
    }
    return ServerResponse.status(answer.statusCode())
        .build((servletRequest, servletResponse) -> {
          ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(servletResponse);
          answer.writeTo(servletRequest, held, NO_CONVERTERS);
          byte[] description = held.getContentAsByteArray();
          held.resetBuffer();
          try {
            held.getOutputStream().write(document.atGateway(description));
            held.copyBodyToResponse();
          } catch (JacksonException unreadable) {
            log.warn("no OpenAPI description at {}: {}", request.path(), unreadable.toString());
            problems.write(EdgeProblem.SERVICE_UNAVAILABLE, SOON, servletRequest, servletResponse);
          }
          return null;
        });
  }
}
