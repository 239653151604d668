package io.saleswright.gateway.login;

import io.saleswright.gateway.PublicAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.web.util.WebUtils;

/**
 * Remembers a login that has begun in a sealed cookie of the browser itself, so that nothing is
 * stored for anybody who has not logged in.
 */
final class LoginAttempts implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  static final String BEGINNINGS = "/oauth2/authorization";

  private static final String PAGE = LoginAttempts.class.getName() + ".page";
  private static final int PARTS = 5;

  private final ClientRegistration client;
  private final Seal seal;
  private final String cookie;
  private final boolean https;
  private final Duration time;
  private final InstantSource clock;

  LoginAttempts(
      ClientRegistration client,
      Seal seal,
      PublicAddress address,
      LoginProperties properties,
      InstantSource clock) {
    this.client = client;
    this.seal = seal;
    this.cookie = address.cookie("LOGIN");
    this.https = address.isHttps();
    this.time = properties.attemptTime();
    this.clock = clock;
  }

  /**
   * What has to be known again when the browser comes back from the realm.
   *
   * @param end until when the person may take
   */
  private record Attempt(
      Instant end, String state, String nonce, String verifier, WantedPage page) {

    static Optional<Attempt> read(String text) {
      List<String> parts = List.of(text.split("\n", PARTS));
      return parts.size() < PARTS
          ? Optional.empty()
          : Optional.of(
              new Attempt(
                  Instant.parse(parts.get(0)),
                  parts.get(1),
                  parts.get(2),
                  parts.get(3),
                  WantedPage.of(parts.get(4))));
    }

    String written() {
      return String.join("\n", end.toString(), state, nonce, verifier, page.path());
    }
  }

  /** Begins logins at the one address for it; no other address names a realm. */
  OAuth2AuthorizationRequestResolver resolver() {
    OAuth2AuthorizationRequestResolver realm =
        new DefaultOAuth2AuthorizationRequestResolver(
            new InMemoryClientRegistrationRepository(client), BEGINNINGS);
    return new OAuth2AuthorizationRequestResolver() {
      @Override
      public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return BrowserSecurity.LOGIN.equals(request.getRequestURI())
            ? realm.resolve(request)
            : null;
      }

      @Override
      public @Nullable OAuth2AuthorizationRequest resolve(
          HttpServletRequest request, String registration) {
        return realm.resolve(request, registration);
      }
    };
  }

  /** The page to which the login that has just succeeded leads. */
  static WantedPage pageOf(HttpServletRequest request) {
    return request.getAttribute(PAGE) instanceof WantedPage page ? page : WantedPage.FIRST;
  }

  @Override
  public void saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest begun,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (begun == null) {
      send("", Duration.ZERO, response);
      return;
    }
    Attempt attempt =
        new Attempt(
            clock.instant().plus(time),
            Objects.requireNonNull(begun.getState()),
            attribute(begun, OidcParameterNames.NONCE),
            attribute(begun, PkceParameterNames.CODE_VERIFIER),
            WantedPage.namedBy(request));
    send(seal.seal(attempt.written()), time, response);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    return attempt(request).map(this::request).orElse(null);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    Optional<Attempt> attempt = attempt(request);
    attempt.ifPresent(known -> request.setAttribute(PAGE, known.page()));
    send("", Duration.ZERO, response);
    return attempt.map(this::request).orElse(null);
  }

  private Optional<Attempt> attempt(HttpServletRequest request) {
    Cookie sent = WebUtils.getCookie(request, cookie);
    String state = request.getParameter(OAuth2ParameterNames.STATE);
    return Optional.ofNullable(sent)
        .flatMap(kept -> seal.open(kept.getValue()))
        .flatMap(Attempt::read)
        .filter(attempt -> attempt.state().equals(state))
        .filter(attempt -> clock.instant().isBefore(attempt.end()));
  }

  private OAuth2AuthorizationRequest request(Attempt attempt) {
    return OAuth2AuthorizationRequest.authorizationCode()
        .clientId(client.getClientId())
        .authorizationUri(Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
        .redirectUri(client.getRedirectUri())
        .scopes(client.getScopes())
        .state(attempt.state())
        .attributes(
            Map.of(
                OAuth2ParameterNames.REGISTRATION_ID,
                client.getRegistrationId(),
                OidcParameterNames.NONCE,
                attempt.nonce(),
                PkceParameterNames.CODE_VERIFIER,
                attempt.verifier()))
        .build();
  }

  private void send(String value, Duration age, HttpServletResponse response) {
    ResponseCookie sent =
        ResponseCookie.from(cookie, value)
            .path("/")
            .httpOnly(true)
            .secure(https)
            .sameSite("Lax")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, sent.toString());
  }

  private static String attribute(OAuth2AuthorizationRequest request, String name) {
    return request.getAttribute(name) instanceof String text ? text : fail(name);
  }

  private static String fail(String name) {
    throw new IllegalStateException("a login has begun without " + name);
  }
}
