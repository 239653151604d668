package io.saleswright.platform.sheet;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Sort;
import io.saleswright.platform.web.Cursor;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.SortedBy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.validation.method.MethodValidator;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.HandlerMethodValidator;
import org.springframework.web.method.support.HandlerMethodArgumentResolverComposite;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/**
 * Calls the handler of a list again and again, for one page after the other, with the parameters of
 * one request. Thread-safe.
 */
final class PagedLists {

  /** What a list does not read: it would be asked again for each page. */
  private static final Set<Class<?>> OF_COMMANDS = Set.of(Act.class, Cause.class);

  private final ObjectProvider<RequestMappingHandlerAdapter> adapter;

  PagedLists(ObjectProvider<RequestMappingHandlerAdapter> adapter) {
    this.adapter = adapter;
  }

  /** Takes the items of a page. */
  @FunctionalInterface
  interface Taker {
    void take(List<?> items) throws IOException;
  }

  /** The record that a handler lists in pages; null when it does not. */
  static @Nullable Class<?> rowOf(HandlerMethod handler) {
    List<Class<?>> parameters =
        Arrays.stream(handler.getMethodParameters())
            .<Class<?>>map(MethodParameter::getParameterType)
            .toList();
    ResolvableType returned = ResolvableType.forMethodReturnType(handler.getMethod());
    if (returned.resolve() != Page.class
        || !parameters.contains(PageRequest.class)
        || parameters.stream().anyMatch(OF_COMMANDS::contains)) {
      return null;
    }
    Class<?> row = returned.getGeneric(0).resolve();
    return row != null && row.isRecord() ? row : null;
  }

  /**
   * Gives all pages to somebody.
   *
   * @param caller whose list it is
   * @param limit how many items are found at once
   * @throws Exception whatever the handler, or a parameter, is refused with
   */
  void eachPage(
      HandlerMethod list,
      Caller caller,
      int limit,
      HttpServletRequest request,
      HttpServletResponse response,
      Taker taker)
      throws Exception {
    InvocableHandlerMethod call = callable(list);
    @Nullable Sort sort = PageRequest.sort(request.getParameter("sort"), offered(list));
    @Nullable Place after = null;
    do {
      Object answer =
          call.invokeForRequest(
              new ServletWebRequest(request, response),
              new ModelAndViewContainer(),
              caller,
              new PageRequest(limit, after, sort));
      if (!(answer instanceof Page<?> page)) {
        throw new IllegalStateException(list + " answered with no page");
      }
      taker.take(page.items());
      String next = page.next();
      after = next == null ? null : Cursor.decode(next);
    } while (after != null);
  }

  /** The rows of a sheet lie as those of the list. */
  private static @Nullable SortedBy offered(HandlerMethod list) {
    return Arrays.stream(list.getMethodParameters())
        .filter(parameter -> parameter.getParameterType() == PageRequest.class)
        .flatMap(parameter -> Stream.ofNullable(parameter.getParameterAnnotation(SortedBy.class)))
        .findFirst()
        .orElse(null);
  }

  /** Reads and validates its parameters as it does when it is called by itself. */
  private InvocableHandlerMethod callable(HandlerMethod list) {
    RequestMappingHandlerAdapter usual = adapter.getObject();
    var names = new DefaultParameterNameDiscoverer();
    var call = new InvocableHandlerMethod(list);
    call.setHandlerMethodArgumentResolvers(
        new HandlerMethodArgumentResolverComposite().addResolvers(usual.getArgumentResolvers()));
    call.setDataBinderFactory(
        new ServletRequestDataBinderFactory(null, usual.getWebBindingInitializer()));
    call.setParameterNameDiscoverer(names);
    MethodValidator validator =
        HandlerMethodValidator.from(
            usual.getWebBindingInitializer(),
            names,
            parameter -> parameter.hasParameterAnnotation(ModelAttribute.class),
            parameter -> parameter.hasParameterAnnotation(RequestParam.class));
    if (validator != null) {
      call.setMethodValidator(validator);
    }
    return call;
  }
}
