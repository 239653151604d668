package io.saleswright.performance.login.keycloak;

import io.saleswright.performance.login.LoginPeople;
import java.net.URI;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Connects the module with Keycloak. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeycloakProperties.class)
class KeycloakConfiguration {

  @Bean
  LoginPeople keycloakPeople(KeycloakProperties properties, Environment environment) {
    URI issuer = URI.create(environment.getRequiredProperty("saleswright.security.issuer"));
    URI realm = properties.url().toString().isEmpty() ? issuer : properties.url();
    return new KeycloakPeople(
        new KeycloakAdmin(realm, properties.client(), properties.secret(), properties.timeout()));
  }
}
