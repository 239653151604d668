package io.saleswright.store.journal;

import io.netty.buffer.ByteBuf;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes frames to the end of a new file. Not safe for use by several threads. */
final class FrameWriter implements AutoCloseable {

  /** The run time copies what it writes; slices keep this copy small. */
  private static final int SLICE = 1 << 20;

  private final FileChannel channel;
  private final long mark;
  private long size;

  private FrameWriter(FileChannel channel, long mark) {
    this.channel = channel;
    this.mark = mark;
  }

  /**
   * @param mark any number that no other file was created with
   */
  static FrameWriter create(Path file, long mark) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    var writer = new FrameWriter(channel, mark);
    var header = ByteBuffer.allocate(Frame.FILE_HEADER).putLong(Frame.FORMAT).putLong(mark);
    writer.write(header.flip());
    return writer;
  }

  /** Writes a frame whose payload begins after {@link Frame#HEADER} free bytes. */
  void write(ByteBuf frame) throws IOException {
    Frame.seal(frame, mark);
    write(frame.nioBuffer());
  }

  /**
   * Writes a frame to a disk with room for so many bytes of it.
   *
   * @throws IOException when the frame is longer; a part of it is in the file then
   */
  void write(ByteBuf frame, int room) throws IOException {
    if (room >= frame.readableBytes()) {
      write(frame);
      return;
    }
    Frame.seal(frame, mark);
    write(frame.nioBuffer(frame.readerIndex(), room));
    throw new IOException("no room for the rest of the frame");
  }

  /** Returns when everything written is on the disk, not only with the operating system. */
  void force() throws IOException {
    channel.force(false);
  }

  /** The bytes written so far. */
  long size() {
    return size;
  }

  private void write(ByteBuffer bytes) throws IOException {
    size += bytes.remaining();
    var end = bytes.limit();
    while (bytes.position() < end) {
      bytes.limit(Math.min(end, bytes.position() + SLICE));
      channel.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
