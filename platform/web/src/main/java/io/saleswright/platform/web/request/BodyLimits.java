package io.saleswright.platform.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;

/** Says for which requests a body may be longer than usual, such as a file. */
public interface BodyLimits {

  /** How many bytes the body of this request may have; empty where the usual limit holds. */
  OptionalLong of(HttpServletRequest request);
}
