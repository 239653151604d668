package io.saleswright.platform.security;

import io.saleswright.platform.kernel.Caller;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads the caller from a token's claims. A person is known by {@code staff_id}; a system's service
 * account has none and is known by its client. A person's token without {@code staff_id} names
 * nobody and is refused.
 */
final class CallerClaims implements OAuth2TokenValidator<Jwt> {

  /** What a validation says of a token that names nobody. */
  static final String NOBODY = "no_member_of_staff";

  private static final String SERVICE_ACCOUNT = "service-account-";

  @Override
  public OAuth2TokenValidatorResult validate(Jwt token) {
    return identity(token) == null
        ? OAuth2TokenValidatorResult.failure(
            new OAuth2Error(NOBODY, "the token names no member of staff", null))
        : OAuth2TokenValidatorResult.success();
  }

  /** The caller that a validated token names. */
  Caller read(Jwt token) {
    String identity = identity(token);
    if (identity == null) {
      throw new IllegalStateException("only a validated token has a caller");
    }
    String name = text(token, "name");
    return new Caller(
        identity,
        name != null ? name : identity,
        roles(token),
        text(token, "team"),
        text(token, "region"),
        text(token, "customer_id"));
  }

  /** The client that the token was issued to; null when it names none. */
  @Nullable String client(Jwt token) {
    String client = text(token, "azp");
    return client != null ? client : text(token, "client_id");
  }

  private static @Nullable String identity(Jwt token) {
    String staffId = text(token, "staff_id");
    if (staffId != null) {
      return staffId;
    }
    String client = text(token, "azp");
    return client != null && (SERVICE_ACCOUNT + client).equals(text(token, "preferred_username"))
        ? client
        : null;
  }

  private static Set<String> roles(Jwt token) {
    Object access = token.getClaims().get("realm_access");
    return access instanceof Map<?, ?> realm && realm.get("roles") instanceof Collection<?> roles
        ? roles.stream()
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  private static @Nullable String text(Jwt token, String claim) {
    return token.getClaims().get(claim) instanceof String text && !text.isBlank() ? text : null;
  }
}
