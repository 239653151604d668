package io.saleswright.platform.security;

import io.saleswright.platform.web.problem.Problems;
import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Locks every service: health and metrics are open (the gateway does not route them), everything
 * else needs a token that the service itself has verified. There are no sessions and no cookies, so
 * there is nothing for a forged request to ride on.
 */
@AutoConfiguration(
    before = {
      OAuth2ResourceServerAutoConfiguration.class,
      ServletWebSecurityAutoConfiguration.class,
      UserDetailsServiceAutoConfiguration.class
    },
    beforeName =
        "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnMissingBean(SecurityFilterChain.class)
@EnableConfigurationProperties(TokenProperties.class)
@EnableWebSecurity
class TokenSecurityAutoConfiguration {

  @Bean
  CallerClaims callerClaims() {
    return new CallerClaims();
  }

  @Bean
  JwtDecoder jwtDecoder(TokenProperties properties, CallerClaims claims, InstantSource time) {
    return IssuerKeys.decoder(properties, claims, time);
  }

  @Bean
  AuthenticationManager tokenVerifier(
      JwtDecoder decoder, CallerClaims claims, InstantSource time, TokenProperties properties) {
    return new TokenVerifier(decoder, claims, time, properties.cacheSize());
  }

  /** A span for each filter of each request tells nothing and costs more than the request. */
  @Bean
  SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  SecurityFilterChain tokensOnly(
      HttpSecurity http, AuthenticationManager tokens, Problems problems) {
    SecurityProblems answers = new SecurityProblems(problems);
    return http.csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .headers(Customizer.withDefaults())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(answers).accessDeniedHandler(answers))
        .addFilterAt(bearer(tokens, answers), BearerTokenAuthenticationFilter.class)
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers("/actuator/health", "/actuator/health/**", "/actuator/prometheus")
                .permitAll()
                .anyRequest()
                .authenticated())
        .build();
  }

  private static BearerTokenAuthenticationFilter bearer(
      AuthenticationManager tokens, SecurityProblems answers) {
    BearerTokenAuthenticationFilter filter = new BearerTokenAuthenticationFilter(tokens);
    filter.setAuthenticationEntryPoint(answers);
    filter.setAuthenticationFailureHandler(answers::commence);
    return filter;
  }
}
