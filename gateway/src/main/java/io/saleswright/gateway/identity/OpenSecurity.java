package io.saleswright.gateway.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The chain for what is open to everybody who reaches the port: health, the page's own files, which
 * hold nothing secret, and on the port of operations, where that is another one, the metrics.
 */
@Configuration(proxyBeanMethods = false)
class OpenSecurity {

  @Bean
  @Order(0)
  SecurityFilterChain openChain(HttpSecurity http, SecurityHeaders headers) {
    return http.securityMatcher("/actuator/**", "/app/**", "/favicon.ico")
        .headers(headers)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }
}
