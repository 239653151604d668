package io.saleswright.gateway.pages;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.saleswright.gateway.identity.Caller;
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
   * @param staffId staff number; the subject for service accounts
   * @param name to show
   * @param roles realm roles
   * @param client that the token was issued to
   * @param csrfToken to be sent in {@code X-XSRF-TOKEN} with every change; absent for bearer
   *     tokens, which need none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Me(
      String staffId, String name, List<String> roles, String client, @Nullable String csrfToken) {}

  @GetMapping("/api/me")
  ResponseEntity<Me> me(HttpServletRequest request) {
    Caller caller = Caller.current().orElseThrow(NoSuchElementException::new);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            new Me(
                caller.staffId(),
                caller.name(),
                caller.roles(),
                caller.client(),
                csrfTokenOf(request)));
  }

  private static @Nullable String csrfTokenOf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : null;
  }
}
