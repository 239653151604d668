package io.saleswright.platform.web.access;

import io.saleswright.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Notes who is given many customers at once (CUS-33). */
@RestControllerAdvice
final class ManyCustomers implements ResponseBodyAdvice<Object> {

  private static final String RULE = "CUS-33";

  private final int many;

  ManyCustomers(AccessProperties properties) {
    this.many = properties.many();
  }

  @Override
  public boolean supports(
      MethodParameter handler, Class<? extends HttpMessageConverter<?>> converter) {
    return handler.hasMethodAnnotation(ListsCustomers.class);
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter handler,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (body instanceof Page<?> page
        && page.items().size() >= many
        && request instanceof ServletServerHttpRequest asked) {
      AccessLog.listed(asked.getServletRequest(), page.items().size(), RULE);
    }
    return body;
  }
}
