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

  private final boolean https;
  private final String policy;
  private final String policyOfDocs;

  SecurityHeaders(PublicAddress address, OidcProperties oidc) {
    this.https = address.isHttps();
    // A logout is a form whose answer redirects to the realm, and browsers check the redirect too.
    String policies =
        """
        default-src 'none'; script-src 'self'; style-src %s; img-src 'self' data:; font-src 'self'; \
        connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; \
        form-action 'self' %s\
        """;
    this.policy = policies.formatted("'self'", oidc.origin());
    // Swagger UI draws with styles of its own making; scripts stay those of its files.
    this.policyOfDocs = policies.formatted("'self' 'unsafe-inline'", oidc.origin());
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
    String path = request.getRequestURI();
    return path.equals(DOCS) || path.startsWith(DOCS + "/") ? policyOfDocs : policy;
  }
}
