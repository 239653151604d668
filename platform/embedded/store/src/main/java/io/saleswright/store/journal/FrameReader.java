package io.saleswright.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the frames of a file from its beginning and knows where they stop being readable. */
final class FrameReader implements AutoCloseable {

  private static final int WINDOW = 1 << 16;

  private final Path file;
  private final FileChannel channel;
  private final long size;
  private final long mark;
  private long offset = Frame.FILE_HEADER;

  private FrameReader(Path file, FileChannel channel, long size, long mark) {
    this.file = file;
    this.channel = channel;
    this.size = size;
    this.mark = mark;
  }

  /**
   * @throws DamagedStoreException when the file does not begin like one of ours
   */
  static FrameReader open(Path file) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    var header = ByteBuffer.allocate(Frame.FILE_HEADER);
    readFully(channel, header, 0);
    if (header.flip().remaining() < Frame.FILE_HEADER || header.getLong() != Frame.FORMAT) {
      channel.close();
      throw new DamagedStoreException(file, 0, "it does not begin like a file of this store");
    }
    return new FrameReader(file, channel, channel.size(), header.getLong());
  }

  /** Hands over the payloads of all whole frames in their order. */
  void readFrames(Consumer<ByteBuffer> action) throws IOException {
    for (var payload = read(offset); payload != null; payload = read(offset)) {
      offset += Frame.HEADER + payload.remaining();
      action.accept(payload);
    }
  }

  /** Whether the frames that were read fill the file. */
  boolean isAtEnd() {
    return offset == size;
  }

  /**
   * Cuts off an unreadable rest, as a crash in the middle of a write leaves it.
   *
   * @return the number of bytes cut off
   * @throws DamagedStoreException when a whole frame follows in it: then the damage is not a torn
   *     write, and cutting would lose what was acknowledged
   */
  long cutTornTail() throws IOException {
    for (var later = findMark(offset + 1); later >= 0; later = findMark(later + 1)) {
      if (read(later) != null) {
        throw damage("unreadable, but what was written later at byte %s is whole".formatted(later));
      }
    }
    channel.truncate(offset);
    channel.force(true);
    return size - offset;
  }

  DamagedStoreException damage(String reason) {
    return new DamagedStoreException(file, offset, reason);
  }

  private @Nullable ByteBuffer read(long start) throws IOException {
    var header = ByteBuffer.allocate(Frame.HEADER);
    readFully(channel, header, start);
    if (header.flip().remaining() < Frame.HEADER || header.getLong() != mark) {
      return null;
    }
    var length = header.getInt();
    if (length < 0 || length > size - start - Frame.HEADER) {
      return null;
    }
    var payload = ByteBuffer.allocate(length);
    readFully(channel, payload, start + Frame.HEADER);
    var checksum = Frame.checksum(payload.flip(), length);
    return checksum == header.getInt() ? payload.rewind() : null;
  }

  private long findMark(long start) throws IOException {
    var window = ByteBuffer.allocate(WINDOW);
    for (var begin = start; begin < size; begin += WINDOW - Long.BYTES + 1) {
      readFully(channel, window.clear(), begin);
      window.flip();
      for (var i = 0; i <= window.limit() - Long.BYTES; i++) {
        if (window.getLong(i) == mark) {
          return begin + i;
        }
      }
    }
    return -1;
  }

  private static void readFully(FileChannel channel, ByteBuffer buffer, long start)
      throws IOException {
    while (buffer.hasRemaining() && channel.read(buffer, start + buffer.position()) >= 0) {}
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
