package io.saleswright.platform.security;

import io.saleswright.platform.kernel.Caller;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** A verified token, reduced to the caller that it names; the token itself is not kept. */
public final class CallerToken extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient Caller caller;
  private final @Nullable String client;
  private final Instant end;

  CallerToken(Caller caller, @Nullable String client, Instant end) {
    super(caller.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList());
    this.caller = caller;
    this.client = client;
    this.end = end;
    setAuthenticated(true);
  }

  /** The token of the request that this thread serves; empty when nobody is known. */
  public static Optional<CallerToken> current() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof CallerToken token
        ? Optional.of(token)
        : Optional.empty();
  }

  /** The client that the token was issued to; null when the token names none. */
  public @Nullable String client() {
    return client;
  }

  /** When the token stops being good: whatever goes on for longer than a request ends then, too. */
  public Instant end() {
    return end;
  }

  @Override
  public Caller getPrincipal() {
    return caller;
  }

  @Override
  public String getCredentials() {
    return "";
  }

  @Override
  public String getName() {
    return caller.staffId();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CallerToken token
        && caller.equals(token.caller)
        && Objects.equals(client, token.client)
        && end.equals(token.end);
  }

  @Override
  public int hashCode() {
    return Objects.hash(caller, client, end);
  }

  /** Without the person's name, because this may be logged. */
  @Override
  public String toString() {
    return "CallerToken[" + caller.staffId() + "]";
  }
}
