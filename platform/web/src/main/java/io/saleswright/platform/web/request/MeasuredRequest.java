package io.saleswright.platform.web.request;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body is bounded and, when it came with an Idempotency-Key, hashed while it is
 * read.
 */
final class MeasuredRequest extends HttpServletRequestWrapper {

  static final String KEY = "Idempotency-Key";

  private final long limit;
  private @Nullable MeasuredStream body;

  MeasuredRequest(HttpServletRequest request, long limit) {
    super(request);
    this.limit = limit;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return body();
  }

  @Override
  public BufferedReader getReader() throws IOException {
    String encoding = getCharacterEncoding();
    Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
    return new BufferedReader(new InputStreamReader(getInputStream(), charset));
  }

  /**
   * The hash of the query and the whole body. What nobody has read of the body is read now; it
   * can't be read again afterwards.
   */
  String hash() throws IOException {
    return body().hash(getQueryString());
  }

  private MeasuredStream body() throws IOException {
    if (body == null) {
      body = new MeasuredStream(super.getInputStream(), limit, getHeader(KEY) != null);
    }
    return body;
  }
}
