package io.saleswright.gateway.upstream;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/** The answer of a service, whose body is handed on piece by piece. */
final class UpstreamResponse implements ProxyExchange.Response, Closeable {

  private static final Logger log = LoggerFactory.getLogger(UpstreamResponse.class);
  private static final int PIECE = 8 * 1024;

  private final ClassicHttpResponse response;
  private final Cancellable call;
  private final HttpHeaders headers = new HttpHeaders();
  private volatile boolean ended;

  UpstreamResponse(ClassicHttpResponse response, Cancellable call) {
    this.response = response;
    this.call = call;
    this.ended = response.getEntity() == null;
    for (Header header : response.getHeaders()) {
      headers.add(header.getName(), header.getValue());
    }
  }

  /** {@inheritDoc} */
  @Override
  public HttpStatusCode getStatusCode() {
    return HttpStatusCode.valueOf(response.getCode());
  }

  /** {@inheritDoc} */
  @Override
  public HttpHeaders getHeaders() {
    return headers;
  }

  boolean hasStatus(int status) {
    return response.getCode() == status;
  }

  boolean isServerError() {
    return response.getCode() >= 500;
  }

  boolean isEventStream() {
    String type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
    return type != null && type.startsWith("text/event-stream");
  }

  /**
   * Hands the body to the caller. A caller who is gone ends the transfer quietly.
   *
   * @throws IOException when the service breaks off, so that the caller's connection is broken off
   *     too and he does not take a part for the whole; never for an event stream, which has no end
   *     of its own
   */
  void copyTo(OutputStream caller) throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return;
    }
    boolean stream = isEventStream();
    if (stream) {
      caller.flush();
    }
    try {
      copy(entity.getContent(), caller, stream);
    } catch (IOException broken) {
      if (!stream) {
        throw broken;
      }
      log.debug("event stream ended", broken);
    }
  }

  private void copy(InputStream service, OutputStream caller, boolean flush) throws IOException {
    byte[] piece = new byte[PIECE];
    for (int read = service.read(piece); read >= 0; read = service.read(piece)) {
      if (!send(caller, piece, read, flush)) {
        return;
      }
    }
    ended = true;
  }

  private static boolean send(OutputStream caller, byte[] piece, int length, boolean flush) {
    try {
      caller.write(piece, 0, length);
      if (flush) {
        caller.flush();
      }
      return true;
    } catch (IOException gone) {
      log.debug("caller went away during the answer", gone);
      return false;
    }
  }

  /**
   * Gives the connection back when the body was read to its end. Else breaks it off, which also
   * wakes a thread that is waiting for more; merely closing would wait for the end of the body.
   */
  @Override
  public void close() {
    if (!ended) {
      call.cancel();
    }
    try {
      response.close();
    } catch (IOException broken) {
      log.debug("connection was already broken", broken);
    }
  }
}
