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

/**
 * Notes who is given many entries at once of what is marked with {@link NotesLists}, and whoever is
 * given what is no page, such as figures of everybody.
 */
@RestControllerAdvice
final class LongPages implements ResponseBodyAdvice<Object> {

  /** What is no page is given as one. */
  private static final int WHOLE = 1;

  private final int many;

  LongPages(AccessProperties properties) {
    this.many = properties.many();
  }

  @Override
  public boolean supports(
      MethodParameter handler, Class<? extends HttpMessageConverter<?>> converter) {
    return handler.hasMethodAnnotation(NotesLists.class);
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter handler,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    NotesLists noted = handler.getMethodAnnotation(NotesLists.class);
    if (noted != null && body != null && request instanceof ServletServerHttpRequest asked) {
      int entries = body instanceof Page<?> page ? page.items().size() : WHOLE;
      if (entries >= many || !(body instanceof Page<?>)) {
        AccessLog.listed(asked.getServletRequest(), entries, noted);
      }
    }
    return body;
  }
}
