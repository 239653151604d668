package io.saleswright.platform.web.request;

import io.saleswright.platform.web.problem.BodyTooLarge;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Counts the bytes of a body as they are read, ends one that is too long, and hashes them. */
final class MeasuredStream extends ServletInputStream {

  private final ServletInputStream body;
  private final long limit;
  private final @Nullable MessageDigest digest;
  private long count;

  MeasuredStream(ServletInputStream body, long limit, boolean hashed) {
    this.body = body;
    this.limit = limit;
    this.digest = hashed ? sha256() : null;
  }

  @Override
  public int read() throws IOException {
    int next = body.read();
    if (next >= 0) {
      counted(1);
      if (digest != null) {
        digest.update((byte) next);
      }
    }
    return next;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = body.read(target, offset, length);
    if (read > 0) {
      counted(read);
      if (digest != null) {
        digest.update(target, offset, read);
      }
    }
    return read;
  }

  private void counted(int more) throws BodyTooLarge {
    count += more;
    if (count > limit) {
      throw new BodyTooLarge(limit);
    }
  }

  /** The hash of the whole body and a text that belongs to it; to be asked for once. */
  String hash(@Nullable String text) throws IOException {
    if (digest == null) {
      throw new IllegalStateException("only a body that came with a key is hashed");
    }
    transferTo(OutputStream.nullOutputStream());
    if (text != null) {
      digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public boolean isFinished() {
    return body.isFinished();
  }

  @Override
  public boolean isReady() {
    return body.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    body.setReadListener(listener);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
