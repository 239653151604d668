package io.saleswright.gateway.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * The person or system behind a request.
 *
 * @param token the verified access token
 */
public record Caller(Jwt token) {

  /** The caller of the request that this thread serves; empty when nobody is logged in. */
  public static Optional<Caller> current() {
    return SecurityContextHolder.getContext().getAuthentication()
            instanceof JwtAuthenticationToken authenticated
        ? Optional.of(new Caller(authenticated.getToken()))
        : Optional.empty();
  }

  /** The staff number; the subject for callers that are not staff, such as service accounts. */
  public String staffId() {
    return text("staff_id").or(() -> text("sub")).orElse("unknown");
  }

  /** The name to show; the staff number when the token has none. */
  public String name() {
    return text("name").or(() -> text("preferred_username")).orElseGet(this::staffId);
  }

  /** The client that the token was issued to. */
  public String client() {
    return text("azp").or(() -> text("client_id")).orElse("unknown");
  }

  /** The realm roles, in the order of the token. */
  public List<String> roles() {
    return token.getClaim("realm_access") instanceof Map<?, ?> access
            && access.get("roles") instanceof List<?> roles
        ? roles.stream().map(String::valueOf).toList()
        : List.of();
  }

  private Optional<String> text(String claim) {
    return token.getClaim(claim) instanceof String value && !value.isBlank()
        ? Optional.of(value)
        : Optional.empty();
  }
}
