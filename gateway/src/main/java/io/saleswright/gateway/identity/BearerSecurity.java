package io.saleswright.gateway.identity;

import io.saleswright.platform.security.BearerTokens;
import io.saleswright.platform.security.TokenVerifier;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/** The chain for everybody who brings a bearer token: stateless, short, blind to cookies. */
@Configuration(proxyBeanMethods = false)
class BearerSecurity {

  @Bean
  @Order(1)
  SecurityFilterChain bearerChain(
      HttpSecurity http, TokenVerifier tokens, StrangerProblems failures, SecurityHeaders headers) {
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
        .addFilterAt(BearerTokens.filter(tokens, failures), BearerTokenAuthenticationFilter.class)
        .build();
  }
}
