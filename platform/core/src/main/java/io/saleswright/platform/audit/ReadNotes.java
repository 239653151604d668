package io.saleswright.platform.audit;

import io.saleswright.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.AsyncHandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Notes whatever is read over HTTP, before the first byte of it goes out. No controller does
 * anything for it, so none can forget it.
 */
@RestControllerAdvice
final class ReadNotes implements ResponseBodyAdvice<Object>, AsyncHandlerInterceptor {

  private final HandedOut handedOut;

  ReadNotes(HandedOut handedOut) {
    this.handedOut = handedOut;
  }

  @Override
  public boolean supports(
      MethodParameter handler, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returned,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (request instanceof ServletServerHttpRequest asked
        && response instanceof ServletServerHttpResponse answer
        && HttpStatusCode.valueOf(answer.getServletResponse().getStatus()).is2xxSuccessful()) {
      note(asked.getServletRequest(), body);
    }
    return body;
  }

  /** An answer that is streamed has no body that an advice sees. */
  @Override
  public void afterConcurrentHandlingStarted(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    note(request, null);
  }

  private void note(HttpServletRequest request, @Nullable Object body) {
    if (!(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
            instanceof HandlerMethod handler)
        || HandedOut.isNoted(request)
        || !HandedOut.isApi(request)) {
      return;
    }
    Notes named = handler.getMethodAnnotation(Notes.class);
    Long count = count(body);
    if (named != null) {
      handedOut.noteFirst(request, handler, named.value(), count);
    } else if (HttpMethod.GET.matches(request.getMethod())) {
      handedOut.note(request, handler, count == null ? AuditKind.READ : AuditKind.LISTED, count);
    }
  }

  private static @Nullable Long count(@Nullable Object body) {
    return switch (body) {
      case Page<?> page -> (long) page.items().size();
      case Counted counted -> counted.entries();
      case Collection<?> items -> (long) items.size();
      case Map<?, ?> map when map.get("items") instanceof Collection<?> items ->
          (long) items.size();
      case null, default -> null;
    };
  }
}
