package io.saleswright.platform.web.query;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.web.PageRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Refuses query parameters that the handler doesn't read, and names those that it does. */
final class KnownParameters implements HandlerInterceptor {

  private static final int MAX_NAME = 200;

  private final Map<Method, SortedSet<String>> known = new ConcurrentHashMap<>();

  /**
   * @throws InvalidInput when the query has a parameter that the handler doesn't read
   */
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      SortedSet<String> names = known.computeIfAbsent(method.getMethod(), _ -> names(method));
      asked(request)
          .filter(name -> !names.contains(name))
          .findFirst()
          .ifPresent(name -> refuse(name, names));
    }
    return true;
  }

  /** The names in the query alone: a form's fields would be among the parameters, too. */
  private static Stream<String> asked(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null
        ? Stream.of()
        : UriComponentsBuilder.newInstance().query(query).build().getQueryParams().keySet().stream()
            .map(name -> UriUtils.decode(name, StandardCharsets.UTF_8));
  }

  private static SortedSet<String> names(HandlerMethod method) {
    SortedSet<String> names = new TreeSet<>();
    Arrays.stream(method.getMethodParameters()).flatMap(KnownParameters::names).forEach(names::add);
    return names;
  }

  private static Stream<String> names(MethodParameter parameter) {
    RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
    if (named != null) {
      String given = named.name().isEmpty() ? named.value() : named.name();
      return Stream.of(given.isEmpty() ? parameter.getParameter().getName() : given);
    }
    return parameter.getParameterType() == PageRequest.class
        ? PageRequest.PARAMETERS.stream()
        : Stream.of();
  }

  private static void refuse(String name, SortedSet<String> known) {
    String shown = name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name;
    if (known.isEmpty()) {
      throw new InvalidInput(shown, "unknown", "is no parameter here: there are none");
    }
    throw new InvalidInput(
        shown,
        "unknown",
        "is no parameter here; there are {choices}",
        Map.of("choices", String.join(", ", known)));
  }
}
