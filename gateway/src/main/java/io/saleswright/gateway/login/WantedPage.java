package io.saleswright.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The page that a person asked for before they were sent to log in: a path of this gateway with its
 * query, never an address of somebody else.
 *
 * @param path begins with exactly one slash
 */
record WantedPage(String path) {

  static final WantedPage FIRST = new WantedPage("/");

  private static final String PARAMETER = "page";
  private static final int LONGEST = 1000;
  private static final String OWN = "/(?![/\\\\])[!-~&&[^\\\\]]*";

  /** The page that the request opens. */
  static WantedPage openedBy(HttpServletRequest request) {
    String query = request.getQueryString();
    return of(request.getRequestURI() + (query == null ? "" : "?" + query));
  }

  /** The page that the beginning of the login names; the first one when it names none. */
  static WantedPage namedBy(HttpServletRequest request) {
    return of(request.getParameter(PARAMETER));
  }

  /** The page with this path; the first one when it is no path of this gateway. */
  static WantedPage of(@Nullable String path) {
    return path != null && path.length() <= LONGEST && ("/".equals(path) || path.matches(OWN))
        ? new WantedPage(path)
        : FIRST;
  }

  /** The beginning of a login that leads there. */
  String login() {
    return equals(FIRST)
        ? BrowserSecurity.LOGIN
        : BrowserSecurity.LOGIN
            + "?"
            + PARAMETER
            + "="
            + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }
}
