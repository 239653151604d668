package io.saleswright.platform.web.request;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.problem.ProblemException;
import io.saleswright.platform.web.problem.ProblemKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the revision that the caller saw. */
final class IfMatchResolver implements HandlerMethodArgumentResolver {

  /**
   * Proxies that compress answers make their ETags weak, or add the compression to them: both name
   * the revision that the caller saw.
   */
  private static final Pattern REVISION =
      Pattern.compile("(?:W/)?\"(\\d{1,18})(?:-{1,2}(?:gzip|br|zstd|deflate))?\"");

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.nestedIfOptional().getNestedParameterType() == IfMatch.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    IfMatch sent = read(request.getHeader(HttpHeaders.IF_MATCH));
    if (parameter.getParameterType() == Optional.class) {
      return Optional.ofNullable(sent);
    }
    if (sent == null) {
      throw new ProblemException(ProblemKind.IF_MATCH_REQUIRED);
    }
    return sent;
  }

  private static @Nullable IfMatch read(@Nullable String header) {
    if (header == null) {
      return null;
    }
    Matcher revision = REVISION.matcher(header.strip());
    if (!revision.matches()) {
      throw new InvalidInput(
          HttpHeaders.IF_MATCH, "revision", "must be an ETag of the resource, such as \"3\"");
    }
    return new IfMatch(Long.parseLong(revision.group(1)));
  }
}
