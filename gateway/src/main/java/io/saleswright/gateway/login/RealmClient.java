package io.saleswright.gateway.login;

import io.saleswright.gateway.PublicAddress;
import io.saleswright.gateway.identity.OidcProperties;
import java.net.http.HttpClient;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/**
 * The gateway as a confidential client of the realm: code flow with PKCE, endpoints without
 * discovery.
 */
@Configuration(proxyBeanMethods = false)
class RealmClient {

  static final String REGISTRATION = "keycloak";

  @Bean
  ClientRegistrationRepository realmClients(ClientRegistration client) {
    return new InMemoryClientRegistrationRepository(client);
  }

  @Bean
  ClientRegistration registration(OidcProperties oidc, PublicAddress address) {
    return ClientRegistration.withRegistrationId(REGISTRATION)
        .clientId(oidc.clientId())
        .clientSecret(oidc.clientSecret())
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(address.of("/login/oauth2/code/" + REGISTRATION))
        .scope("openid")
        .issuerUri(oidc.issuer().toString())
        .authorizationUri(oidc.authorizationEndpoint())
        .tokenUri(oidc.tokenEndpoint())
        .jwkSetUri(oidc.keysEndpoint())
        .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
        .build();
  }

  @Bean
  Seal seal(OidcProperties oidc) {
    return new Seal(oidc.clientSecret());
  }

  @Bean
  LoginAttempts loginAttempts(
      ClientRegistration client,
      Seal seal,
      PublicAddress address,
      LoginProperties properties,
      InstantSource time) {
    return new LoginAttempts(client, seal, address, properties, time);
  }

  @Bean
  OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange(
      RestClient realmCalls) {
    RestClientAuthorizationCodeTokenResponseClient exchange =
        new RestClientAuthorizationCodeTokenResponseClient();
    exchange.setRestClient(realmCalls);
    return exchange;
  }

  @Bean
  TokenRefresh tokenRefresh(ClientRegistration client, RestClient realmCalls) {
    RestClientRefreshTokenTokenResponseClient exchange =
        new RestClientRefreshTokenTokenResponseClient();
    exchange.setRestClient(realmCalls);
    return new TokenRefresh(client, exchange);
  }

  /** Calls to the realm end in time, because requests of people wait for them. */
  @Bean
  RestClient realmCalls(OidcProperties oidc) {
    JdkClientHttpRequestFactory requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(oidc.timeout())
                .build());
    requests.setReadTimeout(oidc.timeout());
    return RestClient.builder()
        .requestFactory(requests)
        .configureMessageConverters(converters ->
            converters
                .addCustomConverter(new FormHttpMessageConverter())
                .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
        .build();
  }
}
