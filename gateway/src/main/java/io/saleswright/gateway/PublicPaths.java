package io.saleswright.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/**
 * What customers reach without a login, by a link that they hold: all that lies below {@code
 * /public}. No login is looked at there, and limits of its own hold.
 */
public final class PublicPaths {

  /** The header in which the page brings the link; it goes on to services from here alone. */
  public static final String LINK = "Saleswright-Link";

  private static final String PREFIX = "/public/";

  private PublicPaths() {}

  /** Whether the request goes there, however its address is written. */
  public static boolean include(HttpServletRequest request) {
    String path = request.getRequestURI();
    try {
      return UriUtils.decode(path, StandardCharsets.UTF_8).startsWith(PREFIX);
    } catch (IllegalArgumentException _) {
      // Nobody knows where it leads; the stricter limits are the safe ones.
      return true;
    }
  }
}
