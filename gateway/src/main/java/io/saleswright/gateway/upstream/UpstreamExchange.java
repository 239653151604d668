package io.saleswright.gateway.upstream;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.saleswright.gateway.problem.Problem;
import io.saleswright.gateway.problem.ProblemKind;
import io.saleswright.gateway.problem.Problems;
import io.saleswright.gateway.upstream.CallOutcome.Answered;
import io.saleswright.gateway.upstream.CallOutcome.Reason;
import io.saleswright.gateway.upstream.CallOutcome.Unanswered;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Carries a routed request to its service and the answer back. Only a GET is ever repeated, once,
 * when no connection could be made or the service answered 503. A failed write is never reported as
 * failed when the service may have done it.
 */
final class UpstreamExchange implements ProxyExchange {

  private static final Duration SOON = Duration.ofSeconds(1);

  private final UpstreamClient client;
  private final UpstreamProperties properties;
  private final Problems problems;
  private final OpenStreams streams;

  UpstreamExchange(
      UpstreamClient client,
      UpstreamProperties properties,
      Problems problems,
      OpenStreams streams) {
    this.client = client;
    this.streams = streams;
    this.properties = properties;
    this.problems = problems;
  }

  /** {@inheritDoc} */
  @Override
  public ServerResponse exchange(Request request) {
    RequestBody body =
        RequestBody.of(
            request.getServerRequest().servletRequest(), properties.maxBodySize().toBytes());
    if (body != null && body.isTooLarge()) {
      return problems.answer(Problem.of(ProblemKind.BODY_TOO_LARGE));
    }
    if (body != null && body.isForm()) {
      return problems.answer(Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE));
    }
    Upstream upstream = Upstream.of(request.getServerRequest());
    boolean stream = wantsEventStream(request.getHeaders());
    Bulkhead bulkhead = stream ? upstream.streams() : upstream.calls();
    if (!bulkhead.tryAcquirePermission()) {
      return problems.answer(Problem.of(ProblemKind.SERVICE_BUSY, SOON));
    }
    boolean decided = false;
    try {
      CallOutcome outcome = call(upstream, request, body, stream);
      decided = true;
      return answer(request, outcome, bulkhead);
    } finally {
      if (!decided) {
        bulkhead.onComplete();
      }
    }
  }

  private CallOutcome call(
      Upstream upstream, Request request, @Nullable RequestBody body, boolean stream) {
    CallOutcome first = client.call(upstream, request, body, stream);
    if (request.getMethod() != HttpMethod.GET || body != null || !isWorthRepeating(first)) {
      return first;
    }
    if (first instanceof Answered(UpstreamResponse refused)) {
      refused.close();
    }
    return client.call(upstream, request, null, stream);
  }

  private ServerResponse answer(Request request, CallOutcome outcome, Bulkhead bulkhead) {
    return switch (outcome) {
      case Answered(UpstreamResponse response) -> handOn(request, response, bulkhead);
      case Unanswered(Reason reason) -> {
        bulkhead.onComplete();
        yield problems.answer(problemOf(reason, request.getMethod()));
      }
    };
  }

  private ServerResponse handOn(Request request, UpstreamResponse response, Bulkhead bulkhead) {
    ServerResponse answer =
        GatewayServerResponse.status(response.getStatusCode())
            .build((servletRequest, servletResponse) -> {
              try (response;
                  var _ = streams.watch(response)) {
                response.copyTo(servletResponse.getOutputStream());
              } catch (IOException broken) {
                breakOff(request, servletRequest, servletResponse, broken);
              } finally {
                bulkhead.onComplete();
              }
              return null;
            });
    request.getResponseConsumers().forEach(consumer -> consumer.accept(response, answer));
    return answer;
  }

  /** Takes back what the caller has not seen yet; else breaks his connection off too. */
  private void breakOff(
      Request request,
      HttpServletRequest servletRequest,
      HttpServletResponse servletResponse,
      IOException broken)
      throws IOException {
    if (servletResponse.isCommitted()) {
      throw broken;
    }
    servletResponse.reset();
    problems.write(servletRequest, servletResponse, problemOf(Reason.BROKEN, request.getMethod()));
  }

  private Problem problemOf(Reason reason, HttpMethod method) {
    return switch (reason) {
      case RESTING -> Problem.of(ProblemKind.SERVICE_UNAVAILABLE, properties.breaker().rest());
      case UNREACHABLE -> Problem.of(ProblemKind.SERVICE_UNAVAILABLE, SOON);
      case BODY_TOO_LARGE -> Problem.of(ProblemKind.BODY_TOO_LARGE);
      case CALLER_GONE -> Problem.of(ProblemKind.BAD_REQUEST);
      case BROKEN ->
          isRead(method)
              ? Problem.of(ProblemKind.SERVICE_UNAVAILABLE, SOON)
              : Problem.of(ProblemKind.OUTCOME_UNKNOWN);
      case TIMED_OUT ->
          Problem.of(isRead(method) ? ProblemKind.SERVICE_TIMEOUT : ProblemKind.OUTCOME_UNKNOWN);
    };
  }

  private static boolean isWorthRepeating(CallOutcome outcome) {
    return switch (outcome) {
      case Answered(UpstreamResponse response) -> response.hasStatus(503);
      case Unanswered(Reason reason) -> reason == Reason.UNREACHABLE;
    };
  }

  private static boolean isRead(HttpMethod method) {
    return method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS;
  }

  private static boolean wantsEventStream(HttpHeaders headers) {
    String accept = headers.getFirst(HttpHeaders.ACCEPT);
    return accept != null && accept.contains("text/event-stream");
  }
}
