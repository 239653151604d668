package io.saleswright.platform.audit;

import io.saleswright.platform.audit.AuditEntry.Extent;
import io.saleswright.platform.audit.AuditEntry.Subject;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.web.correlation.Correlation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Says what a request hands out, from its route: {@code /api/orders/{id}/timeline} is of the thing
 * {@code orders}, and the route's first variable names which of them. A route without one is of
 * what the request's link leads to, where it brought one. Thread-safe.
 */
public final class HandedOut {

  /** Set on a request whose entry was written by the handler itself. */
  private static final String NOTED = HandedOut.class.getName();

  /** Set on a request to what its link leads to. */
  private static final String LINKED = NOTED + ".linked";

  private static final String API = "/api/";
  private static final String PUBLIC = "/public/";
  private static final String UNKNOWN = "-";
  private static final String UNTOLD = "*";

  /** An id tells nobody's name. */
  private static final Pattern ID =
      Pattern.compile("[0-9]{1,6}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private static final int LONGEST_ID = 100;

  private final AuditTrail trail;
  private final InstantSource time;

  HandedOut(AuditTrail trail, InstantSource time) {
    this.trail = trail;
    this.time = time;
  }

  /**
   * Notes what a request hands out, before it does, and as the request's only entry.
   *
   * @param count how many rows or entries it has
   * @param handler whose parameters were asked for
   */
  public void noteFirst(
      HttpServletRequest request, HandlerMethod handler, AuditKind kind, @Nullable Long count) {
    markNoted(request);
    trail.noteFirst(entry(request, handler, kind, count));
  }

  void note(
      HttpServletRequest request, HandlerMethod handler, AuditKind kind, @Nullable Long count) {
    markNoted(request);
    trail.note(entry(request, handler, kind, count));
  }

  static boolean isNoted(HttpServletRequest request) {
    return request.getAttribute(NOTED) != null;
  }

  private static void markNoted(HttpServletRequest request) {
    request.setAttribute(NOTED, true);
  }

  static boolean isApi(HttpServletRequest request) {
    return route(request).startsWith(API) || route(request).startsWith(PUBLIC);
  }

  private AuditEntry entry(
      HttpServletRequest request, HandlerMethod handler, AuditKind kind, @Nullable Long count) {
    String route = route(request);
    return AuditEntry.now(
        time.instant(),
        person(),
        kind,
        new Subject(thing(route), subject(route, request)),
        request.getMethod() + " " + route,
        new Extent(null, null, count, filters(request, handler)),
        Correlation.of(request));
  }

  private static String route(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
  }

  /** What kind of thing a request is about, in the words of its path. */
  public static String thing(HttpServletRequest request) {
    return thing(route(request));
  }

  /** The words of the route before its first variable; those of administration have two. */
  private static String thing(String route) {
    int prefix = route.startsWith(PUBLIC) ? PUBLIC.length() : API.length();
    String[] words = route.substring(prefix).split("/");
    String first = words[0].replaceFirst("\\.[a-z]+$", "");
    boolean two = words.length > 1 && first.equals("admin");
    return two ? first + "/" + words[1] : first;
  }

  /**
   * Says what a request is of whose route does not name it.
   *
   * @param subject identity of the document to which the link leads that it brought
   */
  public static void isOf(HttpServletRequest request, String subject) {
    request.setAttribute(LINKED, subject);
  }

  private static @Nullable String subject(String route, HttpServletRequest request) {
    int begin = route.indexOf('{');
    if (begin < 0) {
      return request.getAttribute(LINKED) instanceof String linked ? linked : null;
    }
    if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
        instanceof Map<?, ?> variables)) {
      return null;
    }
    String name = route.substring(begin + 1, route.indexOf('}', begin));
    return variables.get(name) instanceof String id && id.length() <= LONGEST_ID ? id : null;
  }

  /** What was asked for; a text could be a name or a telephone number, and is not told. */
  private static SortedMap<String, String> filters(
      HttpServletRequest request, HandlerMethod handler) {
    SortedMap<String, String> filters = new TreeMap<>();
    for (MethodParameter parameter : handler.getMethodParameters()) {
      RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
      if (asked != null) {
        String given = asked.name().isEmpty() ? asked.value() : asked.name();
        String name = given.isEmpty() ? parameter.getParameter().getName() : given;
        String value = request.getParameter(name);
        if (value != null) {
          filters.put(name, tellable(parameter.getParameterType(), value) ? value : UNTOLD);
        }
      }
    }
    return filters;
  }

  private static boolean tellable(Class<?> type, String value) {
    return value.length() <= LONGEST_ID
        && (type == String.class
            ? ID.matcher(value).matches()
            : type.isEnum()
                || Temporal.class.isAssignableFrom(type)
                || (BeanUtils.isSimpleValueType(type)
                    && !CharSequence.class.isAssignableFrom(type)));
  }

  private static String person() {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    return known != null && known.getPrincipal() instanceof Caller caller
        ? caller.staffId()
        : UNKNOWN;
  }
}
