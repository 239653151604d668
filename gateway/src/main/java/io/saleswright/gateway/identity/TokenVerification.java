package io.saleswright.gateway.identity;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Sets up the check of access tokens: signature, issuer, audience and time. */
@Configuration(proxyBeanMethods = false)
class TokenVerification {

  @Bean
  JwtDecoder accessTokens(OidcProperties oidc, InstantSource time) {
    NimbusJwtDecoder verifier = NimbusJwtDecoder.withJwkSource(new RealmKeys(oidc)).build();
    verifier.setJwtValidator(rules(oidc, time));
    return new CachingJwtDecoder(verifier, oidc.verifiedTokens(), time);
  }

  private static OAuth2TokenValidator<Jwt> rules(OidcProperties oidc, InstantSource time) {
    JwtTimestampValidator times = new JwtTimestampValidator(oidc.clockSkew());
    times.setClock(time.withZone(ZoneOffset.UTC));
    return new DelegatingOAuth2TokenValidator<>(
        times,
        new JwtClaimValidator<>(JwtClaimNames.EXP, Objects::nonNull),
        new JwtIssuerValidator(oidc.issuer().toString()),
        new JwtClaimValidator<List<String>>(
            JwtClaimNames.AUD, audience -> audience != null && audience.contains(oidc.audience())));
  }
}
