package io.saleswright.platform.web.body;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.http11.AbstractHttp11Protocol;

/**
 * Gives every body its time. It stands before all that may read a body: handlers, filters, and
 * Tomcat itself, which reads forms for whoever asks for a parameter and takes what nobody has read
 * off the line after the answer. A caller who is late gets the answer and then loses the
 * connection.
 */
final class BodyTimeValve extends ValveBase {

  private static final long UNLIMITED = Long.MAX_VALUE;

  private final Duration time;

  BodyTimeValve(Duration time) {
    super(true);
    this.time = time;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    org.apache.coyote.Request received = request.getCoyoteRequest();
    if (!hasBody(received)) {
      getNext().invoke(request, response);
      return;
    }
    InputBuffer untimed = received.getInputBuffer();
    TimedBody body = new TimedBody(untimed, time);
    received.setInputBuffer(body);
    try {
      getNext().invoke(request, response);
      if (!request.isAsync() && !isAllRead(received)) {
        takeOff(body, request, response);
      }
    } finally {
      received.setInputBuffer(untimed);
    }
  }

  /** The answer goes out first: whoever is refused need not wait for the end of their own body. */
  private static void takeOff(TimedBody body, Request request, Response response)
      throws IOException {
    response.finishResponse();
    if (waitsToBeAsked(request.getCoyoteRequest()) || !body.drain(limit(request))) {
      response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
    }
  }

  private static boolean hasBody(org.apache.coyote.Request request) {
    return request.getContentLengthLong() > 0
        || request.getMimeHeaders().getHeader("transfer-encoding") != null;
  }

  private static boolean isAllRead(org.apache.coyote.Request request) {
    return request.getContentLengthLong() > 0
        && request.getBytesRead() >= request.getContentLengthLong();
  }

  /** Whether the caller keeps the body back until somebody wants it (Expect: 100-continue). */
  private static boolean waitsToBeAsked(org.apache.coyote.Request request) {
    return request.hasExpectation() && request.getBytesRead() == 0;
  }

  private static long limit(Request request) {
    return request.getConnector().getProtocolHandler() instanceof AbstractHttp11Protocol<?> http
            && http.getMaxSwallowSize() >= 0
        ? http.getMaxSwallowSize()
        : UNLIMITED;
  }
}
