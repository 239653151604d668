package io.saleswright.gateway.pages;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.security.CallerToken;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a caller who he is. */
@RestController
final class MeController {

  /**
   * The caller.
   *
   * @param staffId staff number; the client id of a service account
   * @param name to show
   * @param roles realm roles, in the order of the alphabet
   * @param client that the token was issued to
   * @param csrfToken to be sent in {@code X-XSRF-TOKEN} with every change; absent for bearer
   *     tokens, which need none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Me(
      String staffId,
      String name,
      List<String> roles,
      @Nullable String client,
      @Nullable String csrfToken) {}

  @GetMapping("/api/me")
  ResponseEntity<Me> me(HttpServletRequest request) {
    CallerToken token = CallerToken.current().orElseThrow(NoSuchElementException::new);
    Caller caller = token.getPrincipal();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            new Me(
                caller.staffId(),
                caller.name(),
                caller.roles().stream().sorted().toList(),
                token.client(),
                csrfTokenOf(request)));
  }

  private static @Nullable String csrfTokenOf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : null;
  }
}
