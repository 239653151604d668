package io.saleswright.platform.web.correlation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The id that finds a request in the logs, answers and events of all services.
 *
 * <p>An id has 1 to 64 letters, digits, dots, dashes or underscores. People copy it into searches,
 * command lines and pages, so nothing in it may mean something there.
 */
public final class Correlation {

  /** The header that brings the id and goes back with the answer. */
  public static final String HEADER = "X-Correlation-Id";

  /** Name of the id in the logging context. */
  public static final String LOG_FIELD = "correlationId";

  private static final String ATTRIBUTE = Correlation.class.getName();
  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private Correlation() {}

  /** The id of this request; null when it did not come through the filter. */
  public static @Nullable String of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof String id ? id : null;
  }

  /** The id that the sender brought; null when there is none, or none that is well-formed. */
  static @Nullable String brought(HttpServletRequest request) {
    String header = request.getHeader(HEADER);
    return header != null && WELL_FORMED.matcher(header).matches() ? header : null;
  }

  static void give(HttpServletRequest request, String id) {
    request.setAttribute(ATTRIBUTE, id);
  }
}
