package io.saleswright.platform.web.request;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.CommandKey;
import io.saleswright.platform.kernel.InvalidInput;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.util.Assert;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Makes a command's {@link Act}, and the cause alone for those who need no more: who asks, when,
 * and under which key. The key belongs to the caller and the operation, that is to the method, the
 * route and what the route's variables name.
 */
final class CauseResolver implements HandlerMethodArgumentResolver {

  private static final Pattern WELL_FORMED = Pattern.compile("[!-~]{1,128}");

  private final InstantSource time;
  private final Tracing tracing;

  CauseResolver(InstantSource time, Tracing tracing) {
    this.time = time;
    this.tracing = tracing;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Act.class || parameter.getParameterType() == Cause.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest webRequest,
      @Nullable WebDataBinderFactory binders)
      throws IOException {
    MeasuredRequest request = webRequest.getNativeRequest(MeasuredRequest.class);
    Assert.state(request != null, "the request did not come through the filter for bodies");
    Instant now = time.instant();
    Act plain = Act.of(CallerResolver.current(), now, key(request), tracing.of(request, now));
    Act act = new Act(plain.caller(), plain.cause().asking(route(request)));
    return parameter.getParameterType() == Act.class ? act : act.cause();
  }

  private static @Nullable CommandKey key(MeasuredRequest request) throws IOException {
    List<String> sent = Collections.list(request.getHeaders(MeasuredRequest.KEY));
    if (sent.isEmpty()) {
      return null;
    }
    if (sent.size() > 1 || !WELL_FORMED.matcher(sent.getFirst()).matches()) {
      throw new InvalidInput(
          MeasuredRequest.KEY, "key", "must be one value of 1 to 128 visible ASCII characters");
    }
    return new CommandKey(operation(request), sent.getFirst(), request.hash());
  }

  private static String route(HttpServletRequest request) {
    return request.getMethod()
        + " "
        + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
  }

  private static String operation(HttpServletRequest request) {
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    String operation = route(request);
    return variables instanceof Map<?, ?> map && !map.isEmpty()
        ? operation + " " + new TreeMap<>(map)
        : operation;
  }
}
