package io.saleswright.platform.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of a stored file, compared with their hash when they have come to their end, so that a
 * damaged file is never handed out as a whole one.
 */
final class CheckedBytes extends FilterInputStream {

  private final DigestInputStream digested;
  private final Attachment attachment;
  private boolean checked;

  CheckedBytes(InputStream bytes, Attachment attachment) {
    super(new DigestInputStream(bytes, sha256()));
    this.digested = (DigestInputStream) in;
    this.attachment = attachment;
  }

  @Override
  public int read() throws IOException {
    return seen(super.read());
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    return seen(super.read(target, offset, length));
  }

  private int seen(int read) throws IOException {
    if (read < 0 && !checked) {
      checked = true;
      String found = HexFormat.of().formatHex(digested.getMessageDigest().digest());
      if (!found.equals(attachment.sha256())) {
        throw new IOException("attachment " + attachment.id() + " is not what was stored");
      }
    }
    return read;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
