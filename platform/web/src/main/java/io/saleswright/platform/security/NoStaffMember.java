package io.saleswright.platform.security;

import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * The token is the issuer's and good, but its account names no member of staff. Another login with
 * the same account changes nothing: an administrator has to complete the account.
 */
public final class NoStaffMember extends InvalidBearerTokenException {

  private static final long serialVersionUID = 1L;

  NoStaffMember(Throwable cause) {
    super("the token names no member of staff", cause);
  }
}
