package io.saleswright.gateway.identity;

import io.saleswright.gateway.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** What every answer tells a browser not to do. */
@Component
public final class SecurityHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

  private static final String POLICY = "Content-Security-Policy";
  private static final String DOCS = "/docs";

  private static final String SELF = "'self'";

  private final boolean https;
  private final String policies;

  SecurityHeaders(PublicAddress address, OidcProperties oidc) {
    this.https = address.isHttps();
    // A logout is a form whose answer redirects to the realm, and browsers check the redirect too.
    this.policies =
        """
        default-src 'none'; script-src 'self'; style-src %s; img-src 'self' data:; font-src 'self'; \
        connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; \
        form-action 'self' ORIGIN\
        """
            .replace("ORIGIN", oidc.origin());
  }

  /** {@inheritDoc} */
  @Override
  public void customize(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .addHeaderWriter((request, response) -> response.setHeader(POLICY, policyFor(request)))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .frameOptions(FrameOptionsConfig::deny)
        .xssProtection(HeadersConfigurer.XXssConfig::disable)
        // TLS may end in front of the gateway, so the public address decides and not the
        // connection.
        .httpStrictTransportSecurity(hsts -> hsts.requestMatcher(_ -> https));
  }

  private String policyFor(HttpServletRequest request) {
    return policies.formatted(styles(request));
  }

  /**
   * Swagger UI draws with styles of its own making, the console with styles that it knows the
   * answer's nonce for; scripts stay those of the gateway's files.
   */
  private static String styles(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (path.equals(DOCS) || path.startsWith(DOCS + "/")) {
      return SELF + " 'unsafe-inline'";
    }
    return StyleNonce.given(request).map(nonce -> SELF + " 'nonce-" + nonce + "'").orElse(SELF);
  }
}
