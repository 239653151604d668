package io.saleswright.platform.web.request;

import io.saleswright.platform.web.Cursor;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.SortedBy;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads which page of a list is asked for. */
final class PageRequestResolver implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == PageRequest.class;
  }

  @Override
  public PageRequest resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    String after = request.getParameter("after");
    return new PageRequest(
        limit(request.getParameter("limit")),
        after == null ? null : Cursor.decode(after),
        PageRequest.sort(
            request.getParameter("sort"), parameter.getParameterAnnotation(SortedBy.class)));
  }

  private static int limit(@Nullable String parameter) {
    if (parameter == null) {
      return PageRequest.DEFAULT_LIMIT;
    }
    return parameter.matches("[0-9]{1,4}") ? Integer.parseInt(parameter) : 0;
  }
}
