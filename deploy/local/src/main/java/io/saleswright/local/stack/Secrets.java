package io.saleswright.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The secrets of one stack, made at its first {@code up} and kept as long as its data.
 *
 * @param gatewayClientSecret of the Keycloak client {@code gateway}
 * @param productionSystemSecret of the service account {@code production-system}
 * @param warehouseSystemSecret of the service account {@code warehouse-system}
 * @param keycloakAdminPassword of Keycloak's user {@code admin}
 * @param linkKey signs the links for customers without a login; null in the secrets of a stack that
 *     was made before there were links
 * @param directorySecret of the service account {@code directory}; null in the secrets of a stack
 *     that was made before there was a staff directory
 */
public record Secrets(
    String gatewayClientSecret,
    String productionSystemSecret,
    String warehouseSystemSecret,
    String keycloakAdminPassword,
    @Nullable String linkKey,
    @Nullable String directorySecret) {

  private static final int BYTES = 24;
  private static final int BYTES_OF_KEY = 32;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Reads the secrets of a stack; empty when {@code up} was never called for it. */
  public static Optional<Secrets> read(DataDirectory data) {
    return Files.exists(data.secretsFile())
        ? Optional.of(JSON.readValue(data.secretsFile(), Secrets.class))
        : Optional.empty();
  }

  /**
   * Reads the secrets of a stack, or makes them when it has none.
   *
   * @throws IOException when the data directory cannot be written
   */
  public static Secrets readOrMake(DataDirectory data) throws IOException {
    Optional<Secrets> kept = read(data);
    if (kept.isPresent() && kept.get().isWhole()) {
      return kept.get();
    }
    var random = new SecureRandom();
    Secrets secrets = kept.orElseGet(() -> some(random)).completed(random);
    PrivateFile.write(
        data.secretsFile(), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(secrets));
    return secrets;
  }

  private static Secrets some(SecureRandom random) {
    return new Secrets(
        secret(random, BYTES),
        secret(random, BYTES),
        secret(random, BYTES),
        secret(random, BYTES),
        null,
        null);
  }

  private boolean isWhole() {
    return linkKey != null && directorySecret != null;
  }

  /** With what was not needed yet when the stack was made. */
  private Secrets completed(SecureRandom random) {
    return new Secrets(
        gatewayClientSecret,
        productionSystemSecret,
        warehouseSystemSecret,
        keycloakAdminPassword,
        linkKey == null ? secret(random, BYTES_OF_KEY) : linkKey,
        directorySecret == null ? secret(random, BYTES) : directorySecret);
  }

  /** What the staff directory is given ({@code DIRECTORY_CLIENT_SECRET}). */
  public String directoryClientSecret() {
    return directorySecret == null ? "" : directorySecret;
  }

  /** The keys of links, as services are given them ({@code LINK_KEYS}). */
  public String linkKeys() {
    return linkKey == null ? "" : "local:" + linkKey;
  }

  private static String secret(SecureRandom random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Shows nothing. */
  @Override
  public String toString() {
    return "Secrets[…]";
  }
}
