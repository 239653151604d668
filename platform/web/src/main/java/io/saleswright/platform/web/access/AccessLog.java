package io.saleswright.platform.web.access;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.web.correlation.Correlation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Writes the lines of the access log. Thread-safe. */
public final class AccessLog {

  /** The log's name, by which operators send it where it is kept. */
  static final String NAME = "saleswright.access";

  /** The requirement that reserves data for those who need them. */
  private static final String NEED_TO_KNOW = "SEC-02";

  private static final String UNKNOWN = "-";
  private static final int LONGEST = 200;

  /** Words of an address, and ids; anything else could be what somebody typed about a person. */
  private static final Pattern TELLS_NOBODY =
      Pattern.compile(
          "|[A-Za-z][A-Za-z0-9-]{0,40}|[0-9]{1,6}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private static final Logger log = LoggerFactory.getLogger(NAME);

  private AccessLog() {}

  /**
   * Notes that a request was refused.
   *
   * @param status of the answer
   * @param problem the problem's name; what was hidden from the caller is {@code out-of-scope} here
   *     and {@code not-found} in the answer
   * @param rule the requirement that refuses; SEC-02 when none is named
   */
  public static void refused(
      HttpServletRequest request, int status, String problem, @Nullable String rule) {
    String by = person();
    String governing = rule == null ? NEED_TO_KNOW : rule;
    String path = path(request);
    line(by, governing, request, path)
        .addKeyValue("status", status)
        .addKeyValue("problem", problem)
        .log(
            "refused {} {}: {} {} by {}, rule {}, correlation {}",
            status,
            problem,
            request.getMethod(),
            path,
            by,
            governing,
            Correlation.of(request));
  }

  /** Notes that a caller was given many entries of a list at once. */
  static void listed(HttpServletRequest request, int count, NotesLists list) {
    String by = person();
    String path = path(request);
    line(by, list.rule(), request, path)
        .addKeyValue("count", count)
        .log(
            "listed {} {}: {} {} by {}, rule {}, correlation {}",
            count,
            list.of(),
            request.getMethod(),
            path,
            by,
            list.rule(),
            Correlation.of(request));
  }

  /** The correlation id comes with every structured line. */
  private static LoggingEventBuilder line(
      String by, String rule, HttpServletRequest request, String path) {
    return log.atInfo()
        .addKeyValue("person", by)
        .addKeyValue("rule", rule)
        .addKeyValue("method", request.getMethod())
        .addKeyValue("path", path);
  }

  private static String person() {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    return known != null && known.getPrincipal() instanceof Caller caller
        ? caller.staffId()
        : UNKNOWN;
  }

  /** Without the query, which may hold a name or a number that somebody looked for. */
  private static String path(HttpServletRequest request) {
    String path =
        Arrays.stream(request.getRequestURI().split("/"))
            .map(part -> TELLS_NOBODY.matcher(part).matches() ? part : "*")
            .collect(Collectors.joining("/"));
    return path.length() <= LONGEST ? path : path.substring(0, LONGEST) + "…";
  }
}
