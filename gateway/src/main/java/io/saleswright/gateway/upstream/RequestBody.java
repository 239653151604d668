package io.saleswright.gateway.upstream;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * The caller's body on its way to a service: read once, piece by piece, and never beyond the limit.
 */
final class RequestBody extends AbstractHttpEntity {

  private static final int PIECE = 8 * 1024;

  private final HttpServletRequest request;
  private final long length;
  private final long limit;

  private RequestBody(HttpServletRequest request, long limit) {
    super(request.getContentType(), null, request.getContentLengthLong() < 0);
    this.request = request;
    this.length = request.getContentLengthLong();
    this.limit = limit;
  }

  /** The body of the request; null when it has none. */
  static @Nullable RequestBody of(HttpServletRequest request, long limit) {
    boolean present =
        request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    return present ? new RequestBody(request, limit) : null;
  }

  /**
   * Whether the body is a form. Reading the address's parameters consumes such a body, so it could
   * not be handed on; no service takes forms.
   */
  boolean isForm() {
    String type = getContentType();
    return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
  }

  /** Whether the caller announces more than is allowed. */
  boolean isTooLarge() {
    return length > limit;
  }

  /** {@inheritDoc} */
  @Override
  public void writeTo(OutputStream service) throws IOException {
    InputStream caller = request.getInputStream();
    byte[] piece = new byte[PIECE];
    long total = 0;
    for (int read = read(caller, piece); read >= 0; read = read(caller, piece)) {
      total += read;
      if (total > limit) {
        throw new BodyTooLarge();
      }
      service.write(piece, 0, read);
    }
  }

  private static int read(InputStream caller, byte[] piece) throws CallerGone {
    try {
      return caller.read(piece);
    } catch (IOException broken) {
      throw new CallerGone(broken);
    }
  }

  /** {@inheritDoc} */
  @Override
  public InputStream getContent() throws IOException {
    return request.getInputStream();
  }

  /** {@inheritDoc} */
  @Override
  public long getContentLength() {
    return length;
  }

  /** {@inheritDoc} */
  @Override
  public boolean isStreaming() {
    return true;
  }

  /** {@inheritDoc} */
  @Override
  public void close() {
    // the container owns the caller's stream
  }

  /** The body turned out to be larger than allowed. */
  static final class BodyTooLarge extends IOException {}

  /** The caller's side of the transfer broke. */
  static final class CallerGone extends IOException {
    CallerGone(IOException cause) {
      super(cause);
    }
  }
}
