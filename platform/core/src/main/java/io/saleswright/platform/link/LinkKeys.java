package io.saleswright.platform.link;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The keys that sign links. The first signs; all are believed, so that a key can be replaced while
 * links that it signed are still about. Thread-safe.
 */
final class LinkKeys {

  private static final String ALGORITHM = "HmacSHA256";
  private static final Pattern FORM = Pattern.compile("([a-z0-9]{1,16}):([A-Za-z0-9+/_=-]+)");
  private static final int SHORTEST = 32;

  private final SequencedMap<String, SecretKeySpec> keys;

  private LinkKeys(SequencedMap<String, SecretKeySpec> keys) {
    this.keys = keys;
  }

  /**
   * Reads the keys.
   *
   * @param texts each {@code id:secret}, the secret at least 32 random bytes in Base64
   * @throws IllegalArgumentException when there is none, or one is too short or no key; no message
   *     repeats a secret
   */
  static LinkKeys of(List<String> texts) {
    LinkedHashMap<String, SecretKeySpec> keys = new LinkedHashMap<>();
    for (String text : texts) {
      Matcher parts = FORM.matcher(text.strip());
      if (!parts.matches()) {
        throw new IllegalArgumentException(
            "saleswright.link.keys (LINK_KEYS): key " + (keys.size() + 1) + " is not id:base64");
      }
      byte[] secret = secret(parts.group(1), parts.group(2));
      if (keys.put(parts.group(1), new SecretKeySpec(secret, ALGORITHM)) != null) {
        throw new IllegalArgumentException(
            "saleswright.link.keys (LINK_KEYS): two keys are called " + parts.group(1));
      }
    }
    if (keys.isEmpty()) {
      throw new IllegalArgumentException(
          "saleswright.link.keys (LINK_KEYS) is needed: id:secret, the secret 32 random bytes in"
              + " Base64");
    }
    return new LinkKeys(keys);
  }

  private static byte[] secret(String id, String text) {
    byte[] secret;
    try {
      secret = Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/'));
    } catch (IllegalArgumentException _) {
      throw new IllegalArgumentException(
          "saleswright.link.keys (LINK_KEYS): the secret of " + id + " is no Base64");
    }
    if (secret.length < SHORTEST) {
      throw new IllegalArgumentException(
          "saleswright.link.keys (LINK_KEYS): the secret of " + id + " has less than 32 bytes");
    }
    return secret;
  }

  /** The key that signs. */
  String current() {
    return keys.firstEntry().getKey();
  }

  /** The code of these bytes; null when there is no such key. */
  byte @Nullable [] code(String key, byte[] bytes) {
    SecretKeySpec secret = keys.get(key);
    if (secret == null) {
      return null;
    }
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return mac.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Without the secrets, because this may be logged. */
  @Override
  public String toString() {
    return "LinkKeys" + Arrays.toString(keys.keySet().toArray());
  }
}
