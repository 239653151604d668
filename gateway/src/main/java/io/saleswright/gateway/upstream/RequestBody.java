package io.saleswright.gateway.upstream;

import io.saleswright.platform.web.problem.BodyTooSlow;
import io.saleswright.platform.web.problem.ProblemKind;
import io.saleswright.platform.web.problem.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.springframework.http.MediaType;

/**
 * Receives the caller's whole body before anything is asked of a service: a caller who sends slowly
 * then holds nothing that others wait for.
 */
final class RequestBody {

  private static final int PIECE = 8 * 1024;

  private RequestBody() {}

  /** A body that is not handed on. */
  static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;

    Refused(ProblemType type) {
      super(type.slug());
      this.type = type;
    }

    ProblemType type() {
      return type;
    }
  }

  /**
   * Whether the request has a body that may be received.
   *
   * @param limit how many bytes it may have
   * @throws Refused when more are announced, or when it is a form: reading the address's parameters
   *     consumes such a body, so it could not be handed on, and no service takes forms
   */
  static boolean isThere(HttpServletRequest request, long limit) throws Refused {
    long announced = request.getContentLengthLong();
    if (announced <= 0 && request.getHeader("Transfer-Encoding") == null) {
      return false;
    }
    if (announced > limit) {
      throw new Refused(ProblemKind.TOO_LARGE);
    }
    String type = request.getContentType();
    if (type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
      throw new Refused(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
    }
    return true;
  }

  /**
   * The whole body.
   *
   * @throws Refused when it is too large, comes too slowly or breaks off
   */
  static HttpEntity inMemory(HttpServletRequest request, long limit) throws Refused {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try {
      copy(request, limit, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ByteArrayEntity(body.toByteArray(), null);
  }

  /**
   * Hands the whole body on, piece by piece.
   *
   * @throws IOException when the target fails
   * @throws Refused when the body is too large, comes too slowly or breaks off
   */
  static void copy(HttpServletRequest request, long limit, OutputStream target)
      throws IOException, Refused {
    byte[] piece = new byte[PIECE];
    long size = 0;
    for (int read = next(request, piece); read >= 0; read = next(request, piece)) {
      size += read;
      if (size > limit) {
        throw new Refused(ProblemKind.TOO_LARGE);
      }
      target.write(piece, 0, read);
    }
  }

  private static int next(HttpServletRequest request, byte[] piece) throws Refused {
    try {
      return request.getInputStream().read(piece);
    } catch (IOException broken) {
      throw new Refused(
          BodyTooSlow.causes(broken) ? ProblemKind.BODY_TOO_SLOW : ProblemKind.BAD_REQUEST);
    }
  }
}
