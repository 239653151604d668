package io.saleswright.gateway.upstream;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.saleswright.gateway.problem.EdgeProblem;
import io.saleswright.gateway.upstream.CallOutcome.Answered;
import io.saleswright.gateway.upstream.CallOutcome.Reason;
import io.saleswright.gateway.upstream.CallOutcome.Unanswered;
import io.saleswright.platform.web.problem.ProblemKind;
import io.saleswright.platform.web.problem.ProblemType;
import io.saleswright.platform.web.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.apache.hc.core5.http.HttpEntity;
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
  private final Uploads uploads;
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
    this.uploads = new Uploads(properties);
    this.problems = problems;
  }

  /**
   * What the caller gets in place of an answer.
   *
   * @param pause after which it may be gone; null when waiting does not help
   */
  private record Refused(ProblemType type, @Nullable Duration pause) {

    static Refused with(ProblemType type) {
      return new Refused(type, null);
    }

    static Refused with(ProblemType type, Duration pause) {
      return new Refused(type, pause);
    }

    void write(Problems problems, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      if (pause == null) {
        problems.write(type, request, response);
      } else {
        problems.write(type, pause, request, response);
      }
    }
  }

  /** {@inheritDoc} */
  @Override
  public ServerResponse exchange(Request request) {
    try (ReceivedBody body = uploads.receive(request.getServerRequest().servletRequest())) {
      return exchange(request, body.entity());
    } catch (RequestBody.Refused unreceived) {
      return refused(Refused.with(unreceived.type()));
    }
  }

  /** Takes a permit only now that the body is there. */
  private ServerResponse exchange(Request request, @Nullable HttpEntity body) {
    Upstream upstream = Upstream.of(request.getServerRequest());
    boolean stream = wantsEventStream(request.getHeaders());
    Bulkhead bulkhead = stream ? upstream.streams() : upstream.calls();
    if (!bulkhead.tryAcquirePermission()) {
      return refused(Refused.with(EdgeProblem.SERVICE_BUSY, SOON));
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
      Upstream upstream, Request request, @Nullable HttpEntity body, boolean stream) {
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
        yield refused(problemOf(reason, request.getMethod()));
      }
    };
  }

  private ServerResponse handOn(Request request, UpstreamResponse response, Bulkhead bulkhead) {
    ServerResponse answer =
        GatewayServerResponse.status(response.getStatusCode())
            .build((servletRequest, servletResponse) -> {
              try (response;
                  var _ = streams.watch(response, servletRequest)) {
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
    problemOf(Reason.BROKEN, request.getMethod()).write(problems, servletRequest, servletResponse);
  }

  private ServerResponse refused(Refused refused) {
    return ServerResponse.status(refused.type().status())
        .build((servletRequest, servletResponse) -> {
          refused.write(problems, servletRequest, servletResponse);
          return null;
        });
  }

  private Refused problemOf(Reason reason, HttpMethod method) {
    return switch (reason) {
      case RESTING -> Refused.with(EdgeProblem.SERVICE_UNAVAILABLE, properties.breaker().rest());
      case UNREACHABLE -> Refused.with(EdgeProblem.SERVICE_UNAVAILABLE, SOON);
      case BROKEN ->
          isRead(method)
              ? Refused.with(EdgeProblem.SERVICE_UNAVAILABLE, SOON)
              : Refused.with(ProblemKind.OUTCOME_UNKNOWN);
      case TIMED_OUT ->
          Refused.with(isRead(method) ? EdgeProblem.SERVICE_TIMEOUT : ProblemKind.OUTCOME_UNKNOWN);
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
