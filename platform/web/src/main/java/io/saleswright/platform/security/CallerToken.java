package io.saleswright.platform.security;

import io.saleswright.platform.kernel.Caller;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A verified token, reduced to the caller that it names; the token itself is not kept. */
final class CallerToken extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient Caller caller;

  CallerToken(Caller caller) {
    super(caller.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList());
    this.caller = caller;
    setAuthenticated(true);
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
    return other instanceof CallerToken token && caller.equals(token.caller);
  }

  @Override
  public int hashCode() {
    return Objects.hash(caller);
  }

  /** Without the person's name, because this may be logged. */
  @Override
  public String toString() {
    return "CallerToken[" + caller.staffId() + "]";
  }
}
