package io.saleswright.platform.attachment.web;

import io.saleswright.platform.web.request.BodyLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Lets bodies that go to {@code …/attachments} be as long as the policy says of files. */
public final class UploadLimits implements BodyLimits {

  private static final String UPLOADS = "/attachments";

  private final LongSupplier largest;

  /**
   * @param largest how many bytes a file may have now
   */
  public UploadLimits(LongSupplier largest) {
    this.largest = largest;
  }

  @Override
  public OptionalLong of(HttpServletRequest request) {
    return request.getMethod().equals("POST") && request.getRequestURI().endsWith(UPLOADS)
        ? OptionalLong.of(largest.getAsLong())
        : OptionalLong.empty();
  }
}
