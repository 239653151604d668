package io.saleswright.testkit.contract;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** The server's side of one login by SCRAM-SHA-256 (RFC 7677). Not thread-safe. */
final class ScramLogin {

  private static final int ITERATIONS = 4096;
  private static final int BITS = 256;

  private final Secret secret;
  private String begun = "";
  private String nonce = "";
  private boolean done;

  ScramLogin(Secret secret) {
    this.secret = secret;
  }

  /** Whom the server lets in. */
  record Secret(String user, String password) {

    private static final byte[] SALT = bytes("salt of the tests");

    private byte[] salted() {
      try {
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
            .generateSecret(new PBEKeySpec(password.toCharArray(), SALT, ITERATIONS, BITS))
            .getEncoded();
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("every Java platform has it", e);
      }
    }
  }

  /** Takes the client's first message and answers it. */
  byte[] begin(byte[] first) {
    String bare = text(first).replaceFirst("^n,[^,]*,", "");
    nonce = part(bare, "r=") + UUID.randomUUID();
    String challenge = "r=" + nonce + ",s=" + base64(Secret.SALT) + ",i=" + ITERATIONS;
    begun = bare + "," + challenge;
    return bytes(challenge);
  }

  /** Takes the client's last message and answers it; the login is done when it is right. */
  byte[] finish(byte[] last) {
    String message = text(last);
    String withoutProof = message.replaceFirst(",p=.*", "");
    byte[] salted = secret.salted();
    byte[] clientKey = hmac(salted, "Client Key");
    String all = begun + "," + withoutProof;
    byte[] proof = hmac(sha256(clientKey), all);
    for (int i = 0; i < proof.length; i++) {
      proof[i] ^= clientKey[i];
    }
    done =
        part(begun, "n=").equals(secret.user())
            && part(withoutProof, "r=").equals(nonce)
            && part(message, "p=").equals(base64(proof));
    return bytes("v=" + base64(hmac(hmac(salted, "Server Key"), all)));
  }

  boolean done() {
    return done;
  }

  private static String part(String message, String name) {
    for (String part : message.split(",")) {
      if (part.startsWith(name)) {
        return part.substring(name.length());
      }
    }
    return "";
  }

  private static byte[] sha256(byte[] data) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(data);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has it", e);
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(bytes(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has it", e);
    }
  }

  private static String base64(byte[] data) {
    return Base64.getEncoder().encodeToString(data);
  }

  private static String text(byte[] message) {
    return new String(message, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
