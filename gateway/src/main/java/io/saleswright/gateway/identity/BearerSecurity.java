package io.saleswright.gateway.identity;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** The chain for everybody who brings a bearer token: stateless, short, blind to cookies. */
@Configuration(proxyBeanMethods = false)
class BearerSecurity {

  @Bean
  @Order(1)
  SecurityFilterChain bearerChain(
      HttpSecurity http, IdentityFailures failures, SecurityHeaders headers) {
    return http.securityMatcher(BearerTokens::isPresent)
        .headers(headers)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .securityContext(context ->
            context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .servletApi(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .anyRequest()
                .authenticated())
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(failures).accessDeniedHandler(failures))
        .oauth2ResourceServer(server ->
            server
                .bearerTokenResolver(BearerTokens::of)
                .authenticationEntryPoint(failures)
                .withObjectPostProcessor(answeringOutagesWith(failures))
                .jwt(jwt ->
                    jwt.jwtAuthenticationConverter(
                        token -> new JwtAuthenticationToken(token, List.of()))))
        .build();
  }

  /** Observations around each of the filters would cost more than the filters do. */
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
    firewall.setAllowedHeaderNames(BearerSecurity::hasNoControlCharacter);
    firewall.setAllowedHeaderValues(BearerSecurity::hasNoControlCharacter);
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

  /**
   * The filter would throw when the keys cannot be fetched; a caller should get a problem then too.
   */
  private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringOutagesWith(
      IdentityFailures failures) {
    return new ObjectPostProcessor<>() {
      @Override
      public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
        filter.setAuthenticationFailureHandler(failures::commence);
        return filter;
      }
    };
  }
}
