package io.saleswright.bench.modulith;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A resource server as it is usually set up: issuer, audience and roles of each token are checked.
 */
@Configuration(proxyBeanMethods = false)
class Security {

  @Bean
  SecurityFilterChain tokensOnly(HttpSecurity http) {
    return http.csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/actuator/health/**")
                .permitAll()
                .anyRequest()
                .hasAnyRole("sales-support", "support-supervisor", "sales-rep"))
        .build();
  }

  @Bean
  JwtAuthenticationConverter roles() {
    JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
    converter.setPrincipalClaimName("staff_id");
    converter.setJwtGrantedAuthoritiesConverter(Security::rolesOf);
    return converter;
  }

  private static List<GrantedAuthority> rolesOf(Jwt token) {
    Map<String, Object> access = token.getClaimAsMap("realm_access");
    return access != null && access.get("roles") instanceof List<?> roles
        ? roles.stream()
            .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
            .toList()
        : List.of();
  }
}
