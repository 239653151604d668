package io.saleswright.local.lifecycle;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Servers that the operator runs already. The stack uses them instead of starting its own.
 *
 * @param mongodbUri from {@code MONGODB_URI}
 * @param kafkaBootstrapServers from {@code KAFKA_BOOTSTRAP_SERVERS}
 * @param issuer from {@code OIDC_ISSUER_URI}
 */
record External(
    Optional<String> mongodbUri, Optional<String> kafkaBootstrapServers, Optional<URI> issuer) {

  static External from(Map<String, String> environment) {
    return new External(
        given(environment, "MONGODB_URI"),
        given(environment, "KAFKA_BOOTSTRAP_SERVERS"),
        given(environment, "OIDC_ISSUER_URI").map(URI::create));
  }

  private static Optional<String> given(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }
}
