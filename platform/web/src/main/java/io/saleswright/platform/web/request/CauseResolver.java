package io.saleswright.platform.web.request;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.CommandKey;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.web.StreamedCommand;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
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
    Class<?> type = parameter.getParameterType();
    return type == Act.class || type == Cause.class || type == StreamedCommand.class;
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
    if (parameter.getParameterType() == StreamedCommand.class) {
      return new Streamed(CallerResolver.current(), request);
    }
    Act act = act(CallerResolver.current(), request);
    return parameter.getParameterType() == Act.class ? act : act.cause();
  }

  private Act act(Caller caller, MeasuredRequest request) throws IOException {
    Instant now = time.instant();
    Act plain = Act.of(caller, now, key(request), tracing.of(request, now));
    return new Act(caller, plain.cause().asking(route(request)));
  }

  /** Waits with the act until the handler has read the body. */
  private final class Streamed implements StreamedCommand {

    private final Caller caller;
    private final MeasuredRequest request;

    Streamed(Caller caller, MeasuredRequest request) {
      this.caller = caller;
      this.request = request;
    }

    @Override
    public Caller caller() {
      return caller;
    }

    @Override
    public InputStream body() throws IOException {
      return request.getInputStream();
    }

    @Override
    public Act act() throws IOException {
      return CauseResolver.this.act(caller, request);
    }
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
