package io.saleswright.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

class TokenVerifierTests {

  private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");
  private static final Duration LIFE = Duration.ofMinutes(5);

  private final AtomicReference<Instant> now = new AtomicReference<>(START);
  private final AtomicInteger checks = new AtomicInteger();
  private final TokenVerifier verifier =
      new TokenVerifier(this::check, new CallerClaims(), now::get, 100);

  private Jwt check(String token) {
    checks.incrementAndGet();
    return switch (token) {
      case "forged" -> throw new BadJwtException("forged");
      case "nobody" -> throw invalid(CallerClaims.NOBODY);
      case "nobody-late" -> throw invalid(CallerClaims.NOBODY, "invalid_token");
      case "uncheckable" -> throw new JwtException("no keys");
      default ->
          Jwt.withTokenValue(token)
              .header("alg", "RS256")
              .claim("staff_id", token)
              .claim("azp", "phone")
              .claim("realm_access", Map.of("roles", List.of("finance")))
              .expiresAt(START.plus(LIFE))
              .build();
    };
  }

  private Authentication verify(String token) {
    return verifier.authenticate(new BearerTokenAuthenticationToken(token));
  }

  @Test
  void checksATokenOnceWhileItIsValid() {
    Authentication first = verify("E-1");
    now.set(START.plus(LIFE).minusMillis(1));
    Authentication second = verify("E-1");

    assertThat(checks).hasValue(1);
    assertThat(second).isEqualTo(first);
    assertThat(second.getName()).isEqualTo("E-1");
    assertThat(second.isAuthenticated()).isTrue();
  }

  @Test
  void checksAgainWhatHasExpired() {
    verify("E-1");
    now.set(START.plus(LIFE));
    verify("E-1");

    assertThat(checks).hasValue(2);
  }

  @Test
  void keepsTokensApart() {
    assertThat(verify("E-1").getName()).isEqualTo("E-1");
    assertThat(verify("E-2").getName()).isEqualTo("E-2");
  }

  @Test
  void remembersNoRefusal() {
    assertThatThrownBy(() -> verify("forged")).isInstanceOf(InvalidBearerTokenException.class);
    assertThatThrownBy(() -> verify("forged")).isInstanceOf(InvalidBearerTokenException.class);

    assertThat(checks).hasValue(2);
  }

  @Test
  void tellsAnAccountThatNamesNobodyFromAFalseToken() {
    assertThatThrownBy(() -> verify("nobody")).isInstanceOf(NoStaffMember.class);
    assertThatThrownBy(() -> verify("nobody-late"))
        .isInstanceOf(InvalidBearerTokenException.class)
        .isNotInstanceOf(NoStaffMember.class);
  }

  @Test
  void knowsWhenTheTokenEnds() {
    assertThat(verifier.verify("E-1").end()).isEqualTo(START.plus(LIFE));
  }

  private static JwtValidationException invalid(String... codes) {
    return new JwtValidationException("invalid", Stream.of(codes).map(OAuth2Error::new).toList());
  }

  @Test
  void tellsATokenThatCannotBeCheckedFromAFalseOne() {
    assertThatThrownBy(() -> verify("uncheckable"))
        .isInstanceOf(AuthenticationServiceException.class);
  }

  @Test
  void knowsTheClientThatTheTokenWasIssuedTo() {
    assertThat(verifier.verify("E-1").client()).isEqualTo("phone");
    assertThat(verifier.verify("E-1").getPrincipal().staffId()).isEqualTo("E-1");
  }

  @Test
  void showsNoNameInLogs() {
    assertThat(verify("E-1")).hasToString("CallerToken[E-1]");
  }
}
