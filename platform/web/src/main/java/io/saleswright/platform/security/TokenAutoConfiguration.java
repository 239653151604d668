package io.saleswright.platform.security;

import io.saleswright.platform.web.problem.Problems;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** The one check of tokens: at the gateway, whose chains differ, and in every service. */
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(TokenProperties.class)
class TokenAutoConfiguration {

  @Bean
  CallerClaims callerClaims() {
    return new CallerClaims();
  }

  /** Read at start, so that a file that is missing or wrong does not wait for the first request. */
  @Bean
  Roles rolesOfTheSystem() {
    return Roles.ours();
  }

  @Bean
  JwtDecoder jwtDecoder(TokenProperties properties, CallerClaims claims, InstantSource time) {
    return IssuerKeys.decoder(properties, claims, time);
  }

  @Bean
  TokenVerifier tokenVerifier(
      JwtDecoder decoder, CallerClaims claims, InstantSource time, TokenProperties properties) {
    return new TokenVerifier(decoder, claims, time, properties.cacheSize());
  }

  @Bean
  SecurityProblems securityProblems(Problems problems) {
    return new SecurityProblems(problems);
  }

  /** A span for each filter of each request is of no use and costs more than the request. */
  @Bean
  SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }

  /**
   * The strict firewall, with its rule for headers (no control characters) as a loop: its regular
   * expressions would read a long token again and again, for a tenth of the time of a request.
   */
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedHeaderNames(TokenAutoConfiguration::hasNoControlCharacter);
    firewall.setAllowedHeaderValues(TokenAutoConfiguration::hasNoControlCharacter);
    return firewall;
  }

  private static boolean hasNoControlCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character != '\t' && Character.isISOControl(character)) {
        return false;
      }
    }
    return true;
  }
}
