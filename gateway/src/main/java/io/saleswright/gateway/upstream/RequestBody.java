package io.saleswright.gateway.upstream;

import io.saleswright.platform.web.problem.BodyTooSlow;
import io.saleswright.platform.web.problem.ProblemKind;
import io.saleswright.platform.web.problem.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;
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
   * The body of the request; null when it has none.
   *
   * @param limit how many bytes it may have
   * @throws Refused when it is too large, comes too slowly, breaks off, or is a form: reading the
   *     address's parameters consumes such a body, so it could not be handed on, and no service
   *     takes forms
   */
  static @Nullable HttpEntity receive(HttpServletRequest request, long limit) throws Refused {
    long announced = request.getContentLengthLong();
    if (announced <= 0 && request.getHeader("Transfer-Encoding") == null) {
      return null;
    }
    if (announced > limit) {
      throw new Refused(ProblemKind.TOO_LARGE);
    }
    String type = request.getContentType();
    if (type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
      throw new Refused(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
    }
    return new ByteArrayEntity(read(request, limit), null);
  }

  private static byte[] read(HttpServletRequest request, long limit) throws Refused {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    try {
      InputStream caller = request.getInputStream();
      for (int read = caller.read(piece); read >= 0; read = caller.read(piece)) {
        body.write(piece, 0, read);
        if (body.size() > limit) {
          throw new Refused(ProblemKind.TOO_LARGE);
        }
      }
    } catch (IOException broken) {
      throw new Refused(
          BodyTooSlow.causes(broken) ? ProblemKind.BODY_TOO_SLOW : ProblemKind.BAD_REQUEST);
    }
    return body.toByteArray();
  }
}
