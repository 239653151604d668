package io.saleswright.local.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Digests what decides how a process behaves; equal inputs in equal order give equal results. */
public final class Fingerprint {

  private static final int LENGTH = 16;

  private final MessageDigest digest;

  /** Starts with nothing. */
  public Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Adds a text. */
  public Fingerprint add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  /**
   * Adds the content of a jar by the checksums in its directory, which is quick and does not notice
   * when the same classes were only packed again.
   *
   * @throws IOException when the file is not a readable jar
   */
  public Fingerprint addJar(Path jar) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
        ZipEntry entry = entries.nextElement();
        add(entry.getName()).add(entry.getCrc() + "/" + entry.getSize());
      }
    }
    return this;
  }

  /** Returns the result, fit for a file name. */
  public String value() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }
}
