package io.saleswright.platform.link;

import io.saleswright.platform.kernel.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A link that was opened, as the authentication of the request; the token itself is not kept. */
final class LinkCaller extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient Link link;

  LinkCaller(Link link) {
    super(List.of());
    this.link = link;
    setAuthenticated(true);
  }

  Link link() {
    return link;
  }

  @Override
  public Caller getPrincipal() {
    return link.caller();
  }

  @Override
  public String getCredentials() {
    return "";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LinkCaller caller && link.equals(caller.link);
  }

  @Override
  public int hashCode() {
    return link.hashCode();
  }

  @Override
  public String toString() {
    return "LinkCaller[" + link.caller().staffId() + "]";
  }
}
