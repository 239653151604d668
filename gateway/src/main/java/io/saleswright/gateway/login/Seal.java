package io.saleswright.gateway.login;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * Lets browsers keep something for the gateway that they can neither read nor make. All instances
 * have the same keys, made from the secret that they share anyway. Thread-safe.
 */
final class Seal {

  private static final String MAC = "HmacSHA256";
  private static final int NONCE = 12;

  private final AesBytesEncryptor sealing;
  private final SecretKeySpec signing;

  /**
   * @param secret known to all instances and to nobody else
   */
  Seal(String secret) {
    SecretKeySpec root = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), MAC);
    this.sealing =
        new AesBytesEncryptor(
            new SecretKeySpec(mac(root, "seal"), "AES"),
            KeyGenerators.secureRandom(NONCE),
            CipherAlgorithm.GCM);
    this.signing = new SecretKeySpec(mac(root, "sign"), MAC);
  }

  /** The text, sealed; in letters, digits, dashes and underscores. */
  String seal(String text) {
    return encoded(sealing.encrypt(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** What was sealed; empty when it was not sealed here. */
  Optional<String> open(String sealed) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(sealed);
      return bytes.length <= NONCE
          ? Optional.empty()
          : Optional.of(new String(sealing.decrypt(bytes), StandardCharsets.UTF_8));
    } catch (IllegalStateException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** A text that belongs to another one, and that only the gateway can tell from it. */
  String sign(String text) {
    return encoded(mac(signing, text));
  }

  private static byte[] mac(SecretKeySpec key, String text) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC", e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
