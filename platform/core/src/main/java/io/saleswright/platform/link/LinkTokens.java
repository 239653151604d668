package io.saleswright.platform.link;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes links as text and reads them: {@code key.content.code}, of signs that stand in addresses
 * and in codes to be photographed. The same link has the same text under the same key, so a paper
 * printed again is the same. Thread-safe.
 */
final class LinkTokens {

  /** The text is the shorter one, so whatever is longer was never written here. */
  private static final int LONGEST = 700;

  private static final int FORMAT = 1;
  private static final Pattern FORM =
      Pattern.compile("([a-z0-9]{1,16})\\.([A-Za-z0-9_-]{1,600})\\.([A-Za-z0-9_-]{43})");

  private final LinkKeys keys;

  LinkTokens(LinkKeys keys) {
    this.keys = keys;
  }

  /** The link as text. */
  String write(Link link) {
    byte[] content = content(link);
    String key = keys.current();
    byte[] code = keys.code(key, signed(key, content));
    if (code == null) {
      throw new IllegalStateException("the key that signs is not there");
    }
    return key + '.' + base64(content) + '.' + base64(code);
  }

  /** The link of a text; empty when it was not written here, or was altered. */
  Optional<Link> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      byte[] content = Base64.getUrlDecoder().decode(parts.group(2));
      byte[] brought = Base64.getUrlDecoder().decode(parts.group(3));
      byte[] code = keys.code(parts.group(1), signed(parts.group(1), content));
      // Two texts of the same bytes would be two names of one link.
      boolean written =
          base64(content).equals(parts.group(2)) && base64(brought).equals(parts.group(3));
      return code != null && written && MessageDigest.isEqual(code, brought)
          ? Optional.of(link(content))
          : Optional.empty();
    } catch (IllegalArgumentException | IOException | DateTimeException _) {
      return Optional.empty();
    }
  }

  /** What is signed names the format and the key, so that neither can be exchanged. */
  private static byte[] signed(String key, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(("saleswright-link|" + key + '|').getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(content);
    return bytes.toByteArray();
  }

  private static byte[] content(Link link) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(FORMAT);
      out.writeUTF(link.purpose());
      out.writeUTF(link.document());
      out.writeUTF(link.customer());
      out.writeLong(link.issuedAt().toEpochMilli());
      out.writeLong(link.expiresAt().toEpochMilli());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Link link(byte[] content) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
      if (in.readUnsignedByte() != FORMAT) {
        throw new IOException("a link of another format");
      }
      Link link =
          new Link(
              in.readUTF(),
              in.readUTF(),
              in.readUTF(),
              Instant.ofEpochMilli(in.readLong()),
              Instant.ofEpochMilli(in.readLong()));
      if (in.available() > 0) {
        throw new IOException("a link of another format");
      }
      return link;
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
