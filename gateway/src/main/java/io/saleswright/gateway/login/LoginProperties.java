package io.saleswright.gateway.login;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a browser stays logged in. The realm's own session limits come on top.
 *
 * @param idleTime without a request, after which a logged-in session ends
 * @param attemptTime how long a person may take at the realm's login page
 * @param refreshBefore how long before its end an access token is renewed
 * @param refreshLease how long one instance may take to renew a token before another one may try;
 *     longer than {@code gateway.oidc.timeout}
 */
@ConfigurationProperties("gateway.login")
public record LoginProperties(
    @DefaultValue("10h") Duration idleTime,
    @DefaultValue("10m") Duration attemptTime,
    @DefaultValue("30s") Duration refreshBefore,
    @DefaultValue("10s") Duration refreshLease) {}
